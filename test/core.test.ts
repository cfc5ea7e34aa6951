import { array, assert, asyncProperty, constantFrom, oneof, string } from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Asker, PostedMessage } from '../src/model/index.ts';
import { answerWords, buttons } from './answers/words.ts';
import { TEXT, article, createWorld } from './world.ts';
import type { World } from './world.ts';

const LINK = 'https://ledger.example/okoro-visser';
const ASKER: Asker = { workspace: 'discord:1', channel: 'c1', user: '@ada', mayManage: true };
const STRANGER: Asker = { ...ASKER, workspace: 'discord:2' };

let world: World;
beforeEach(async () => {
  world = await createWorld();
  world.web.set(LINK, article(LINK));
});

function message(change: Partial<PostedMessage> = {}): PostedMessage {
  return {
    key: 'discord:m1',
    workspace: 'discord:1',
    channel: 'c1',
    message: 'm1',
    thread: null,
    user: '@ada',
    text: `look: ${LINK}`,
    addressed: false,
    ...change,
  };
}

describe('a posted message', () => {
  test('becomes a job for each link, on disk, and wakes the worker', async () => {
    expect((await world.core.accept(message({ text: `${LINK} and https://b.example/news/x` }))).jobs).toBe(2);
    expect(await world.store.jobs.pending()).toBe(2);
    expect(world.time.wakes).toBe(1);
  });

  test('that is delivered again adds nothing, nor does its link in another message', async () => {
    await world.core.accept(message());
    expect((await world.core.accept(message())).jobs).toBe(0);
    expect((await world.core.accept(message({ key: 'discord:m2', message: 'm2' }))).jobs).toBe(0);
    expect((await world.core.accept(message({ workspace: 'discord:2' }))).jobs).toBe(1);
  });

  test('of which another event named only one link first is accepted with the rest of its links', async () => {
    const [first, second] = ['https://b.example/news/first', 'https://b.example/news/second'];
    expect((await world.core.accept(message({ text: second }))).jobs).toBe(1);
    expect((await world.core.accept(message({ text: `${first} ${second}` }))).jobs).toBe(1);
    expect(await world.store.jobs.pending()).toBe(2);
  });

  test('with a link on record gets a pointer to its briefing, and a button that shows it', async () => {
    await world.core.accept(message());
    await world.core.runLine('brief', LINK, ASKER);
    const { jobs, known } = await world.core.accept(message({ key: 'discord:m2', message: 'm2' }));
    expect(jobs).toBe(0);
    if (!known) throw new Error('a pointer was expected');
    expect(answerWords(known)).toEqual([
      `Already on record here: [Okoro meets Visser](${LINK}) · 2026-11-20 – 1 meeting, 1 statement`,
    ]);
    const [action] = known.actions;
    expect(action?.label).toBe('Show the briefing');
    if (!action) throw new Error('a button was expected');
    expect(answerWords(await world.core.run(action.call, ASKER))[0]).toBe(`# [Okoro meets Visser](${LINK})`);
  });

  test('with a link that is being read is told so, with a button that reads it', async () => {
    const address = 'https://b.example/gone';
    await world.core.accept(message({ text: address }));
    const { known } = await world.core.accept(message({ key: 'discord:m2', text: address }));
    expect(known && answerWords(known)[0]).toMatch(/^Posted here before: .*on its way/);
    expect(known?.actions).toEqual([
      { label: 'Show the briefing', call: { name: 'brief', options: { link: address } } },
    ]);
  });

  test('with a link that only another workspace knows is told nothing of it', async () => {
    await world.core.runLine('brief', LINK, STRANGER);
    expect(await world.core.accept(message())).toEqual({ jobs: 1, known: null });
  });

  test('with known and new links gets both: a job for one, a pointer for the other', async () => {
    await world.core.accept(message());
    await world.core.runLine('brief', LINK, ASKER);
    const both = message({ key: 'discord:m2', text: `${LINK} https://b.example/news/new` });
    const { jobs, known } = await world.core.accept(both);
    expect(jobs).toBe(1);
    expect(known?.actions).toHaveLength(1);
  });

  test('with a reaction is briefed where it is set so, and nothing is said of an emoji on what was briefed', async () => {
    const reacted = message({ reacted: true });
    await world.core.runLine('settings', 'links:mention', ASKER);
    expect(await world.core.accept(reacted)).toEqual({ jobs: 0, known: null });
    await world.core.runLine('settings', 'links:reaction', ASKER);
    expect((await world.core.accept(message())).jobs).toBe(0);
    expect((await world.core.accept(reacted)).jobs).toBe(1);
    await world.core.runLine('settings', 'links:always', ASKER);
    expect(await world.core.accept(reacted)).toEqual({ jobs: 0, known: null });
    expect((await world.core.accept(message({ key: 'discord:m2' }))).known).not.toBeNull();
  });

  test('without a link is left alone', async () => {
    expect((await world.core.accept(message({ text: 'good morning' }))).jobs).toBe(0);
    expect(world.time.wakes).toBe(0);
  });

  test('is briefed as the channel’s settings say', async () => {
    await world.core.runLine('settings', 'links:mention replies:thread', ASKER);
    expect((await world.core.accept(message())).jobs).toBe(0);
    expect((await world.core.accept(message({ addressed: true }))).jobs).toBe(1);
    const job = await world.store.jobs.take(world.time.now);
    expect(job?.target).toMatchObject({ replies: 'thread', message: 'm1', channel: 'c1' });
    await world.core.runLine('settings', 'links:never', ASKER);
    const unasked = message({ key: 'k2', text: 'https://b.example/x', addressed: true });
    expect(await world.core.accept(unasked)).toEqual({ jobs: 0, known: null });
  });
});

describe('a command', () => {
  test('briefs a link and answers questions from the record', async () => {
    const briefed = await world.core.runLine('brief', LINK, ASKER);
    expect(answerWords(briefed)[0]).toBe(`# [Okoro meets Visser](${LINK})`);
    const met = await world.core.runLine('who-met', 'okoro with visser', ASKER);
    expect(answerWords(met).slice(0, 4)).toEqual([
      '# Meetings of Ada Okoro with Bram Visser',
      '1 meeting on record',
      '(held) Ada Okoro and Bram Visser',
      '  2026-11-20 · Geneva · in person',
    ]);
    const said = await world.core.runLine('said', 'okoro, harbour', ASKER);
    expect(answerWords(said).join('\n')).toContain('«We agree on the harbour»');
  });

  test('sees nothing of another workspace', async () => {
    await world.core.runLine('brief', LINK, ASKER);
    expect(answerWords(await world.core.runLine('who-met', 'okoro', STRANGER))).toEqual([
      'No article on record names okoro. Paste a link to an article that names them, and Readout will know.',
    ]);
    expect(await world.core.complete('who-met', 'person', 'oko', STRANGER)).toEqual([]);
    expect(await world.core.complete('who-met', 'person', 'oko', ASKER)).toEqual([
      { label: 'Ada Okoro', value: 'Ada Okoro' },
    ]);
    const kept = await world.core.run({ name: 'brief', options: { article: 1 } }, STRANGER);
    expect(answerWords(kept)).toEqual(['No article 1 is on record here. Paste its link again.']);
  });

  test('that cannot read a link tells only who asked', async () => {
    const refused = await world.core.runLine('brief', 'https://b.example/gone', ASKER);
    expect(refused).toMatchObject({ tone: 'problem', private: true });
  });

  test('takes pasted text', async () => {
    const options = { text: TEXT, title: 'By hand', published: '2026-11-19' };
    const answer = await world.core.run({ name: 'brief', options }, ASKER);
    expect(answerWords(answer).slice(0, 2)).toEqual(['# By hand', '2026-11-19']);
  });

  test('says for the asker alone what is wrong with the input', async () => {
    const answer = await world.core.runLine('who-met', 'Okoro since:whenever', ASKER);
    expect(answer).toMatchObject({ tone: 'problem', private: true });
    expect(answerWords(answer)[0]).toMatch(/does not read "whenever" as a time/);
  });

  test('that breaks gives the asker an id, and the log the reason under that id', async () => {
    const answer = await world.core.run({ name: 'brief', options: { text: 'BREAKS' } }, ASKER);
    const id = /error ([0-9a-f]{8})/.exec(answerWords(answer).join(' '))?.[1];
    expect(id).toBeDefined();
    expect(world.logged.find(({ facts }) => 'id' in facts && facts.id === id)?.level).toBe('error');
  });

  test('that does not exist is answered, not thrown', async () => {
    expect(answerWords(await world.core.runLine('whomet', '', ASKER))[0]).toMatch(/no command "whomet"/);
  });

  test('changes a channel only for those who may manage the workspace', async () => {
    const member = { ...ASKER, mayManage: false };
    for (const [name, line] of [
      ['settings', 'links:never'],
      ['digest', 'at 08:00 London'],
      ['digest', 'off'],
    ] as const)
      expect(answerWords(await world.core.runLine(name, line, member))[0]).toMatch(/^Only those who manage/);
    expect(answerWords(await world.core.runLine('digest', 'at 08:00 London', ASKER))[0]).toMatch(
      /08:00 Europe\/London/,
    );
  });

  test('means "today" in the channel’s own zone', async () => {
    await world.core.runLine('brief', LINK, ASKER);
    world.time.now = Date.parse('2026-11-20T23:30:00Z');
    const metToday = async (): Promise<unknown> =>
      (await world.core.runLine('who-met', 'Okoro on today', ASKER)).data;
    expect(await metToday()).toMatchObject({ total: 1 });
    await world.core.runLine('digest', 'at 08:00 Europe/Helsinki', ASKER);
    expect(await metToday()).toMatchObject({ total: 0 });
  });

  test('offers choices and dates while they are typed', async () => {
    expect(await world.core.complete('who-met', 'status', 'pl', ASKER)).toEqual([
      { label: 'planned', value: 'planned' },
    ]);
    expect(await world.core.complete('who-met', 'since', 'last', ASKER)).toHaveLength(2);
    expect(await world.core.complete('who-met', 'nothing', '', ASKER)).toEqual([]);
  });
});

test('every typed line is answered, and none breaks the program', async () => {
  await world.core.runLine('brief', LINK, ASKER);
  const pieces = constantFrom(
    'Okoro',
    'and',
    'with',
    'since',
    'May',
    'about:',
    '"',
    '--on',
    'in',
    'Geneva',
    '@1',
    '@99',
    'page:2',
    '…',
    "';--",
    '*',
    'to',
  );
  const line = array(oneof(pieces, string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 6 }).map(
    (words) => words.join(' '),
  );
  const names = constantFrom('who-met', 'said', 'readouts', 'timeline', 'digest', 'settings', 'help');
  await assert(
    asyncProperty(names, line, async (name, typed) => {
      const { data } = await world.core.runLine(name, typed, ASKER);
      expect(data).not.toMatchObject({ error: 'internal' });
    }),
    { numRuns: 400 },
  );
});

describe('a question with nothing to show', () => {
  test('says what is on record nearby, and leads there', async () => {
    await world.core.runLine('brief', LINK, ASKER);
    const answer = await world.core.runLine('who-met', 'okoro with visser since:2026-11-21', ASKER);
    expect(answerWords(answer)).toEqual([
      'No meeting on record: Ada Okoro with Bram Visser, since 2026-11-21.',
      'At any time: 1 meeting, the last before it on 2026-11-20.',
      'Ada Okoro: 1 meeting on record, the last on 2026-11-20.',
      'Bram Visser: 1 meeting on record, the last on 2026-11-20.',
    ]);
    expect(buttons(answer)[0]).toMatch(/^At any time: 1 → who-met \{"person":"okoro","with":"visser"\}/);
  });

  test('asks back after a slip, and the button asks the same with the right name', async () => {
    await world.core.runLine('brief', LINK, ASKER);
    const answer = await world.core.runLine('who-met', 'Okoru since 2026-01-01', ASKER);
    expect(answerWords(answer)[0]).toMatch(/Did you mean Ada Okoro\?/);
    const [action] = answer.actions;
    expect(action?.call.options).toMatchObject({ since: '2026-01-01' });
    if (!action) throw new Error('a button was expected');
    expect(answerWords(await world.core.run(action.call, ASKER))[1]).toBe('1 meeting on record');
  });
});
