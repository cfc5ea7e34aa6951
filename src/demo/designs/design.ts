import type { DemoArticle } from '../article.ts';

/** A link that a page shows beside its article. */
export interface Teaser {
  readonly path: string;
  readonly title: string;
}

/** A page as it goes over the wire. */
export interface Delivered {
  readonly body: Buffer;
  readonly contentType: string;
}

/** How one outlet builds its pages. */
export interface SiteDesign {
  readonly outlet: string;
  /** Where an article stands, from the site's root on. */
  path(article: DemoArticle): string;
  /** The whole page; `origin` without a slash at its end. */
  page(article: DemoArticle, origin: string, related: readonly Teaser[]): Delivered;
}

/** The day as an article's own newsroom writes it: "6 October 2026". */
export function longDate(published: string): string {
  const day = new Date(`${published.slice(0, 10)}T00:00:00Z`);
  return day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}
