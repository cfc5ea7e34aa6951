import type { CalendarDate, Told } from '../../model/index.ts';
import { type Linked, texts } from './json-ld.ts';
import { firstOf, type Meta, told, toldIn } from './meta.ts';
import type { PageElement } from './paragraphs.ts';
import { dayInPath, type GivenTime, newsroomDay, parseTime, timeOfPublication } from './published.ts';

/** Names under which sites' heads give the time of publication, most trusted first. */
const PUBLISHED_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dcterms.created',
  'dc.date.issued',
  'dc.date',
  'publish-date',
  'publishdate',
  'publication_date',
  'pubdate',
  'article.published',
  'date',
];
const UPDATED_NAMES = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'last-modified',
];

/** Where a page's visible part gives the time of publication: microdata, the article's own `<time>`, then any. */
const PUBLISHED_PLACES = [
  '[itemprop="datePublished" i]',
  'time[pubdate]',
  'article time',
  'main time',
  'time',
];
const UPDATED_PLACES = ['[itemprop="dateModified" i]', 'time.updated', 'time.modified'];

/** When an article was published and last changed, in the newsroom's own zone where the page gives it. */
export interface PageTimes {
  readonly published: Told | null;
  /** Day of publication as written. */
  readonly day: CalendarDate | null;
  /** Null where it is not later than the publication. */
  readonly updated: Told | null;
  /** The page's head gives a time of publication: it calls itself an article. */
  readonly isInHead: boolean;
}

/** Reads the times: JSON-LD, Open Graph, meta elements, microdata, `<time>`, the address, the first of them that tells. */
export function timesOf(document: PageElement, article: Linked | undefined, meta: Meta, url: URL): PageTimes {
  const inData = (key: string): readonly Told[] =>
    told('json-ld', article === undefined ? [] : texts(article[key]));
  const head = [...inData('datePublished'), ...toldIn(meta, ...PUBLISHED_NAMES)];
  const shown = PUBLISHED_PLACES.flatMap((place) => shownTime(document, place, isUpdate));
  const times = parsed([...head, ...shown]);
  const published = timeOfPublication(times);
  const inPath = dayInPath(url.pathname);
  const zoneless = times.filter(({ instant }) => instant === null).map(({ day }) => day);
  const changed = [
    ...inData('dateModified'),
    ...toldIn(meta, ...UPDATED_NAMES),
    ...UPDATED_PLACES.flatMap((place) => shownTime(document, place, () => false)),
  ];
  const updated = timeOfPublication(parsed(changed));
  return {
    published:
      published === null ? (inPath === null ? null : { value: inPath, from: 'url' }) : asTold(published),
    day:
      published === null
        ? inPath
        : newsroomDay(published, [...(inPath === null ? [] : [inPath]), ...zoneless]),
    updated: updated !== null && isLater(updated, published) ? asTold(updated) : null,
    isInHead: head.length > 0,
  };
}

interface ToldTime extends GivenTime {
  readonly from: Told['from'];
}

function parsed(given: readonly Told[]): readonly ToldTime[] {
  return given.flatMap(({ value, from }) => {
    const time = parseTime(value);
    return time === null ? [] : [{ ...time, from }];
  });
}

function asTold({ iso, from }: ToldTime): Told {
  return { value: iso, from };
}

function isLater(updated: GivenTime, published: GivenTime | null): boolean {
  if (published === null) return true;
  if (updated.instant !== null && published.instant !== null) return updated.instant > published.instant;
  return updated.day > published.day;
}

function shownTime(
  document: PageElement,
  selector: string,
  isSkipped: (element: PageElement) => boolean,
): readonly Told[] {
  const element = firstOf(document, selector);
  if (element === undefined || isSkipped(element)) return [];
  const given =
    element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '';
  return told(element.nodeName.toUpperCase() === 'TIME' ? 'time' : 'microdata', [given]);
}

function isUpdate(element: PageElement): boolean {
  const names = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('class') ?? ''}`;
  return /datemodified|\b(?:updated|modified)\b/i.test(names);
}
