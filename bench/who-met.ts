/**
 * Questions at scale: the commands as members call them, from the words to the answer, over 10,000, 100,000 and a
 * million statements in one run; each query's plan is looked at, too. `node bench/who-met.ts [--statements 1000000]`
 */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { commands, parseLine } from '../commands/index.ts';
import { connect } from '../db/connection.ts';
import { createHistory } from '../db/history.ts';
import { createSql } from '../db/sql.ts';
import type { CommandContext, History } from '../src/model/index.ts';
import { notingSql, walks } from '../test/db/index-use.ts';
import { writeArticles, writeNames } from './bulk-history.ts';
import { commonTopic, inventNames, randomFrom } from './invented-history.ts';

const EACH = { meetings: 5, statements: 20 };
const PEOPLE = 2000;
const NAMES = 100_000;
const RUNS = 300;
/** At least so many runs of a question, and no more than fit this time, ms. */
const FEWEST = 50;
const LONGEST = 8000;
/** KB of cache for writing the history; questions have the product's. */
const WRITING_CACHE = 1_000_000;
const WORKSPACE = 'terminal:local';

const { values } = parseArgs({ options: { statements: { type: 'string', default: '1000000' } } });
const folder = await mkdtemp(join(tmpdir(), 'readout-bench-'));
let isIndexed = true;
try {
  await benchQuestions(Number(values.statements));
  await benchNames();
} finally {
  await rm(folder, { recursive: true });
}
if (!isIndexed) process.exitCode = 1;

async function benchQuestions(most: number): Promise<void> {
  const file = join(folder, 'questions.db');
  const db = connect(file, 0);
  db.pragma('synchronous = OFF');
  const { sql, seen } = notingSql(createSql(db));
  const history = createHistory(sql, Date.now, WORKSPACE);
  const random = randomFrom(7);
  const names = writeNames(sql, 1, inventNames(PEOPLE, random));
  const asking = db.pragma('cache_size', { simple: true });
  let written = 0;
  for (const size of [10_000, 100_000, 1_000_000].filter((each) => each <= most)) {
    db.pragma(`cache_size = -${WRITING_CACHE}`);
    const started = performance.now();
    const articles = size / EACH.statements;
    writeArticles(sql, 1, names, { from: written, to: articles }, EACH, random);
    const seconds = (performance.now() - started) / 1000;
    db.pragma('wal_checkpoint(TRUNCATE)');
    const { size: bytes } = await stat(file);
    const counts = await history.counts();
    print(
      `\n${counts.statements} statements, ${counts.meetings} meetings, ${counts.articles} articles, ${counts.entities} people`,
    );
    print(
      `written in bulk: ${((1e6 * seconds) / (EACH.statements * (articles - written))).toFixed(0)} µs a statement; ` +
        `database ${(bytes / 1e6).toFixed(0)} MB, ${(bytes / 1e3 / articles).toFixed(1)} MB per 1,000 articles`,
    );
    written = articles;
    db.pragma(`cache_size = ${asking}`);
    seen.clear();
    await askCommands(
      history,
      names.map(({ name }) => name),
      random,
    );
    report(walks(db, seen), seen.size);
  }
  db.close();
}

async function askCommands(history: History, names: readonly string[], random: () => number): Promise<void> {
  const pick = (): string => names[Math.floor(random() ** 3 * names.length)] ?? '';
  const pair = (): string => {
    const one = pick();
    const others = names.filter((name) => name !== one);
    return `${one} with ${others[Math.floor(random() ** 3 * others.length)] ?? ''}`;
  };
  const busiest = names[0] ?? '';
  const topic = (): string => commonTopic(random);
  const questions: readonly (readonly [name: string, shape: string, line: () => string])[] = [
    ['who-met', 'PERSON', pick],
    ['who-met', 'the busiest', () => busiest],
    ['who-met', 'PERSON with PERSON', pair],
    ['who-met', 'PERSON since', () => `${pick()} since June 2025`],
    ['who-met', 'PERSON first', () => `${pick()} first`],
    ['who-met', 'PERSON per month', () => `${pick()} per month`],
    ['said', 'PERSON', pick],
    ['said', 'the busiest', () => busiest],
    ['said', 'PERSON about TOPIC', () => `${pick()} about ${topic()}`],
    ['said', 'the busiest about the commonest word', () => `${busiest} about harbour`],
    ['said', 'PERSON about TOPIC over time', () => `${pick()} about ${topic()} over time`],
    ['said', 'about TOPIC', () => `about:${topic()}`],
    ['said', 'about "a phrase"', () => 'about:"opens the border"'],
    ['who-said', 'a quotation of common words', () => `"${Array.from({ length: 10 }, topic).join(' ')}"`],
    ['timeline', 'PERSON', pick],
    ['timeline', 'PERSON with PERSON', pair],
    ['timeline', 'about TOPIC', () => `about:${topic()}`],
  ];
  for (const [name, shape, line] of questions)
    await measure(`/${name} ${shape}`, () => ask(history, name, line()));
  await measure('autocomplete, 3 letters', () => history.complete(pick().slice(0, 3), 25));
}

async function ask(history: History, name: string, line: string): Promise<unknown> {
  const command = commands.find((each) => each.name === name);
  if (!command) throw new Error(`no command ${name}`);
  return command.run(parseLine(command, line), contextOf(history));
}

function contextOf(history: History): CommandContext {
  return {
    history,
    channel: 'c',
    user: null,
    mayManage: true,
    zone: 'UTC',
    now: () => Date.UTC(2026, 0, 1),
  } as Partial<CommandContext> as CommandContext;
}

async function benchNames(): Promise<void> {
  const db = connect(join(folder, 'names.db'), 0);
  db.pragma('synchronous = OFF');
  const { sql, seen } = notingSql(createSql(db));
  const history = createHistory(sql, Date.now, WORKSPACE);
  const random = randomFrom(11);
  const names = inventNames(NAMES, random);
  writeNames(sql, 1, names);
  print(`\n${(await history.counts()).entities} names`);
  seen.clear();
  const some = (): string => names[Math.floor(random() * names.length)] ?? '';
  for (const length of [0, 1, 2, 3, 4, 5, 6, 7, 9]) {
    await measure(`autocomplete, ${length} letters`, () =>
      history.complete(
        (
          some()
            .split(' ')
            .at(random() < 0.5 ? 0 : -1) ?? ''
        ).slice(0, length),
        25,
      ),
    );
  }
  await measure('a name as it is', () => history.findEntity(some()));
  await measure('a surname of many', () => history.findEntity('Karov'));
  await measure('a name typed wrongly', () => {
    const name = some();
    return history.findEntity(`${name.slice(0, -3)}x${name.slice(-2)}`);
  });
  report(walks(db, seen), seen.size);
  db.close();
}

function report(found: readonly string[], queries: number): void {
  isIndexed &&= found.length === 0;
  print(found.length === 0 ? `${queries} queries, all by index` : `not by index:\n${found.join('\n')}`);
}

async function measure(what: string, work: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  const until = performance.now() + LONGEST;
  for (let run = 0; run < RUNS && (run < FEWEST || performance.now() < until); run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((one, other) => one - other);
  const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2);
  print(
    `${what.padEnd(44)} p50 ${at(0.5).padStart(7)} ms   p99 ${at(0.99).padStart(7)} ms   (${times.length} runs)`,
  );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
