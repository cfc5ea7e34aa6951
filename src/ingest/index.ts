import type { Article, Clock, Ingest, Reading } from '../model/index.ts';
import type { Resolve } from './address.ts';
import { readFeed } from './feed/read.ts';
import { createFetcher, DEFAULT_LIMITS, type FetchLimits } from './fetch.ts';
import { openFile } from './files.ts';
import { findLinks } from './links.ts';
import { unreadable } from './outcome.ts';
import {
  createPageReader,
  DEFAULT_READER_LIMITS,
  type ReaderLimits,
  type ReaderOutcome,
} from './page/reader.ts';
import { addressOf, createLinkReader } from './read-link.ts';
import { articleFromText, calendarDate } from './text.ts';

export interface IngestOptions {
  /** True for the demo and the tests, whose servers are on this machine. Default false. */
  readonly allowLoopback?: boolean;
  /** A web or mail address under which whoever runs a site reaches whoever runs the bot; null or absent for none. */
  readonly contact?: string | null;
  readonly limits?: Partial<FetchLimits>;
  readonly reader?: Partial<ReaderLimits>;
  readonly now?: Clock;
  /** Stands in for DNS in tests. */
  readonly resolve?: Resolve;
}

/** Everything that turns links, files and pasted text into articles. */
export function createIngest(options: IngestOptions = {}): Ingest {
  const fetcher = createFetcher({
    allowLoopback: options.allowLoopback ?? false,
    userAgent: userAgent(options.contact ?? null),
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    now: options.now ?? Date.now,
    ...(options.resolve === undefined ? {} : { resolve: options.resolve }),
  });
  const reader = createPageReader({ ...DEFAULT_READER_LIMITS, ...options.reader });

  const readPage = async (
    bytes: Uint8Array,
    contentType: string | null,
    address: string | null,
  ): Promise<Reading> => fromOutcome(await reader.run({ type: 'page', bytes, contentType, address }));

  const inEnglish = async (article: Article): Promise<Reading> => {
    const outcome = await reader.run({ type: 'language', text: article.text });
    const language = outcome.status === 'done' ? outcome.value : null;
    return language === null ? { status: 'article', article } : unreadable('unsupported-language', language);
  };

  const readUnlessUnchanged = createLinkReader(fetcher, readPage);

  return {
    links: findLinks,
    readLink: async (link) => {
      const reading = await readUnlessUnchanged(link);
      return reading.status === 'unchanged' ? unreadable('server-error', 'HTTP 304') : reading;
    },
    readAgain: readUnlessUnchanged,
    readFeed: async (link, validators) => {
      const url = addressOf(link);
      if (!(url instanceof URL)) return url;
      return readFeed(url, validators, {
        fetch: fetcher.fetch,
        parse: ({ bytes, contentType, url: { href } }) =>
          reader.run({ type: 'feed', bytes, contentType, address: href }),
      });
    },
    readFile: async (path, details = {}) => {
      const content = await openFile(path, details);
      if (content.type === 'article') return inEnglish(content.article);
      const reading = await readPage(content.bytes, null, null);
      if (reading.status !== 'article') return reading;
      const published = details.published === undefined ? {} : { published: calendarDate(details.published) };
      const title = details.title === undefined ? {} : { title: details.title };
      return { status: 'article', article: { ...reading.article, ...title, ...published } };
    },
    readText: async (text, details) => inEnglish(articleFromText(text, details)),
    close: async () => {
      await Promise.all([fetcher.close(), reader.close()]);
    },
  };
}

/** How a page was more than its reader could take. */
const OVERWHELMED = {
  'too-large': 'it is more than the reader can hold',
  'too-slow': 'reading it takes too long',
} as const;

/** Says who asks, and where to complain: https://www.rfc-editor.org/rfc/rfc9110#name-user-agent */
function userAgent(contact: string | null): string {
  return `Readout/0.1 (news briefing bot${contact === null ? '' : `; +${contact}`})`;
}

function fromOutcome(outcome: ReaderOutcome<Reading>): Reading {
  if (outcome.status === 'done') return outcome.value;
  return unreadable('too-large', OVERWHELMED[outcome.status]);
}
