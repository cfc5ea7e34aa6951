import { array, asyncProperty, assert, constantFrom, string } from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/model/index.ts';
import { answerWords, buttons } from '../answers/words.ts';
import { sample } from '../db/sample.ts';
import { createWorld } from '../world.ts';
import type { World } from '../world.ts';
import { ASKER, PAIR, recordCopperTalks } from './copper-talks.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await recordCopperTalks(world.store);
});

function ask(name: string, line: string): Promise<Answer> {
  return world.core.runLine(name, line, ASKER);
}

async function wordsOf(name: string, line: string): Promise<string> {
  return answerWords(await ask(name, line)).join('\n');
}

async function press(answer: Answer, label: string): Promise<Answer> {
  const action = answer.actions.find((each) => each.label === label);
  if (!action) throw new Error(`no button ${label} among ${answer.actions.map((each) => each.label).join()}`);
  return world.core.run(action.call, ASKER);
}

test('/who-met takes a country that somebody never met for the place where they met', async () => {
  const other = await createWorld();
  const history = other.store.history(ASKER.workspace);
  const talks = { who: PAIR, date: '2026-03-02', place: 'Egypt' } as const;
  await history.record(...sample({ named: ['Egypt'], kinds: { Egypt: 'country' }, meetings: [talks] }));
  const heading = async (line: string): Promise<string | undefined> =>
    answerWords(await other.core.runLine('who-met', line, ASKER))[0];
  expect(await heading('Ilunga, Egypt')).toBe('# Who met Jean Ilunga in Egypt');
  await history.record(
    ...sample({
      url: 'https://news.example/2',
      kinds: { Egypt: 'country' },
      meetings: [{ who: ['Jean Ilunga', 'Egypt'], date: '2026-06-02' }],
    }),
  );
  expect(await heading('Ilunga, Egypt')).toBe('# Meetings of Jean Ilunga with Egypt');
});

describe('/who-met reads', () => {
  test.each([
    ['since May Ilunga with Marchetti', 3],
    ['Ilunga last year', 0],
    ['Ilunga in 2026', 4],
    ['ILUNGA, rome', 2],
    ['Ilunga Rome', 2],
    ['Marchetti planned', 1],
    ['planned Marchetti', 1],
    ['Ilunga in Rome since May', 2],
    ['Ilunga between 3 and 9 May', 1],
    ['between 3 and 9 May Ilunga', 1],
    ['Ilunga undated', 1],
    ['Marchetti and Ilunga from March to April', 1],
    ['“Jean Ilunga” and “Rosa Marchetti”', 4],
    ['on:Rome', 3],
    ['Ilunga & Marchetti, Rome, 2026', 2],
    ['Ilunga’s calls', 0],
  ])('%s: %i', async (line, total) => {
    expect((await ask('who-met', line)).data).toMatchObject({ total });
  });

  test('what Discord gives in the wrong field', async () => {
    const run = async (options: Record<string, string>): Promise<unknown> =>
      (await world.core.run({ name: 'who-met', options }, ASKER)).data;
    expect(await run({ person: 'Ilunga and Marchetti since May' })).toMatchObject({ total: 3 });
    expect(await run({ person: 'Ilunga', with: 'Marchetti in Rome' })).toMatchObject({ total: 2 });
    expect(await run({ person: 'Ilunga', in: '2026-03' })).toMatchObject({ total: 1 });
    expect(await run({ since: 'May Ilunga' })).toMatchObject({ total: 3 });
  });

  test('a question as it is spoken', async () => {
    expect(await wordsOf('who-met', 'when did Ilunga last meet Marchetti?')).toMatch(
      /^# Last meeting on record: Jean Ilunga with Rosa Marchetti\n.*\n {2}2026-09-08 · Cairo/,
    );
    expect(await wordsOf('who-met', 'how often has Ilunga met Marchetti')).toMatch(/^# How often: Jean/);
  });

  test('a slip in the second name as a question that keeps the first', async () => {
    const answer = await ask('who-met', 'Ilunga and Marchexti since May');
    expect(answerWords(answer)[0]).toMatch(/^No article on record names Marchexti\. Did you mean Rosa/);
    expect((await press(answer, 'Rosa Marchetti')).data).toMatchObject({ total: 3 });
  });
});

describe('/who-met counts', () => {
  test('at least and at most, each number with the list behind it', async () => {
    const answer = await ask('who-met', 'Ilunga how often');
    expect(answerWords(answer).slice(0, 5)).toEqual([
      '# How often: Jean Ilunga',
      'At least 3 meetings, at most 4 on record.',
      'Held: 4',
      'First: 2026-03-02',
      'Last: 2026-09-08',
    ]);
    expect((await press(answer, '1 undated')).data).toMatchObject({ total: 1, undated: 1 });
    expect((await press(answer, '4 held')).data).toMatchObject({ total: 4 });
  });

  test('per month, and says what is in no month', async () => {
    const answer = await ask('who-met', 'Ilunga per month');
    expect(answerWords(answer).slice(2)).toEqual([
      '2026-09-01/2026-09-30: 1',
      '2026-05-01/2026-05-31: 1',
      '2026-03-01/2026-03-31: 1',
      'Not in any month: 1 undated.',
    ]);
    expect((await press(answer, 'May 2026: 1')).data).toMatchObject({ total: 2, undated: 1 });
  });

  test('the first with a word on those that may have been earlier', async () => {
    const words = await wordsOf('who-met', 'Ilunga first');
    expect(words).toMatch(/^# First meeting on record: Jean Ilunga\n.*\n {2}2026-03-02/);
    expect(words).toMatch(/\n1 undated meeting on record may have been earlier\.$/);
  });
});

describe('/who-met with nothing to show', () => {
  test('says what is near in time', async () => {
    const answer = await ask('who-met', 'Ilunga with Marchetti in June 2026');
    expect(answerWords(answer).slice(0, 2)).toEqual([
      'No meeting on record: Jean Ilunga with Rosa Marchetti, in 2026-06-01/2026-06-30.',
      'At any time: 4 meetings, the last before it on 2026-05-04, the first after it on 2026-09-08.',
    ]);
    expect((await press(answer, 'At any time: 4')).data).toMatchObject({ total: 4 });
  });

  test('says whom they met instead', async () => {
    expect(await wordsOf('who-met', 'Bruni with Ilunga')).toMatch(
      /Jean Ilunga: 4 meetings on record, the last on 2026-09-08, lately with Rosa Marchetti\./,
    );
  });
});

describe('/said', () => {
  test.each([
    ['Ilunga on copper since May', 3],
    ['Ilunga about copper last year', 0],
    ['copper', 4],
    ['"railway would stay"', 2],
    ['"would railway stay"', 0],
    ['about:"copper railway" oldest first', 3],
  ])('%s finds %i', async (line, total) => {
    expect((await ask('said', line)).data).toMatchObject({ total });
  });

  test('says so where other words were used to find it', async () => {
    const words = await wordsOf('said', 'Ilunga about truce');
    expect(words).toMatch(
      /^# Jean Ilunga about ceasefire\nNo statement on record says “truce”\. These say “ceasefire”/,
    );
  });

  test('shows a position over time: what recurs, what changed, all in order', async () => {
    const answer = await press(await ask('said', 'Ilunga about copper'), 'Over time');
    const lines = answerWords(answer).map((line) => line.replace(/\(https:[^)]*\)/g, '()'));
    expect(lines.slice(0, 9)).toEqual([
      '# Jean Ilunga about copper, over time',
      '4 statements in 4 articles · 2026-03-02/2026-09-08',
      '## Recurring words',
      '«copper railway would stay open to all» in 2 articles',
      '  first [The Ledger]() · 2026-03-02',
      '  last [The Ledger]() · 2026-05-04',
      '## What changed',
      '«copper railway would stay open to all»',
      '  Not heard since: last in [The Ledger]() · 2026-05-04, not in the 2 articles after it',
    ]);
    expect(lines.slice(9, 12)).toEqual([
      'A denial, after [The Ledger]() · 2026-05-04:',
      expect.stringContaining('the copper railway would stay open to all, and'),
      expect.stringContaining('there was no plan for a copper railway'),
    ]);
    expect(lines.indexOf('## In order')).toBeGreaterThan(12);
  });

  test('with several words that never stand together says which are on record alone', async () => {
    const answer = await ask('said', 'Ilunga about copper fisheries');
    expect(answerWords(answer)).toContain('With copper alone: 4 statements on record.');
    expect((await press(answer, 'copper: 4')).data).toMatchObject({ total: 4 });
  });

  test('of somebody without a word on record leads to their meetings', async () => {
    expect(buttons(await ask('said', 'Marchetti')).join()).toMatch(/^5 meetings of Rosa Marchetti → who-met/);
  });
});

describe('/timeline', () => {
  test('goes either way, by day', async () => {
    const days = async (line: string): Promise<readonly string[]> =>
      answerWords(await ask('timeline', line)).filter((words) => words.startsWith('##'));
    const oldest = ['## 2026-03-02', '## 2026-05-04', '## 2026-05-19', '## 2026-09-08'];
    expect(await days('Ilunga')).toEqual(oldest);
    expect(await days('Ilunga newest first')).toEqual(oldest.toReversed());
    expect(await days('Ilunga and Marchetti since May')).toEqual(oldest.slice(1));
    expect(await days('Ilunga, railway')).toEqual(oldest.slice(0, 3));
  });
});

test.each(['who-met', 'said', 'timeline'])('/%s answers odd input with words', async (name) => {
  for (const line of [
    '🎉',
    ',',
    'and',
    '?',
    '"',
    'and and and',
    '@1',
    'x'.repeat(3000),
    'a '.repeat(500),
    '١٢',
  ]) {
    const answer = await ask(name, line);
    expect(answerWords(answer).join('')).not.toBe('');
    expect(answer.data).not.toMatchObject({ error: 'internal' });
  }
});

test.each(['who-met', 'said', 'timeline'])('/%s answers any order of words without a fault', async (name) => {
  const known =
    'Ilunga Marchetti and with , since May in Rome about copper last first week 2026 per month to ?'.split(
      ' ',
    );
  const line = array(constantFrom(...known).map(String), { maxLength: 9 });
  await assert(
    asyncProperty(line, string({ unit: 'grapheme', maxLength: 8 }), async (words, odd) => {
      const answer = await ask(name, [...words, odd].join(' '));
      expect(answer.data).not.toMatchObject({ error: 'internal' });
      expect(answerWords(answer).join('')).not.toBe('');
    }),
    { numRuns: 60 },
  );
});
