import { beforeEach, describe, expect, test } from 'vitest';
import type { Answer, Asker, Follow } from '../../src/model/index.ts';
import { answerWords } from '../answers/words.ts';
import { sample } from '../db/sample.ts';
import { createWorld } from '../world.ts';
import type { World } from '../world.ts';

const ADA: Asker = { workspace: 'discord:1', channel: 'c1', user: '@ada', member: '7', mayManage: false };
const BEN: Asker = { ...ADA, user: '@ben', member: '8' };
const MANAGER: Asker = { ...ADA, user: '@meg', member: '9', mayManage: true };

let world: World;
beforeEach(async () => {
  world = await createWorld();
  await world.store.history('discord:1').record(
    ...sample({
      named: ['Mara Lindqvist', 'Yusuf al-Kadi', 'Jens Holm', 'Tora Holm'],
      meetings: [{ who: ['Mara Lindqvist', 'Yusuf al-Kadi'], date: '2026-03-09' }],
    }),
  );
});

function ask(line: string, asker = ADA, name = 'follow'): Promise<Answer> {
  return world.core.runLine(name, line, asker);
}

async function wordsOf(line: string, asker = ADA, name = 'follow'): Promise<string> {
  return answerWords(await ask(line, asker, name)).join('\n');
}

const labels = ({ actions }: Answer): readonly string[] => actions.map(({ label }) => label);

async function press(answer: Answer, label: string, asker = ADA): Promise<Answer> {
  const call = answer.actions.find((action) => action.label === label)?.call;
  if (!call) throw new Error(`no button ${label} among ${labels(answer).join(', ')}`);
  return world.core.run(call, asker);
}

async function follows(): Promise<readonly Pick<Follow, 'people' | 'topic' | 'audience'>[]> {
  const all = await world.store.history('discord:1').follows();
  return all.map(({ people, topic, audience }) => ({ people, topic, audience }));
}

const C1 = { type: 'channel', channel: 'c1' } as const;
const LINDQVIST = { people: ['Mara Lindqvist'], topic: null, audience: C1 };
const BOTH = { people: ['Mara Lindqvist', 'Yusuf al-Kadi'], topic: null, audience: C1 };

describe('/follow', () => {
  test('keeps somebody by the name on record, for the channel', async () => {
    expect(await wordsOf('Lindqvist')).toBe(
      'Followed: Mara Lindqvist.\nThis channel is told when a new article has a meeting or a statement of theirs, once for each; and again when a planned meeting is held or called off.',
    );
    expect(await follows()).toEqual([LINDQVIST]);
  });

  test.each([
    'Lindqvist al-Kadi',
    'al-Kadi Lindqvist',
    'Lindqvist and al-Kadi',
    'Lindqvist, al-Kadi',
    'Lindqvist with al-Kadi',
    'with:Lindqvist person:al-Kadi',
    'Mara Lindqvist & Yusuf al-Kadi',
  ])('takes %s for a pair', async (line) => {
    await ask(line);
    expect(await follows()).toEqual([BOTH]);
  });

  test('takes a topic alone, with words that hold together, or of somebody', async () => {
    await ask('topic:hostages');
    await ask('topic:"border talks"');
    await ask('Lindqvist topic: border talks');
    expect(await follows()).toEqual([
      { people: [], topic: 'hostages', audience: C1 },
      { people: [], topic: '"border talks"', audience: C1 },
      { ...LINDQVIST, topic: 'border talks' },
    ]);
  });

  test('tells the member directly who asks so, wherever the words stand', async () => {
    expect(await wordsOf('in:me Lindqvist')).toContain('You get a direct message');
    expect(await wordsOf('Lindqvist in me')).toContain('Followed already');
    expect(await follows()).toEqual([{ ...LINDQVIST, audience: { type: 'member', member: '7' } }]);
    expect(await wordsOf('Lindqvist in:me', { ...ADA, member: null })).toContain(
      'There are no direct messages here',
    );
  });

  test('says what a channel will be told to all in it, and what a member will to that one', async () => {
    expect((await ask('Lindqvist')).private).toBe(false);
    expect((await ask('Lindqvist in:me')).private).toBe(true);
    expect((await ask('1', ADA, 'unfollow')).private).toBe(false);
    expect((await ask('2', ADA, 'unfollow')).private).toBe(true);
  });

  test('says that the very same is followed already', async () => {
    await ask('Lindqvist');
    expect(await wordsOf('mara lindqvist', BEN)).toContain('Followed already: Mara Lindqvist.');
    expect(await follows()).toHaveLength(1);
  });

  test('asks which one where a name fits several', async () => {
    const answer = await ask('Holm in:me');
    expect(labels(answer)).toEqual(['Jens Holm', 'Tora Holm']);
    await press(answer, 'Tora Holm');
    expect(await follows()).toEqual([
      { people: ['Tora Holm'], topic: null, audience: { type: 'member', member: '7' } },
    ]);
  });

  test('follows one new word at once, and says that nobody on record is called so', async () => {
    expect(await wordsOf('Ostrenko')).toContain('No article on record has that name yet');
    expect(await follows()).toEqual([{ people: ['Ostrenko'], topic: null, audience: C1 }]);
  });

  test('asks about a slip, and takes it as typed where that was meant', async () => {
    const answer = await ask('Lindqvst');
    expect(answerWords(answer)[0]).toContain(
      'No article on record names Lindqvst. Did you mean Mara Lindqvist?',
    );
    expect(labels(answer)).toEqual(['Mara Lindqvist', 'The name Lindqvst', 'The topic Lindqvst']);
    await press(answer, 'Mara Lindqvist');
    await press(answer, 'The name Lindqvst');
    await press(answer, 'The topic Lindqvst');
    expect(await follows()).toEqual([
      LINDQVIST,
      { people: ['Lindqvst'], topic: null, audience: C1 },
      { people: [], topic: 'Lindqvst', audience: C1 },
    ]);
  });

  test('asks whether two new words are one name or two', async () => {
    const answer = await ask('Volodymyr Ostrenko topic:grain');
    expect(labels(answer)).toEqual(['The name Volodymyr Ostrenko', 'Volodymyr and Ostrenko together']);
    await press(answer, 'The name Volodymyr Ostrenko');
    expect(await follows()).toEqual([{ people: ['Volodymyr Ostrenko'], topic: 'grain', audience: C1 }]);
  });

  test('asks about the second of a pair without losing the first', async () => {
    const answer = await ask('Lindqvist and Volodymyr Ostrenko');
    await press(answer, 'The name Volodymyr Ostrenko');
    expect(await follows()).toEqual([{ ...BOTH, people: ['Mara Lindqvist', 'Volodymyr Ostrenko'] }]);
  });

  test.each([
    ['Lindqvist, Holm, al-Kadi', 'One can be followed, or two together'],
    ['😀', 'A name has letters'],
    ['x'.repeat(101), 'at most 100 characters'],
    ['topic:!!', 'A topic needs words'],
    [`topic:${'x'.repeat(101)}`, 'A topic has at most 100 characters'],
    ['Lindqvist in:moon', 'It is one of channel, me'],
  ])('refuses %s with what to do', async (line, words) => {
    expect(await wordsOf(line)).toContain(words);
    expect(await follows()).toEqual([]);
  });
});

describe('/follow list', () => {
  test('shows what the channel and the asker follow, and counts the rest', async () => {
    await ask('Lindqvist');
    await ask('al-Kadi in:me');
    await ask('Jens Holm in:me', BEN);
    await ask('Tora Holm', { ...BEN, channel: 'c2' });
    expect((await wordsOf('list')).split('\n')).toEqual([
      '# Followed here',
      '1. Mara Lindqvist',
      '  tells this channel, by @ada, since 2026-11-21',
      '2. Yusuf al-Kadi',
      '  tells you by direct message, by @ada, since 2026-11-21',
      '/unfollow takes a number or a name. Other channels and members follow 2 more.',
    ]);
    expect(await wordsOf('')).toBe(await wordsOf('list'));
  });

  test('says where nothing is followed how to begin', async () => {
    expect(await wordsOf('list')).toContain('Nothing is followed here. /follow Blinken');
  });

  test('has a button for each that ends it', async () => {
    await ask('Lindqvist');
    const ended = await press(await ask('list'), 'Unfollow 1: Mara Lindqvist');
    expect(answerWords(ended)).toEqual(['No longer followed: Mara Lindqvist.']);
    await press(ended, 'Follow again');
    expect(await follows()).toEqual([LINDQVIST]);
  });
});

describe('/unfollow', () => {
  beforeEach(async () => {
    await ask('Lindqvist');
    await ask('Lindqvist al-Kadi');
    await ask('topic:"border talks" in:me');
  });

  test.each([
    ['2', [0, 2]],
    ['#1', [1, 2]],
    ['mara lindqvist', [1, 2]],
    ['al-Kadi', [0, 2]],
    ['Mara Lindqvist and Yusuf al-Kadi', [0, 2]],
    ['anything about "border talks"', [0, 1]],
  ] as const)('%s ends what is meant', async (line, left) => {
    const before = await follows();
    await ask(line, ADA, 'unfollow');
    expect(await follows()).toEqual(left.map((index) => before[index]));
  });

  test('asks which where several fit', async () => {
    const answer = await ask('lindqvist', ADA, 'unfollow');
    expect(labels(answer)).toEqual(['1: Mara Lindqvist', '2: Mara Lindqvist and Yusuf al-Kadi']);
    await press(answer, '2: Mara Lindqvist and Yusuf al-Kadi');
    expect(await follows()).toHaveLength(2);
  });

  test('finds somebody by a name that was not followed', async () => {
    await ask('2', ADA, 'unfollow');
    const person = (name: string) => ({ kind: 'person', name }) as const;
    const made = { by: '@ada', at: 1 };
    const renamed = { type: 'rename', name: person('Mara Lindqvist'), to: 'Mara Blom' } as const;
    await world.store.history('discord:1').correct(renamed, made);
    expect(await wordsOf('Mara Blom', ADA, 'unfollow')).toBe('No longer followed: Mara Lindqvist.');
  });

  test('without words lists what there is, and says where a name is not followed', async () => {
    expect(await wordsOf('', ADA, 'unfollow')).toBe(await wordsOf('list'));
    expect(await wordsOf('Ostrenko', ADA, 'unfollow')).toContain(
      'Nothing of that name or number is followed here',
    );
  });

  test('ends a channel’s only for who asked for it and for managers, and nobody else’s own', async () => {
    expect(await wordsOf('1', BEN, 'unfollow')).toContain('@ada asked for this for the whole channel');
    expect(await wordsOf('3', BEN, 'unfollow')).toContain('Nothing of that name or number');
    expect(await wordsOf('1', { ...ADA, channel: 'c2' }, 'unfollow')).toContain(
      'Nothing of that name or number',
    );
    expect(await wordsOf('1', MANAGER, 'unfollow')).toContain('No longer followed');
  });

  test('of another workspace finds nothing', async () => {
    const rival = { ...MANAGER, workspace: 'discord:2' };
    expect(await wordsOf('list', rival)).toContain('Nothing is followed here');
    expect(await wordsOf('1', rival, 'unfollow')).toContain('Nothing of that name or number');
    expect(await follows()).toHaveLength(3);
  });
});
