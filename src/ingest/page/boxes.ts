import type { PageElement } from './paragraphs.ts';

/** Names that sites give to what stands around and between an article's paragraphs. */
const BOX =
  /(?:^|[-_\s])(?:ad|ads|advert\w*|author-?bio|bio|breadcrumbs?|byline|caption|comments?|consent|cookies?|credit|disclaimer|donate|follow|gdpr|gallery|inline-?video|jp-relatedposts|more-?(?:on|stories|to-read)|most-?(?:read|popular)|newsletter\w*|outbrain|paywall|player|popular|promo\w*|read-?more|recirc\w*|recommend\w*|related\w*|share\w*|sharing|sidebar|signup|sign-up|skip|social\w*|sponsor\w*|subscri\w*|taboola|tags?|teasers?|ticker|toast|trending|wp-caption)(?=$|[-_\s])/i;

/** Names of the article's own text, whatever else stands beside them. */
const BODY = /(?:article|entry|post|story|main)[-_]?(?:body|content|text)/i;

/** Landmarks that hold no running text: https://www.w3.org/TR/wai-aria-1.2/#landmark_roles */
const ROLES = new Set(['banner', 'complementary', 'contentinfo', 'dialog', 'navigation', 'search']);

const CANDIDATES = '[class], [id], [role], [data-component], [aria-label], aside, nav';

/** A box has little text, in characters and as a share of the page's paragraphs; more than that is the article by a strange name. */
const MOST_TEXT = 1_500;
const MOST_SHARE = 0.25;

/** Takes the boxes around and between an article's paragraphs out of a document. Changes it. */
export function removeBoxes(root: PageElement): void {
  let running = 0;
  for (const paragraph of root.querySelectorAll('p')) running += textLength(paragraph);
  for (const element of root.querySelectorAll(CANDIDATES)) {
    if (!isBox(element)) continue;
    const own = textLength(element);
    if (own <= MOST_TEXT && own <= running * MOST_SHARE) element.remove();
  }
}

function isBox(element: PageElement): boolean {
  const name = element.nodeName.toUpperCase();
  if (name === 'BODY' || name === 'ARTICLE' || name === 'MAIN') return false;
  if (name === 'ASIDE' || name === 'NAV' || ROLES.has(element.getAttribute('role') ?? '')) return true;
  const names = ['class', 'id', 'data-component', 'aria-label'].map((key) => element.getAttribute(key) ?? '');
  return names.some((value) => BOX.test(value)) && !names.some((value) => BODY.test(value));
}

function textLength(element: PageElement): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').length;
}
