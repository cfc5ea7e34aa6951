import { beforeEach, describe, expect, test } from 'vitest';
import type { Asker } from '../../src/model/index.ts';
import { answerWords } from '../answers/words.ts';
import { article, createWorld } from '../world.ts';
import type { World } from '../world.ts';

const ASKER: Asker = { workspace: 'discord:1', channel: 'c1', user: null, mayManage: true };
const LINK = 'https://ledger.example/okoro-visser';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});

async function wordsOf(name: string, line: string): Promise<string> {
  return answerWords(await world.core.runLine(name, line, ASKER)).join('\n');
}

describe('/digest', () => {
  test('now has the last 24 hours, or says that there was nothing', async () => {
    expect(await wordsOf('digest', 'now')).toMatch(/^Nothing was recorded in the last 24 hours/);
    world.web.set(LINK, article(LINK));
    await world.core.runLine('brief', LINK, ASKER);
    world.time.now += 3_600_000;
    expect(await wordsOf('digest', 'now')).toMatch(
      /^# Digest: 2026-11-20\/2026-11-21\n1 article · 1 meeting · 1 statement/,
    );
    world.time.now += 24 * 3_600_000;
    expect(await wordsOf('digest', 'now')).toMatch(/^Nothing was recorded/);
  });

  test('at an hour is kept for the channel, says which hour it is there, and can be turned off', async () => {
    expect(await wordsOf('digest', '')).toMatch(/^No daily digest is set here/);
    expect(await wordsOf('digest', '8am new york')).toMatch(
      /every day at 08:00 America\/New_York, where it is 05:00 now/,
    );
    expect(await wordsOf('digest', '')).toBe('A digest comes here every day at 08:00 America/New_York.');
    expect(await world.store.digests.channels()).toMatchObject([
      { channel: 'c1', at: '08:00', zone: 'America/New_York' },
    ]);
    expect(await wordsOf('digest', 'off')).toMatch(/^No more daily digests here/);
    expect(await world.store.digests.channels()).toEqual([]);
  });

  test('at no hour, at no time of day or in no zone says how to ask', async () => {
    expect(await wordsOf('digest', 'at')).toMatch(/Say at which hour: \/digest at 08:00 Europe\/London/);
    expect(await wordsOf('digest', 'tomorrow')).toMatch(/does not read "tomorrow" as a time of day/);
    expect(await wordsOf('digest', 'at 8:00 Mars')).toMatch(/knows no time zone "Mars"/);
  });
});

describe('/settings', () => {
  test('shows what holds, and what was changed', async () => {
    expect(await wordsOf('settings', '')).toMatch(
      /^# How Readout behaves here\nLinks: Every news link posted here is briefed\nBriefings: As a reply/,
    );
    expect(await wordsOf('settings', 'links never replies thread')).toMatch(
      /^# Changed for this channel\nLinks: Links are briefed only by \/brief[^\n]*\nBriefings: In a thread/,
    );
    expect(await wordsOf('settings', '')).toMatch(/Links are briefed only by \/brief/);
  });

  test('hold for every channel where that is asked', async () => {
    expect(await wordsOf('settings', 'links:reaction languages:ignore channels:every')).toMatch(
      /^# Changed for every channel\nLinks: A link is briefed when somebody reacts[^]*in silence/,
    );
    const elsewhere = await world.store.history('discord:1').settings('c2');
    expect(elsewhere).toMatchObject({ links: 'reaction', otherLanguages: 'ignore' });
    expect(await wordsOf('settings', 'channels:every')).toMatch(/Say what is to hold for every channel/);
    expect(await wordsOf('settings', 'digest:08:00 channels:every')).toMatch(/leave channels:every out/);
  });

  test('set the digest’s hour and zone, keep its hour where only the zone moves, and take it away', async () => {
    expect(await wordsOf('settings', 'digest:7pm zone:london')).toMatch(
      /Daily digest: At 19:00 Europe\/London$/,
    );
    expect(await wordsOf('settings', 'zone:"new york"')).toMatch(/At 19:00 America\/New_York$/);
    expect(await wordsOf('settings', 'digest:8:30')).toMatch(/At 08:30 America\/New_York$/);
    expect(await wordsOf('settings', 'digest:off')).toMatch(/Daily digest: Off$/);
    expect(await wordsOf('settings', 'zone:london')).toMatch(/Say at which hour/);
    expect(await wordsOf('settings', 'digest:soon')).toMatch(/does not read "soon" as a time of day/);
  });

  test('are changed only by those who manage the place', async () => {
    const asker = { ...ASKER, mayManage: false };
    const answer = await world.core.runLine('settings', 'links:never', asker);
    expect(answerWords(answer).join()).toMatch(/Only those who manage this place/);
    expect((await world.store.history('discord:1').settings('c1')).links).toBe('always');
  });

  test('has a button for what could be otherwise here, for those who may change it', async () => {
    const shown = await world.core.runLine('settings', '', ASKER);
    expect(shown.actions.map(({ label }) => label)).toEqual([
      'Only on a mention',
      'Only on 📰',
      'Never by itself',
      'In threads',
      'Ignore other languages',
    ]);
    for (const { call } of shown.actions.slice(2)) await world.core.run(call, ASKER);
    const changed = await world.core.runLine('settings', '', ASKER);
    expect(changed.data).toMatchObject({ links: 'never', replies: 'thread', otherLanguages: 'ignore' });
    expect(changed.actions.map(({ label }) => label)).toEqual([
      'Brief every link',
      'Only on a mention',
      'Only on 📰',
      'As replies',
      'Answer other languages',
    ]);
    expect((await world.core.runLine('settings', '', { ...ASKER, mayManage: false })).actions).toEqual([]);
    const everywhere = await world.core.runLine('settings', 'links:always channels:every', ASKER);
    expect(everywhere.actions).toEqual([]);
  });
});

describe('/brief', () => {
  test('takes a link as Slack writes it', async () => {
    world.web.set(LINK, article(LINK));
    expect(await wordsOf('brief', `<${LINK}|ledger.example>`)).toMatch(/^# \[Okoro meets Visser\]/);
  });

  test('shows a part of an article on record', async () => {
    world.web.set(LINK, article(LINK));
    await world.core.runLine('brief', LINK, ASKER);
    expect(await wordsOf('brief', 'article:1 show:meetings')).not.toContain('Who stated what');
    expect(await wordsOf('brief', 'article:1 show:doubtful')).toMatch(
      /Nothing in this article is in doubt\.$/,
    );
  });

  test('without anything to read, or with no day of publication, says what it needs', async () => {
    expect(await wordsOf('brief', '')).toMatch(/^Give a link, or the article’s text/);
    expect(await wordsOf('brief', `${LINK} published:someday`)).toMatch(
      /needs one day, such as 2024-11-04, not "someday"/,
    );
  });
});
