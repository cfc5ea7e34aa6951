import { openStore } from '../db/index.ts';
import { commands, parseLine } from '../commands/index.ts';
import { createCore } from '../src/core.ts';
import { findLinks } from '../src/ingest/links.ts';
import type {
  Answer,
  Article,
  Core,
  Extraction,
  Extractor,
  FeedReading,
  Ingest,
  Log,
  Platform,
  Reading,
  Store,
  Target,
} from '../src/model/index.ts';
import { createPipeline } from '../src/pipeline.ts';
import type { Pipeline } from '../src/pipeline.ts';

/** What a recording platform was asked to post. */
export interface Posted {
  readonly target: Target;
  readonly answer: Answer;
  readonly key: string;
}

/** A platform that keeps what it is given, and fails when told to. */
export interface RecordingPlatform extends Platform {
  readonly posted: Posted[];
  /** Thrown by the next deliveries, one each, after (`late`) or before the message stands. */
  readonly failures: { readonly error: Error; readonly late: boolean }[];
  /** What the platform says when it is asked whether a message stands; by default the truth. */
  knows: 'truth' | 'unknown';
}

/** The program between a made-up web and a recording platform, in memory and on a clock of its own. */
export interface World {
  readonly store: Store;
  readonly core: Core;
  readonly pipeline: Pipeline;
  readonly platform: RecordingPlatform;
  readonly logged: { readonly level: string; readonly facts: object; readonly message: string }[];
  readonly log: Log;
  /** What each address answers with; others are not found. */
  readonly web: Map<string, Article | Extract<Reading, { status: 'unreadable' }>>;
  /** What each feed's address answers with; others are not found. */
  readonly feeds: Map<string, FeedReading>;
  /** Addresses in the order in which they were read. */
  readonly read: string[];
  /** The clock, ms, and how often the worker was woken. */
  readonly time: { now: number; wakes: number };
}

/** A world at 21 November 2026, 10:00 UTC. */
export async function createWorld(): Promise<World> {
  const time = { now: Date.parse('2026-11-21T10:00:00Z'), wakes: 0 };
  const clock = (): number => time.now;
  const store = await openStore(':memory:', { clock });
  const web: World['web'] = new Map();
  const feeds: World['feeds'] = new Map();
  const read: string[] = [];
  const logged: { level: string; facts: object; message: string }[] = [];
  const logAt = (level: string) => (facts: object, message: string) => {
    logged.push({ level, facts, message });
  };
  const log: Log = { info: logAt('info'), warn: logAt('warn'), error: logAt('error') };
  const ingest = ingestOf(web, feeds, read);
  const pipeline = createPipeline(ingest, extractor);
  const core = createCore({
    store,
    commands,
    parseLine,
    links: findLinks,
    readFeed: ingest.readFeed,
    pipeline,
    clock,
    zone: 'UTC',
    log,
    wake: () => {
      time.wakes += 1;
    },
  });
  return { store, core, pipeline, platform: recordingPlatform(), logged, log, web, feeds, read, time };
}

/** An article in which `Ada Okoro met Bram Visser in …` and Okoro says something. */
export function article(url: string, text = TEXT, published = '2026-11-20'): Article {
  return { url, title: 'Okoro meets Visser', outlet: 'The Ledger', author: null, published, text };
}

export const TEXT = 'Ada Okoro met Bram Visser in Geneva on Friday. “We agree on the harbour,” Okoro said.';

function ingestOf(web: World['web'], feeds: World['feeds'], read: string[]): Ingest {
  return {
    links: findLinks,
    readLink: async (url) => {
      read.push(url);
      const found = web.get(url);
      if (!found) return { status: 'unreadable', reason: 'not-found', detail: '404', transient: false };
      return 'status' in found ? found : { status: 'article', article: found };
    },
    readAgain: () => Promise.reject(new Error('nothing is read twice here')),
    readFeed: async (url) => {
      read.push(url);
      return feeds.get(url) ?? { status: 'unreadable', reason: 'not-found', detail: '404', transient: false };
    },
    readFile: () => Promise.reject(new Error('there are no files here')),
    readText: async (text, details = {}) => ({
      status: 'article',
      article: {
        url: null,
        title: details.title ?? '',
        outlet: null,
        author: null,
        published: details.published ?? null,
        text,
      },
    }),
    close: async () => {},
  };
}

/** Knows the two people of TEXT and finds their meeting and what was said, wherever the words stand. */
const extractor: Extractor = {
  name: 'stand-in',
  extract: async ({ text }) => {
    if (text.includes('BREAKS')) throw new Error('the extractor broke');
    if (!text.includes(TEXT)) return { entities: [], meetings: [], statements: [] };
    return extractionOf(text);
  },
};

function extractionOf(text: string): Extraction {
  const slice = (words: string): { start: number; end: number; text: string } => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, text: words };
  };
  const person = (id: string, name: string): Extraction['entities'][number] => ({
    id,
    name,
    kind: 'person',
    aliases: [],
    roles: [],
    mentions: [slice(name)],
  });
  return {
    entities: [person('e1', 'Ada Okoro'), person('e2', 'Bram Visser')],
    meetings: [
      {
        participants: ['e1', 'e2'],
        kind: 'in-person',
        status: 'held',
        date: { start: '2026-11-20', end: '2026-11-20', span: slice('Friday') },
        place: slice('Geneva'),
        about: [],
        trigger: slice('met'),
        evidence: slice('Ada Okoro met Bram Visser in Geneva on Friday.'),
        confidence: 0.9,
      },
    ],
    statements: [
      {
        speakers: ['e1'],
        via: [],
        to: [],
        act: 'statement',
        kind: 'direct',
        cue: slice('said'),
        content: [slice('We agree on the harbour')],
        about: [],
        evidence: slice('“We agree on the harbour,” Okoro said.'),
        confidence: 0.9,
      },
    ],
  };
}

function recordingPlatform(): RecordingPlatform {
  const posted: Posted[] = [];
  const failures: RecordingPlatform['failures'] = [];
  const platform: RecordingPlatform = {
    name: 'discord',
    posted,
    failures,
    knows: 'truth',
    start: async () => {},
    stop: async () => {},
    deliver: async (target, answer, key) => {
      const failure = failures.shift();
      if (failure && !failure.late) throw failure.error;
      posted.push({ target, answer, key });
      if (failure) throw failure.error;
      return `m${posted.length}`;
    },
    findDelivered: async (_, key) => {
      if (platform.knows === 'unknown') return 'unknown';
      const index = posted.findIndex((each) => each.key === key);
      return index < 0 ? null : `m${index + 1}`;
    },
  };
  return platform;
}
