import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { openStore } from '../../db/index.ts';
import type { History } from '../../src/model/index.ts';
import { ARTICLES, known } from './arbitrary-articles.ts';
import type { Sample } from './sample.ts';
import { sample } from './sample.ts';

/** What a history knows after `work` on an empty one. */
async function after(work: (history: History) => Promise<void>): Promise<unknown> {
  const store = await openStore(':memory:');
  const history = store.history('terminal:local');
  await work(history);
  const result = await known(history);
  await store.close();
  return result;
}

/** An article in which each of them met somebody who is not named. */
function lone(...names: readonly string[]): Sample {
  return { url: 'https://n.example/0', title: 'Number 0', meetings: names.map((name) => ({ who: [name] })) };
}

/** Milliseconds: a hundred histories take seconds, and many times that on a machine with other work. */
const PATIENCE = 120_000;

it(
  'forgetting an article leaves what there would be without it',
  async () => {
    await fc.assert(
      fc.asyncProperty(ARTICLES, fc.nat(), async (list, random) => {
        const forgotten = list[random % Math.max(1, list.length)];
        const whole = await after(async (history) => {
          for (const one of list) await history.record(...sample(one));
          const article = forgotten && (await history.articleByUrl(forgotten.url ?? ''));
          if (article) await history.forget(article.ref.id);
        });
        const without = await after(async (history) => {
          for (const one of list) if (one !== forgotten) await history.record(...sample(one));
        });
        expect(whole).toEqual(without);
      }),
      { numRuns: 150 },
    );
  },
  PATIENCE,
);

it(
  'an article that changed leaves what there would be had it always been so',
  async () => {
    await fc.assert(
      fc.asyncProperty(ARTICLES, ARTICLES, fc.nat(), async (list, others, random) => {
        const [later] = others;
        const at = random % Math.max(1, list.length);
        const before = list[at];
        if (!later || !before) return;
        const { url = null, title = '', published = null } = before;
        const now = { ...later, url, title, published };
        const revised = await after(async (history) => {
          for (const one of list) await history.record(...sample(one));
          const article = await history.articleByUrl(url ?? '');
          if (article) await history.revise(article.ref.id, ...sample(now));
        });
        const always = await after(async (history) => {
          for (const one of list.with(at, now)) await history.record(...sample(one));
        });
        expect(revised).toEqual(always);
      }),
      { numRuns: 150, examples: [[[lone('Lindqvist')], [lone('Oleh Zubarevsky', 'Lindqvist')], 0]] },
    );
  },
  PATIENCE,
);

it(
  'what is carried over to another database is the same history there',
  async () => {
    await fc.assert(
      fc.asyncProperty(ARTICLES, ARTICLES, async (list, [later]) => {
        const store = await openStore(':memory:');
        const [history, copy] = [store.history('terminal:local'), store.history('discord:9')];
        for (const one of list) await history.record(...sample(one));
        const [first] = await history.portableArticles(0, 1);
        if (first && later)
          await history.revise(
            first.id,
            ...sample({ ...later, url: first.url, title: first.title, published: first.published }),
          );
        for (const article of await history.portableArticles(0, 100)) await copy.takeIn(article);
        expect(await known(copy)).toEqual(await known(history));
        await store.close();
      }),
      { numRuns: 100 },
    );
  },
  PATIENCE,
);
