import {
  CodedError,
  type Reading,
  type Unchanged,
  type Unreadable,
  type Validators,
} from '../model/index.ts';
import type { Fetcher } from './fetch.ts';
import { unreadable } from './outcome.ts';
import { isPdf } from './pdf/read.ts';
import { refreshTarget } from './refresh.ts';
import { parseWebUrl } from './url.ts';
import { fetchable } from './wrapped.ts';

/** Media types that hold an article; a page without a type is looked at. */
const TEXT_TYPES = /^\s*(?:text\/(?:html|plain)|application\/xhtml\+xml|$)/i;

/** Pages that only lead on to another, one behind the other, at most. */
const MOST_REFRESHES = 2;

/** Reads a page's bytes, found at an address under a media type. */
export type ReadPage = (bytes: Uint8Array, contentType: string | null, address: string) => Promise<Reading>;

/** Reads a link's page; with `validators` of the last time only where it changed. */
export type LinkReader = (link: string, validators?: Validators) => Promise<Reading | Unchanged>;

/** From a link to a reading: fetched, told by its first bytes, read, and followed where the page only leads on. */
export function createLinkReader({ fetch }: Pick<Fetcher, 'fetch'>, readPage: ReadPage): LinkReader {
  const readAt = async (url: URL, validators?: Validators, hops = 0): Promise<Reading | Unchanged> => {
    const page = await fetch(fetchable(url), validators === undefined ? {} : { validators });
    if (page.status === 'unreadable') return page;
    if (page.status === 'unchanged')
      return { status: 'unchanged', validators: page.validators, interval: page.freshFor };
    const { bytes, contentType } = page;
    if (!isPdf(bytes) && !isText(bytes, contentType))
      return unreadable('not-text', contentType?.split(';')[0]?.trim() ?? null);
    const reading = await readPage(bytes, contentType, page.url.href);
    if (reading.status === 'article') return { ...reading, validators: page.validators };
    const next = hops < MOST_REFRESHES ? refreshTarget(bytes, page.url) : null;
    return next === null ? reading : readAt(next, undefined, hops + 1);
  };

  return async (link, validators) => {
    const url = addressOf(link);
    return url instanceof URL ? readAt(url, validators) : url;
  };
}

function isText(bytes: Buffer, contentType: string | null): boolean {
  return TEXT_TYPES.test(contentType ?? '') && !bytes.includes('\0\0\0\0');
}

/** What somebody gave as a link, as an address, or why it is none. */
export function addressOf(link: string): URL | Unreadable {
  try {
    return parseWebUrl(link);
  } catch (error) {
    if (error instanceof CodedError) return unreadable('bad-url', error.message.split('. ')[0] ?? null);
    throw error;
  }
}
