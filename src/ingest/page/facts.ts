import type { CalendarDate, PageDetails } from '../../model/index.ts';
import { authorOf, outletInTitle, outletOf } from './byline.ts';
import { isArticle, isLinked, type Linked, linkedData, texts, typesOf } from './json-ld.ts';
import { cleaned, firstOf, metaOf } from './meta.ts';
import { fold, type PageElement } from './paragraphs.ts';
import { timesOf } from './times.ts';
import { titleOf } from './title.ts';

/** What a page says about itself, outside of its running text. */
export interface PageFacts {
  readonly details: PageDetails;
  /** Day of publication as the page writes it, or null. */
  readonly day: CalendarDate | null;
  /** Its own address as it gives it, unchecked. */
  readonly canonical: string | null;
  /** Types of its JSON-LD objects and its `og:type`. */
  readonly kinds: readonly string[];
  /** It calls itself an article: JSON-LD, `og:type`, or a time of publication in its head. */
  readonly isArticle: boolean;
  /** It says that the text costs money or a login. */
  readonly isPaid: boolean;
  /** The article's text as its JSON-LD gives it, or null. */
  readonly body: string | null;
}

/** Reads what the page says of itself in JSON-LD, Open Graph, meta elements, microdata, `<time>` and its address. */
export function pageFacts(document: PageElement, url: URL): PageFacts {
  const meta = metaOf(document);
  const data = linkedData(document);
  const canonical =
    firstOf(document, 'link[rel~="canonical" i]')?.getAttribute('href') ?? meta.get('og:url')?.[0] ?? null;
  const heading = fold(firstOf(document, 'h1')?.textContent ?? '');
  const article = ownArticle(data.filter(isArticle), [url.href, canonical ?? ''], heading);
  const named = outletOf(article, data, meta);
  const title = titleOf(document, article, meta, named?.value ?? null);
  const outlet =
    named ?? outletInTitle(cleaned(firstOf(document, 'title')?.textContent ?? ''), title?.value ?? null);
  const ogType = meta.get('og:type') ?? [];
  const { published, updated, day, isInHead } = timesOf(document, article, meta, url);
  return {
    details: {
      title,
      outlet,
      author: authorOf(document, article, data, meta),
      published,
      updated,
    },
    day,
    canonical,
    kinds: [...data.flatMap(typesOf), ...ogType],
    isArticle: article !== undefined || ogType.includes('article') || isInHead,
    isPaid: data.some((node) => /^false$/i.test(String(node['isAccessibleForFree'] ?? ''))),
    body: article === undefined ? null : (texts(article['articleBody'])[0] ?? null),
  };
}

/** Of several articles in a page's data the one that it is about, by address, then by headline; else the first. */
function ownArticle(
  articles: readonly Linked[],
  addresses: readonly string[],
  heading: string,
): Linked | undefined {
  const isHere = (node: Linked): boolean =>
    [node['url'], node['@id'], node['mainEntityOfPage']]
      .flatMap((at) => (isLinked(at) ? texts(at['@id']) : texts(at)))
      .some((at) => addresses.includes(at));
  const isHeaded = (node: Linked): boolean =>
    texts(node['headline']).some((title) => cleaned(title) === heading);
  return articles.find(isHere) ?? articles.find(isHeaded) ?? articles[0];
}
