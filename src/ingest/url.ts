import { CodedError } from '../model/index.ts';

/** Longest link that is taken; longer than what browsers and chat platforms pass on. */
const LONGEST_URL = 2_048;

/** Query parameters that say where a reader came from, never what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|_hs(?:enc|mi)|mkt_tok|cmpid|cmp|ocid|ncid|ns_\w+|at_(?:medium|campaign|custom\d|link_\w+|format|ptr_name|bbc_team)|smid|smtyp|ref|ref_(?:src|url)|referrer|sharetype|taid|soc_\w+|xtor|s_cid|sr_share|guccounter|guce_\w+|spm|srnd|ftag|icid|int_?cmp|ito|leadsource|reflink|trk\w*|partner|wt_?mc\w*|mibextid|share_?(?:id|token)|sh(?:are|ared)|gift(?:copy|_?token)?|unlocked_article_code|__twitter_impression|fb_ref|fb_source)$/i;

/** Parameters whose only sense is "the AMP edition". */
const AMP_PARAMETER = new Map([
  ['amp', /^(?:1|true|)$/i],
  ['outputtype', /^amp$/i],
  ['output', /^amp$/i],
]);

/**
 * Reads what somebody typed as a web address.
 * @throws CodedError `bad-url` with what is wrong and what to do.
 */
export function parseWebUrl(typed: string): URL {
  const text = typed.trim();
  if (text === '') throw badUrl('No link was given. Paste one that begins with https://.');
  if (text.length > LONGEST_URL) {
    throw badUrl(
      `This link has ${text.length} characters, more than ${LONGEST_URL}. Paste the article's own link.`,
    );
  }
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) throw badUrl('This is not a web link. Paste one that begins with https://.');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw badUrl(
      `Links that begin with ${url.protocol} cannot be read. Paste one that begins with https://.`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw badUrl('This link carries a user name or password. Paste it without them.');
  }
  return url;
}

function badUrl(message: string): CodedError {
  return new CodedError('bad-url', message);
}

/**
 * The same page by a shorter name: no fragment, no tracking parameters, the rest in order of name.
 * Safe to open, whatever the site.
 */
export function tidyUrl(url: URL): URL {
  const tidy = new URL(url);
  tidy.hash = '';
  tidy.hostname = tidy.hostname.replace(/\.$/, '');
  const kept = [...tidy.searchParams].filter(([name, value]) => !isNoise(name, value));
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  tidy.search = new URLSearchParams(kept).toString();
  return tidy;
}

function isNoise(name: string, value: string): boolean {
  return TRACKING.test(name) || (AMP_PARAMETER.get(name.toLowerCase())?.test(value) ?? false);
}
