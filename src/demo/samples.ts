import type { CalendarDate, UnreadableReason } from '../model/index.ts';
import type { DemoArticle } from './article.ts';
import { articles } from './articles/index.ts';
import { designs } from './designs/index.ts';

/** An article of the demo's site, as tests and the tour name it. */
export interface Sample {
  readonly slug: string;
  /** From the site's root on. */
  readonly path: string;
  readonly title: string;
  readonly outlet: string;
  readonly author: string;
  readonly published: CalendarDate;
  /** The body as a perfect reader finds it; paragraphs separated by `\n`. */
  readonly text: string;
}

/** All articles that the site serves, oldest first. */
export const samples: readonly Sample[] = articles.map((article) => ({
  slug: article.slug,
  path: pathOf(article),
  title: article.title,
  outlet: designs[article.design].outlet,
  author: article.author,
  published: article.published.slice(0, 10),
  text: article.paragraphs.join('\n'),
}));

/** Pages of the site that are no article, and what Readout is to make of each. */
export const refusals: readonly { readonly path: string; readonly reason: UnreadableReason }[] = [
  { path: '/', reason: 'home-page' },
  { path: '/courier/', reason: 'section' },
  { path: '/courier/diplomacy/', reason: 'section' },
  { path: '/harbour/politics/inside-the-bergen-night', reason: 'login-or-paywall' },
  { path: '/monitor/2026/11/makrelenstreit-beigelegt', reason: 'unsupported-language' },
  { path: '/consent?continue=/courier/', reason: 'consent' },
  { path: '/harbour/politics/there-is-no-such-page', reason: 'not-found' },
];

/** Where an article stands on the site. */
export function pathOf(article: DemoArticle): string {
  return designs[article.design].path(article);
}
