import type { RawFeed } from './format.ts';
import type { RawItem } from './item.ts';
import { childrenOf, textOf, type Xml } from './xml.ts';

/** Atom 1.0 (https://www.rfc-editor.org/rfc/rfc4287) and its draft 0.3. */
export function atomFeed(root: Xml): RawFeed {
  return {
    title: construct(root, 'title'),
    home: linksOf(root)[0] ?? null,
    base: root.attributes['xml:base'] ?? null,
    items: childrenOf(root, 'entry').map((entry) => item(entry, root)),
    interval: null,
  };
}

function item(entry: Xml, feed: Xml): RawItem {
  const source = childrenOf(entry, 'source')[0];
  const own = authorsOf(entry);
  return {
    id: textOf(entry, 'id'),
    links: linksOf(entry),
    title: construct(entry, 'title') ?? textOf(entry, 'media:title'),
    summary: construct(entry, 'summary') ?? construct(entry, 'content'),
    authors: own.length > 0 ? own : authorsOf(source ?? feed),
    times: ['published', 'issued', 'created', 'updated', 'modified'].flatMap(
      (name) => textOf(entry, name) ?? [],
    ),
    outlet: source === undefined ? null : construct(source, 'title'),
  };
}

function authorsOf(parent: Xml): readonly string[] {
  return childrenOf(parent, 'author').flatMap((author) => textOf(author, 'name') ?? []);
}

/** `alternate` is what a person is to read; without `rel` a link is one. */
function linksOf(parent: Xml): readonly string[] {
  const links = childrenOf(parent, 'link').filter(
    ({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate',
  );
  const pages = links.filter(({ attributes }) => /html|^$/.test(attributes['type'] ?? ''));
  return [...pages, ...links].flatMap(({ attributes }) => attributes['href'] ?? []);
}

/**
 * A text construct as HTML: `html` is HTML already, of `xhtml` the text is enough, and plain text is escaped so that
 * a `<` in it stays one (https://www.rfc-editor.org/rfc/rfc4287#section-3.1).
 */
function construct(parent: Xml, name: string): string | null {
  const found = childrenOf(parent, name).find(({ text }) => text.trim() !== '');
  if (found === undefined) return null;
  const type = found.attributes['type'] ?? 'text';
  const isHtml = !found.hasMarkup && /html/.test(type);
  return isHtml ? found.text : found.text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
