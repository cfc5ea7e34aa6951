import type { Unreadable } from '../../model/index.ts';
import { unreadable } from '../outcome.ts';
import type { PageFacts } from './facts.ts';
import type { Paragraph } from './paragraphs.ts';

/** Running text below this many characters is no article. */
const SHORTEST_ARTICLE = 200;
/** Running text above this is an article even where the page does not call itself one. */
const PLAINLY_ARTICLE = 400;
/** A wall's page has little else on it than the wall. */
const WALL_AT_MOST = 1_600;

const CHALLENGE =
  /just a moment|attention required|access (?:to this page has been )?denied|are you a (?:human|robot)|(?:verify|confirm|prove)[^.]{0,30} (?:you are|you're|you’re)[^.]{0,12} (?:human|robot)|checking (?:your browser|if the site connection is secure)|security check|pardon our interruption|unusual (?:traffic|activity)|enable javascript and cookies|captcha/i;
const CONSENT =
  /before you continue|(?:we|and our (?:\d+ )?partners) (?:value|care about|respect) your privacy|your privacy (?:choices|matters|settings)|cookie (?:consent|settings|preferences|wall)|(?:accept|reject) all cookies|consent to (?:the use of )?cookies|manage (?:your )?(?:consent|cookies|privacy)/i;
const PAYWALL =
  /subscri(?:be|bers?|ption)[^.]{0,60}(?:to (?:continue|keep) reading|to read|only|to unlock|for (?:full|unlimited) access|today)|(?:this|the full) (?:article|story|content) is (?:for|reserved for|available to|exclusive to) [^.]{0,30}subscribers|already (?:a )?(?:subscriber|have an account|subscribed)|continue reading (?:with|by|this)|(?:log|sign) in to (?:continue|read|view|keep)|(?:register|create (?:a free|an) account)[^.]{0,40}(?:to (?:continue|keep|read)|reading)|unlock this (?:article|story)|free articles? (?:left|remaining)/i;
/** More pictures, or blocks of a list, than this and they are what the page is about. */
const MANY = 6;

const VIDEO_TYPE = /^(?:VideoObject|video\.\w+|PodcastEpisode|AudioObject|music\.\w+)$/;
const VIDEO_PATH = /\/(?:videos?|watch|podcasts?|audio|live-?tv)\//i;
const GALLERY_TYPE = /^(?:ImageGallery|MediaGallery)$/;
const GALLERY_PATH =
  /\/(?:galler(?:y|ies)|photos?|photo-?galler(?:y|ies)|pictures|in-pictures|slideshows?)\//i;
const CONSENT_HOST = /^(?:consent|guce|privacy|cmp)\./;
const LOGIN_PATH = /\/(?:log-?in|sign-?in|subscribe|register|account\/login|sso|auth)(?:[/.?]|$)/i;
const LISTING_TYPE = /^(?:CollectionPage|ItemList|SearchResultsPage|ProfilePage)$/;

export interface SeenPage {
  readonly url: URL;
  readonly facts: PageFacts;
  /** What was found as the body. */
  readonly body: readonly Paragraph[];
  /** All text of the page, folded. */
  readonly everything: string;
  readonly documentTitle: string;
  /** How many pictures, players and headings that lead elsewhere the page shows. */
  readonly pictures: number;
  readonly players: number;
  readonly teasers: number;
}

/** Why a page is not an article that can be read, or null where it is one. */
export function refusalOf(page: SeenPage): Unreadable | null {
  const running = runningText(page.body);
  const isSmall = page.everything.length <= WALL_AT_MOST;
  const shown = `${page.documentTitle}\n${page.everything.slice(0, WALL_AT_MOST)}`;
  if (CONSENT_HOST.test(page.url.hostname)) return unreadable('consent');
  const isWhole = page.facts.isArticle && running >= PLAINLY_ARTICLE;
  if (isSmall && !isWhole && CHALLENGE.test(shown)) return unreadable('challenge');
  if (isSmall && CONSENT.test(shown) && !page.facts.isArticle) return unreadable('consent');
  if (running < WALL_AT_MOST && LOGIN_PATH.test(page.url.pathname)) return unreadable('login-or-paywall');
  if (running < WALL_AT_MOST && isWalled(page)) return unreadable('login-or-paywall');
  if (isSmall && running < SHORTEST_ARTICLE && CONSENT.test(shown)) return unreadable('consent');
  return isArticle(page, running) ? null : notAnArticle(page, running);
}

/** The page says that it costs, or asks for a subscription where a text breaks off. */
function isWalled({ facts, body, everything }: SeenPage): boolean {
  if (facts.isPaid && PAYWALL.test(everything)) return true;
  const end = body.slice(-3).map((paragraph) => paragraph.text);
  const breaksOff = /(?:…|\.\.\.)$/.test(end.at(-1) ?? '');
  return end.some((text) => PAYWALL.test(text)) || (breaksOff && PAYWALL.test(everything));
}

function isArticle({ url, facts, body }: SeenPage, running: number): boolean {
  if (running < SHORTEST_ARTICLE) return false;
  if (facts.isArticle) return true;
  if (isFrontPage(url) || facts.kinds.some((kind) => LISTING_TYPE.test(kind))) return false;
  return running >= PLAINLY_ARTICLE && !isListing(body);
}

/** Teasers: most blocks are links, or short. */
function isListing(body: readonly Paragraph[]): boolean {
  const teasers = body.filter(({ text, linked }) => linked > 0.5 || text.length < 60);
  return body.length >= 8 && teasers.length > body.length / 2;
}

/** What a page is that is no article: by what it calls itself, by its address, by what is on it. */
function notAnArticle(
  { url, facts, body, pictures, players, teasers }: SeenPage,
  running: number,
): Unreadable {
  const isKind = (type: RegExp): boolean => facts.kinds.some((kind) => type.test(kind));
  if (isFrontPage(url)) return unreadable('home-page');
  if (isKind(GALLERY_TYPE) || GALLERY_PATH.test(url.pathname)) return unreadable('gallery');
  if (isKind(VIDEO_TYPE) || VIDEO_PATH.test(url.pathname)) return unreadable('video');
  if (isListing(body) || teasers >= MANY || isKind(LISTING_TYPE)) return unreadable('section');
  if (running < SHORTEST_ARTICLE && pictures >= MANY) return unreadable('gallery');
  if (running < SHORTEST_ARTICLE && players > 0) return unreadable('video');
  return unreadable('not-an-article', running < PLAINLY_ARTICLE ? 'hardly any text' : null);
}

function isFrontPage(url: URL): boolean {
  return url.protocol !== 'file:' && /^\/(?:index\.\w+|home)?$/.test(url.pathname);
}

/** Characters in paragraphs that read like sentences. */
function runningText(body: readonly Paragraph[]): number {
  const running = body.filter(
    ({ text, linked }) => linked < 0.5 && text.length >= 50 && /[.!?…]["'”’)]*(?:\s|$)/.test(text),
  );
  return running.reduce((sum, { text }) => sum + text.length, 0);
}
