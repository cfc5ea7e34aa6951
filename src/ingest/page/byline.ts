import type { Told } from '../../model/index.ts';
import { type Linked, names, typesOf } from './json-ld.ts';
import { cleaned, firstOf, type Meta, told, toldIn } from './meta.ts';
import type { PageElement } from './paragraphs.ts';

const AUTHOR_NAMES = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl'];

/** The publisher's name: Open Graph, then the article's publisher and the site in JSON-LD, then meta elements. */
export function outletOf(article: Linked | undefined, data: readonly Linked[], meta: Meta): Told | null {
  const sites = data.filter((node) =>
    typesOf(node).some((type) => /^(?:WebSite|NewsMediaOrganization)$/.test(type)),
  );
  const candidates = [
    ...toldIn(meta, 'og:site_name'),
    ...told('json-ld', article === undefined ? [] : names(article['publisher'], data)),
    ...told(
      'json-ld',
      sites.flatMap((node) => names(node, data)),
    ),
    ...toldIn(meta, 'application-name', 'publisher', 'dc.publisher'),
  ];
  return firstName(candidates);
}

/** The name behind the headline in `<title>`, where nothing else tells the outlet: "Talks end in Riga - The Courier". */
export function outletInTitle(documentTitle: string, title: string | null): Told | null {
  if (title === null || !documentTitle.startsWith(title)) return null;
  const name = /^ (?:[|–—·-]|::) (?=[\p{Lu}\d])((?:(?! [|–—·-] ).){2,40})$/u.exec(
    documentTitle.slice(title.length),
  )?.[1];
  return name === undefined ? null : { value: name.trim(), from: 'title' };
}

/** Who wrote it: JSON-LD, meta elements, microdata, `rel=author`, a byline, in this order. */
export function authorOf(
  document: PageElement,
  article: Linked | undefined,
  data: readonly Linked[],
  meta: Meta,
): Told | null {
  const inMarkup = (selector: string): readonly string[] => [firstOf(document, selector)?.textContent ?? ''];
  const byline = cleaned(inMarkup('[class~="byline"]').join('')).match(/^by\s.+$/i);
  const candidates = [
    ...told(
      'json-ld',
      article === undefined ? [] : [[...new Set(names(article['author'], data))].join(', ')],
    ),
    ...toldIn(meta, ...AUTHOR_NAMES),
    ...told('microdata', inMarkup('[itemprop="author" i] [itemprop="name" i]')),
    ...told('microdata', inMarkup('[itemprop="author" i]')),
    ...told('byline', inMarkup('[rel~="author"]')),
    ...told('byline', byline?.[0] === undefined || byline[0].length > 80 ? [] : [byline[0]]),
  ].map(({ value, from }) => ({ value: cleaned(value).replace(/^by\s+/i, ''), from }));
  return firstName(candidates);
}

/** The first that is a name: social profiles, paragraphs and accounts of a program stand where one should. */
function firstName(candidates: readonly Told[]): Told | null {
  for (const { value, from } of candidates) {
    const name = cleaned(value);
    if (name !== '' && name.length <= 200 && !/https?:|^@|^\w*admin\w*$/i.test(name))
      return { value: name, from };
  }
  return null;
}
