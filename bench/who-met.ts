/**
 * The history at scale: `/who-met`, `/said` and autocomplete, in an invented history.
 * `node bench/who-met.ts [--meetings 100000] [--names 100000]`
 */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openStore } from '../db/index.ts';
import type { History } from '../src/model/index.ts';
import { inventArticle, inventNames, randomFrom } from './invented-history.ts';

const MEETINGS_PER_ARTICLE = 10;
const NAMES_PER_ARTICLE = 100;
const RUNS = 500;

const { values } = parseArgs({
  options: { meetings: { type: 'string', default: '100000' }, names: { type: 'string', default: '100000' } },
});
const folder = await mkdtemp(join(tmpdir(), 'readout-bench-'));
try {
  await benchMeetings(Number(values.meetings) / MEETINGS_PER_ARTICLE);
  await benchNames(Number(values.names));
} finally {
  await rm(folder, { recursive: true });
}

async function benchMeetings(articles: number): Promise<void> {
  const file = join(folder, 'meetings.db');
  const store = await openStore(file);
  const history = store.history('terminal:local');
  const random = randomFrom(7);
  const names = inventNames(2000, random);
  const started = performance.now();
  for (let number = 0; number < articles; number += 1) {
    await history.record(...inventArticle(number, names, MEETINGS_PER_ARTICLE, random));
  }
  const seconds = (performance.now() - started) / 1000;
  const counts = await history.counts();
  print(
    `${counts.articles} articles, ${counts.meetings} meetings, ${counts.statements} statements, ${counts.entities} entities`,
  );
  print(`recording: ${((1000 * seconds) / articles).toFixed(1)} ms an article`);
  await store.close();
  const { size } = await stat(file);
  print(
    `database: ${(size / 1e6).toFixed(0)} MB, ${(size / 1e6 / (articles / 1000)).toFixed(1)} MB per 1,000 articles of ${MEETINGS_PER_ARTICLE} meetings and 20 statements`,
  );
  const reopened = await openStore(file);
  await askMeetings(reopened.history('terminal:local'), names, random);
  await reopened.close();
}

async function askMeetings(history: History, names: readonly string[], random: () => number): Promise<void> {
  const pick = (): string => names[Math.floor(random() ** 3 * names.length)] ?? '';
  const id = async (name: string): Promise<number> => {
    const match = await history.findEntity(name);
    return match.type === 'one' ? match.entity.id : -1;
  };
  await measure('who-met PERSON', async () =>
    history.meetings({ participants: [await id(pick())], limit: 10 }),
  );
  const busiest = names[0] ?? '';
  await measure('who-met, the busiest person', async () =>
    history.meetings({ participants: [await id(busiest)], limit: 10 }),
  );
  await measure('who-met PERSON --with PERSON', async () =>
    history.meetings({ participants: [await id(pick()), await id(pick())], limit: 10 }),
  );
  await measure('who-met PERSON --since', async () =>
    history.meetings({ participants: [await id(pick())], period: { start: '2025-06-01' }, limit: 10 }),
  );
  await measure('meetings of a week', () =>
    history.meetings({ period: { start: '2024-03-04', end: '2024-03-10' }, limit: 10 }),
  );
  await measure('said PERSON', async () => history.statements({ speaker: await id(pick()), limit: 10 }));
  await measure('said PERSON --about', async () =>
    history.statements({ speaker: await id(pick()), about: 'released harbours', limit: 10 }),
  );
  await measure('said --about', () => history.statements({ about: '"opens the border"', limit: 10 }), 200);
}

async function benchNames(number: number): Promise<void> {
  const store = await openStore(join(folder, 'names.db'));
  const history = store.history('terminal:local');
  const random = randomFrom(11);
  const names = inventNames(number, random);
  const started = performance.now();
  for (let at = 0; at < names.length; at += NAMES_PER_ARTICLE) {
    const some = names.slice(at, at + NAMES_PER_ARTICLE);
    await history.record(...inventArticle(at, some, 0, random));
  }
  print(
    `${(await history.counts()).entities} names, ${((performance.now() - started) / names.length).toFixed(2)} ms a name to record`,
  );
  for (const length of [1, 3, 4, 5, 6]) {
    await measure(`autocomplete, ${length} letters`, () => {
      const name = names[Math.floor(random() * names.length)] ?? '';
      return history.complete((name.split(' ').at(random() < 0.5 ? 0 : -1) ?? '').slice(0, length), 25);
    });
  }
  await measure('a surname of many', () => history.findEntity('Karov'), 200);
  await measure(
    'a name typed wrongly',
    () => {
      const name = names[Math.floor(random() * names.length)] ?? '';
      return history.findEntity(`${name.slice(0, -3)}x${name.slice(-2)}`);
    },
    200,
  );
  await store.close();
}

async function measure(what: string, ask: () => Promise<unknown>, runs = RUNS): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await ask();
    times.push(performance.now() - start);
  }
  times.sort((one, other) => one - other);
  const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2);
  print(`${what.padEnd(32)} p50 ${at(0.5).padStart(7)} ms   p99 ${at(0.99).padStart(7)} ms`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
