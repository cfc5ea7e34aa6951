import type { PageElement } from './paragraphs.ts';

/** A JSON-LD object, as unchecked as a site wrote it. */
export type Linked = Readonly<Record<string, unknown>>;

/** More objects than this are a catalogue; reading on would find no article. */
const MOST_NODES = 500;

const ARTICLE_TYPE = /(?:^|[:/])(?:\w*Article|BlogPosting|LiveBlogPosting|Report|\w+NewsArticle)$/;

/**
 * All objects of a page's JSON-LD blocks, outermost first, whatever they are wrapped in: an array, `@graph`,
 * `mainEntity`. A block that does not parse even after mending is left out.
 * Format: https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents
 */
export function linkedData(document: PageElement): readonly Linked[] {
  const found: Linked[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const queue: unknown[] = [parse(script.textContent ?? '')];
    while (queue.length > 0 && found.length < MOST_NODES) {
      const next = queue.shift();
      if (Array.isArray(next)) queue.push(...(next as unknown[]).slice(0, MOST_NODES));
      if (!isLinked(next)) continue;
      found.push(next);
      queue.push(next['@graph'], next['mainEntity'], next['mainEntityOfPage']);
    }
  }
  return found;
}

/** Sites write raw line breaks into strings, comments around the block, and commas before closing brackets. */
function parse(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)(?:\s*\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s*(?:-->|\]\]>)(?:\s*\*\/)?\s*$/, '');
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is to be mended
  const mended = bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([\]}])/g, '$1');
  for (const candidate of [bare, mended]) {
    try {
      return JSON.parse(candidate);
    } catch {
      continue;
    }
  }
  return null;
}

export function isLinked(value: unknown): value is Linked {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object's types, in the order given. */
export function typesOf(node: Linked): readonly string[] {
  return texts(node['@type']);
}

export function isArticle(node: Linked): boolean {
  return typesOf(node).some((type) => ARTICLE_TYPE.test(type));
}

/** A value that may be a string, an object with a name, or a list of such, as the names in it. */
export function names(value: unknown, all: readonly Linked[]): readonly string[] {
  if (Array.isArray(value)) return (value as unknown[]).flatMap((part) => names(part, all));
  if (!isLinked(value)) return texts(value);
  const own = texts(value['name']);
  if (own.length > 0) return own;
  const id = value['@id'];
  const target =
    typeof id === 'string' ? all.find((node) => node['@id'] === id && node !== value) : undefined;
  return target === undefined ? [] : texts(target['name']);
}

/** A value that may be a string or a list of strings, as the non-empty strings in it. */
export function texts(value: unknown): readonly string[] {
  if (Array.isArray(value)) return (value as unknown[]).flatMap(texts);
  return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
}
