import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../db/index.ts';
import type { Answer, Store } from '../../src/model/index.ts';
import { sample } from './sample.ts';

/** Words that stand only in the article that is forgotten: in its text, names, roles, address, title, full text. */
const SECRETS = [
  'Quillfeather',
  'Ottoline',
  'zygomorphic',
  // The full text's index has stems, which lie elsewhere than the text.
  'uxoriloc',
  'Brindlemere',
  'envoy to Vexholm',
  'hushhush',
  'Marrowgate',
  'Thistlewick',
  // The stem of a word of the sentence that tells of the meeting.
  'xenopachid',
];

describe('what was forgotten', () => {
  let folder: string;
  let store: Store;
  const file = (): string => join(folder, 'readout.db');
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'readout-forget-'));
    store = await openStore(file());
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  /** Which of the words can be read in the database's files as they lie on the disk. */
  function readable(words: readonly string[]): readonly string[] {
    const files = ['', '-wal', '-shm'].map((end) => `${file()}${end}`).filter(existsSync);
    const content = files.map((name) => readFileSync(name).toString('latin1').toLowerCase()).join('\n');
    return words.filter((word) => content.includes(word.toLowerCase()));
  }

  async function fill(): Promise<number> {
    const history = store.history('terminal:local');
    for (let number = 0; number < 60; number += 1)
      await history.record(
        ...sample({
          url: `https://n.example/${number}`,
          title: `Number ${number}`,
          meetings: [{ who: ['Mara Lindqvist', `Person Number${number}`], date: '2026-03-09' }],
          statements: Array.from({ length: 6 }, (_, at) => ({
            by: ['Mara Lindqvist'],
            says: `The harbour opens in ${number} days, and then ${at} ships come`,
          })),
        }),
      );
    const { id } = await history.record(
      ...sample({
        url: 'https://n.example/hushhush',
        title: 'Marrowgate revealed',
        roles: { 'Ottoline Quillfeather': 'envoy to Vexholm' },
        aliases: { 'Ottoline Quillfeather': ['Thistlewick Quillfeather'] },
        meetings: [
          {
            who: ['Ottoline Quillfeather', 'Mara Lindqvist'],
            place: 'Brindlemere',
            told: 'They met over xenopachids.',
          },
        ],
        statements: [
          { by: ['Ottoline Quillfeather'], says: `${'A zygomorphic treaty'.repeat(40)} is uxorilocal` },
        ],
      }),
    );
    const blocks = [{ type: 'paragraph', line: [{ type: 'text', text: 'Marrowgate revealed' }] }] as const;
    const kept: Answer = { tone: 'normal', blocks, actions: [], private: false, data: null };
    await history.keepAnswer(kept);
    const target = { workspace: 'terminal:local', channel: 'c', message: null, thread: null } as const;
    const url = 'https://n.example/hushhush';
    await store.jobs.add({
      key: 'k',
      target: { ...target, replies: 'reply' },
      url,
      canonical: url,
      postedBy: null,
    });
    return id;
  }

  it('is found by reading the file before, and not after', async () => {
    const id = await fill();
    expect(readable(SECRETS)).toEqual(SECRETS);
    await store.history('terminal:local').forget(id);
    expect(readable(SECRETS)).toEqual([]);
    expect(readable(['Lindqvist', 'harbour'])).toEqual(['Lindqvist', 'harbour']);
  });

  it('is no longer readable among a feed’s items either, nor new there again', async () => {
    const id = await fill();
    const history = store.history('terminal:local');
    const feed = await history.addFeed({
      channel: 'c1',
      url: 'https://n.example/rss',
      title: null,
      mode: 'record',
      include: [],
      exclude: [],
      addedBy: null,
    });
    await store.feeds.take(Date.now() + 1, ['terminal']);
    const items = ['https://n.example/hushhush', 'tag:n.example,2026:1'];
    await store.feeds.settle(feed.id, {
      nextAt: Date.now() + 60_000,
      fault: null,
      gone: false,
      told: false,
      read: {
        url: feed.url,
        title: null,
        validators: { etag: null, lastModified: null },
        items: items.map((item) => ({ id: item })),
      },
      jobs: [],
    });
    await history.forget(id);
    expect(readable(SECRETS)).toEqual([]);
    expect(await store.feeds.unseen(feed.id, [...items, 'tag:n.example,2026:2'])).toEqual([
      'tag:n.example,2026:2',
    ]);
  });

  it('is gone from earlier texts too', async () => {
    const id = await fill();
    const history = store.history('terminal:local');
    await history.revise(id, ...sample({ url: 'https://n.example/hushhush', title: 'Harbour opens' }));
    expect(readable(SECRETS).length).toBeGreaterThan(3);
    await history.forget(id);
    expect(readable(SECRETS)).toEqual([]);
  });

  it('is nothing readable at all where everything is forgotten, nor after a workspace’s sweep', async () => {
    const history = store.history('terminal:local');
    await fill();
    await history.forgetEverything();
    expect(readable([...SECRETS, 'Lindqvist', 'harbour', 'n.example'])).toEqual([]);
    await fill();
    await store.leave('terminal:local', 1);
    await store.sweep(2);
    expect(readable([...SECRETS, 'Lindqvist', 'harbour', 'n.example'])).toEqual([]);
  });
});
