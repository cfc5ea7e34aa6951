import { beforeEach, describe, expect, test } from 'vitest';
import type { Answer, Asker, Feed, Subscription } from '../../src/model/index.ts';
import { answerWords } from '../answers/words.ts';
import { createWorld } from '../world.ts';
import type { World } from '../world.ts';

const ADA: Asker = { workspace: 'discord:1', channel: 'c1', user: '@ada', member: '7', mayManage: true };
const BEN: Asker = { ...ADA, user: '@ben', member: '8', mayManage: false };
const RSS = 'https://gazette.example/rss';

const GAZETTE: Feed = {
  status: 'feed',
  url: RSS,
  title: 'The Gazette',
  home: 'https://gazette.example/',
  items: [],
  validators: { etag: null, lastModified: null },
  interval: null,
};

let world: World;
beforeEach(async () => {
  world = await createWorld();
  world.feeds.set(RSS, GAZETTE);
});

function ask(line: string, asker = ADA): Promise<Answer> {
  return world.core.runLine('feed', line, asker);
}

async function wordsOf(line: string, asker = ADA): Promise<string> {
  return answerWords(await ask(line, asker)).join('\n');
}

const labels = ({ actions }: Answer): readonly string[] => actions.map(({ label }) => label);

async function press(answer: Answer, label: string, asker = ADA): Promise<string> {
  const call = answer.actions.find((action) => action.label === label)?.call;
  if (!call) throw new Error(`no button ${label} among ${labels(answer).join(', ')}`);
  return answerWords(await world.core.run(call, asker)).join('\n');
}

async function only(): Promise<Subscription> {
  const [feed, ...more] = await world.store.history('discord:1').feeds();
  if (!feed || more.length > 0) throw new Error('one feed was expected');
  return feed;
}

describe('/feed add', () => {
  test('gives the channel a feed, and says what becomes of its articles', async () => {
    expect(await wordsOf(`add ${RSS}`)).toBe(
      `The feed [The Gazette](${RSS}) is read from now on, and its new articles are briefed in this channel.\nIts newest article comes first, as a taste; what is older counts as known.`,
    );
    expect(await only()).toMatchObject({ channel: 'c1', url: RSS, mode: 'brief', addedBy: '@ada' });
  });

  test('takes mode and filters, in any order', async () => {
    await ask(`post:record add ${RSS} include:Gaza, "Foreign Ministry", Gaza exclude: sport`);
    expect(await only()).toMatchObject({
      mode: 'record',
      include: ['Gaza', 'Foreign Ministry'],
      exclude: ['sport'],
    });
  });

  test.each([
    `<${RSS}>`,
    `<${RSS}|gazette.example/rss>`,
    'gazette.example/rss',
    `feed:${RSS}`,
    'feed://gazette.example/rss',
  ])('takes an address as %s', async (typed) => {
    await ask(`add ${typed}`);
    expect(await only()).toMatchObject({ url: RSS });
  });

  test('may be left out before an address', async () => {
    await ask(RSS);
    expect(await only()).toMatchObject({ url: RSS });
  });

  test('of a site takes the one feed that it advertises', async () => {
    world.feeds.set('https://gazette.example', GAZETTE);
    await ask('add https://gazette.example');
    expect(await only()).toMatchObject({ url: RSS });
  });

  test('of a site with several asks which, and keeps what else was said', async () => {
    const sport = 'https://gazette.example/sport.xml';
    world.feeds.set('https://gazette.example', { ...GAZETTE, others: [sport] });
    world.feeds.set(sport, { ...GAZETTE, url: sport, title: 'Gazette Sport' });
    const answer = await ask('add https://gazette.example post:record');
    expect(labels(answer)).toEqual(['/rss', '/sport.xml']);
    expect(await world.store.history('discord:1').feeds()).toEqual([]);
    expect(await press(answer, '/sport.xml')).toContain('Gazette Sport');
    expect(await only()).toMatchObject({ url: sport, mode: 'record' });
  });

  test('says why an address cannot be added, and what could', async () => {
    expect(await wordsOf('add https://gazette.example/gone')).toBe(
      'That cannot be added: there is no such page (404). Give the address of an RSS, Atom or JSON feed, or of a site that links one.',
    );
    expect(await wordsOf('add')).toContain('Say which feed: /feed add https://news.example/rss');
  });

  test('says that the channel has the feed, and that another channel has it too', async () => {
    await ask(`add ${RSS}`);
    expect(await wordsOf(`add ${RSS}`)).toContain('This channel has that feed already');
    expect(await wordsOf(`add ${RSS}`, { ...ADA, channel: 'c2' })).toContain(
      'Another channel has this feed too',
    );
  });

  test.each([
    'include:!!',
    `include:${'x'.repeat(61)}`,
    `include:${Array.from({ length: 21 }, (_, n) => `w${n}`).join(',')}`,
  ])('refuses the filter %s', async (filter) => {
    expect(await wordsOf(`add ${RSS} ${filter}`)).toContain('A filter has up to 20 words');
    expect(await world.store.history('discord:1').feeds()).toEqual([]);
  });
});

describe('a feed that is there', () => {
  beforeEach(() => ask(`add ${RSS} include:Gaza`));

  test('is changed, paused, resumed and removed, by number, name or address', async () => {
    expect(await wordsOf('change 1 include:none post:record')).toContain('are recorded for the digest');
    expect(await only()).toMatchObject({ include: [], mode: 'record' });
    expect(await wordsOf('pause gazette')).toContain('is paused');
    expect(await only()).toMatchObject({ paused: 'member' });
    expect(await wordsOf(`resume ${RSS}`)).toContain('is read');
    expect(await only()).toMatchObject({ paused: null });
    expect(await wordsOf('remove #1')).toContain('is no longer read');
    expect(await world.store.history('discord:1').feeds()).toEqual([]);
  });

  test('comes back as it was by the button under its removal', async () => {
    const { id: _, ...before } = await only();
    const removed = await ask('remove 1');
    await press(removed, 'Add it again');
    expect(await only()).toMatchObject({ ...before, title: 'The Gazette' });
  });

  test('is changed by the buttons under it', async () => {
    const listed = await ask('list');
    expect(await press(listed, 'Pause 1: The Gazette')).toContain('is paused');
    expect(labels(await ask('list'))).toEqual(['Resume 1: The Gazette']);
  });

  test('that is not named well enough is asked about', async () => {
    const other = 'https://gazette.example/world.xml';
    world.feeds.set(other, { ...GAZETTE, url: other, title: 'Gazette World' });
    await ask(`add ${other}`);
    const answer = await ask('pause gazette');
    expect(labels(answer)).toEqual(['1: The Gazette', '2: Gazette World']);
    expect(await press(answer, '2: Gazette World')).toContain('is paused');
  });

  test.each([
    ['remove 9', 'There is no feed "9" here. /feed list shows them all.'],
    ['change 1', 'Say what to change'],
    ['1', 'Say what to do with "1"'],
    ['pause', 'Say which feed: /feed pause 3'],
  ])('%s says what to do', async (line, words) => {
    expect(await wordsOf(line)).toContain(words);
  });
});

describe('/feed list', () => {
  test('says where there is none how to add one', async () => {
    expect(await wordsOf('')).toContain('No feed is read here. /feed add takes');
  });

  test('tells of each feed how it fares: fault and next step, articles, filter, next look', async () => {
    await ask(`add ${RSS} include:Gaza exclude:sport`);
    const { feeds } = world.store;
    const { now } = world.time;
    const taken = await feeds.take(now, ['discord']);
    const fault = { reason: 'server-error', detail: '503', at: now };
    const nextAt = now + 3_600_000;
    await feeds.settle(taken?.id ?? 0, { nextAt, fault, gone: false, told: false, jobs: [] });
    expect((await wordsOf('list')).split('\n')).toEqual([
      '# Feeds',
      `1. [The Gazette](${RSS})`,
      '  briefed, only with Gaza, not with sport',
      '  failed 2026-11-21 10:00: its server answers with an error of its own (503). Nothing needs to be done: it is tried again by itself, at longer and longer intervals.',
      '  next look 2026-11-21 11:00, added by @ada',
    ]);
  });

  test('says of a feed whose items give no article that they do not', async () => {
    await ask(`add ${RSS}`);
    const { feeds, jobs } = world.store;
    const { now } = world.time;
    const id = (await feeds.take(now, ['discord']))?.id ?? 0;
    const target = {
      workspace: 'discord:1',
      channel: 'c1',
      message: null,
      thread: null,
      replies: 'reply',
    } as const;
    const url = 'https://gazette.example/video';
    const job = { key: 'k', target, url, canonical: url, postedBy: null, kind: 'brief', feed: id } as const;
    await feeds.settle(id, { nextAt: now, fault: null, gone: false, told: false, jobs: [job] });
    await jobs.fail((await jobs.take(now))?.id ?? 0, 'video');
    const list = await wordsOf('list');
    expect(list).toContain('no article came of its 1 item, last read 2026-11-21 10:00');
    expect(list).toContain('last reason: That page holds a video or a recording,');
  });

  test('shows managers the feeds of other channels, and members those of their own', async () => {
    await ask(`add ${RSS}`, { ...ADA, channel: 'c2' });
    expect(await wordsOf('list')).toContain('– in another channel');
    expect(await wordsOf('list', BEN)).toContain('No feed is read here');
    const members = await ask('list', { ...BEN, channel: 'c2' });
    expect(answerWords(members).join('\n')).toContain('The Gazette');
    expect(members.actions).toEqual([]);
  });
});

test('only those who manage the place change its feeds', async () => {
  await ask(`add ${RSS}`);
  for (const line of [`add ${RSS}`, 'pause 1', 'change 1 post:record', 'resume 1', 'remove 1'])
    expect(await wordsOf(line, BEN)).toContain('Only those who manage this place may change its feeds');
  expect(await only()).toMatchObject({ paused: null, mode: 'brief' });
});

test('another workspace neither sees nor changes a feed', async () => {
  await ask(`add ${RSS}`);
  const rival = { ...ADA, workspace: 'discord:2' };
  expect(await wordsOf('list', rival)).toContain('No feed is read here');
  expect(await wordsOf('remove 1', rival)).toContain('There is no feed "1" here');
  expect(await only()).toMatchObject({ url: RSS });
});
