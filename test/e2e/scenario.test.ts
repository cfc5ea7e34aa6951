import { beforeAll, describe, expect, test } from 'vitest';
import type { Chat } from './chat.ts';
import { discordChat } from './discord.ts';
import { LONG, setUp } from './setup.ts';
import type { GatedSite } from './site.ts';
import { slackChat } from './slack.ts';

const OSLO = 'halvorsen-palsson-oslo-mackerel';
const REYKJAVIK = 'ashworth-reykjavik-visit';
const SURVEY = 'palsson-presses-norway-survey';
const BERGEN = 'bergen-round-ends';
const VIDEO = 'aasen-gunnarsdottir-video-call';
const HALVORSEN = { filled: { person: 'Halvorsen' }, line: 'Halvorsen' };
const NOW = { filled: { action: 'now' }, line: 'now' };
const FAILING = {
  429: 'norvind-atlantic-grid-sign',
  503: 'norway-accepts-neutral-survey',
  502: 'torshavn-signing-december',
} as const;

/** One scenario, three worlds: the real program as a process of its own, in front of a loopback platform. */
describe.each([
  ['Discord', discordChat],
  ['Slack over Socket Mode', () => slackChat('socket')],
  ['Slack over signed HTTP', () => slackChat('http')],
])('on %s', (_, open) => {
  let chat: Chat;
  let site: GatedSite;
  const world = setUp(async () => [await open()] as const);
  beforeAll(() => {
    [chat] = world.chats;
    ({ site } = world);
  });

  test('a pasted link is briefed, and then known to /who-met and the digest', { timeout: LONG }, async () => {
    const briefing = await chat.answerTo(chat.say(`look at ${site.link(OSLO)}`));
    expect(briefing.words).toContain('Halvorsen hosts Icelandic counterpart');
    expect(briefing.words).toMatch(/Palsson/);
    expect(briefing.raw).toContain('#:~:text=');
    const met = await chat.command('who-met', HALVORSEN);
    expect(met.words).toContain('Palsson');
    const digest = await chat.command('digest', NOW);
    expect(digest.words).toContain('Halvorsen hosts Icelandic counterpart');
    expect(chat.violations()).toEqual([]);
  });

  test('a message that is delivered again is answered once', { timeout: LONG }, async () => {
    const posted = chat.say(site.link(REYKJAVIK));
    posted.repeat();
    await chat.answerTo(posted);
    posted.repeat();
    // A later message of the same channel is answered after all that came before it.
    await chat.answerTo(chat.say(site.link(SURVEY)));
    expect(chat.count(posted)).toBe(1);
    expect(chat.violations()).toEqual([]);
  });

  test('a link that was briefed gets a pointer when it is posted anew', { timeout: LONG }, async () => {
    const posted = chat.say(`seen this? ${site.link(REYKJAVIK)}`);
    const pointer = await chat.answerTo(posted);
    expect(pointer.words).toContain('Already on record here');
    expect(pointer.words).not.toContain('Who met');
    posted.repeat();
    const briefing = await pointer.press('Show the briefing');
    expect(briefing.words).toContain('Who met');
    expect(chat.count(posted)).toBe(1);
    expect(chat.violations()).toEqual([]);
  });

  test('a hostile headline pings nobody and breaks no markup', { timeout: LONG }, async () => {
    const briefing = await chat.answerTo(chat.say(site.link('hostile-title')));
    expect(chat.harm(briefing)).toEqual([]);
    expect(chat.plain(briefing)).toContain('@everyone <@1> [x](javascript:1) <!channel>');
    expect(chat.violations()).toEqual([]);
  });

  test('a page that cannot be read is answered with what to do', { timeout: LONG }, async () => {
    const refusal = await chat.answerTo(chat.say(site.address('/harbour/politics/there-is-no-such-page')));
    expect(refusal.words).toMatch(/not found|does not exist|no such page|404/i);
    expect(chat.violations()).toEqual([]);
  });

  test.each([
    ['asks to wait', 429, false],
    ['fails before it has posted', 503, false],
    ['fails after it has posted', 502, true],
  ] as const)(
    'where the platform %s, one briefing stands',
    { timeout: LONG },
    async (_, status, carriedOut) => {
      chat.failNextPost(status, carriedOut);
      const posted = chat.say(site.link(FAILING[status]));
      await chat.answerTo(posted);
      await chat.answerTo(chat.say(site.address(`/harbour/politics/missing-${status}`)));
      expect(chat.count(posted)).toBe(1);
      expect(chat.violations()).toEqual([]);
    },
  );

  test('killed between receipt and answer, it briefs after a restart, once', { timeout: LONG }, async () => {
    site.close();
    const posted = chat.say(site.link(BERGEN));
    await site.askedFor(BERGEN, 1);
    await world.program.kill();
    site.open();
    expect(chat.count(posted)).toBe(0);
    await world.start();
    const briefing = await chat.answerTo(posted);
    expect(briefing.words).toContain('Bergen round ends');
    await chat.answerTo(chat.say(site.address('/harbour/politics/missing-after-restart')));
    expect(chat.count(posted)).toBe(1);
    expect(chat.violations()).toEqual([]);
  });

  test('killed while a post was under way, it does not post again', { timeout: LONG }, async () => {
    chat.loseNextPost();
    const posted = chat.say(site.link(VIDEO));
    await chat.answerTo(posted);
    await world.program.kill();
    await world.start();
    await chat.answerTo(chat.say(site.address('/harbour/politics/missing-after-post')));
    expect(chat.count(posted)).toBe(1);
    expect(chat.violations()).toEqual([]);
  });

  test('pages and buttons from before a restart still work', { timeout: LONG }, async () => {
    const digest = await chat.command('digest', NOW);
    const action = digest.buttons.find((label) => label.startsWith('Bergen round'));
    const turn = digest.buttons.find((label) => label.includes('▶'));
    expect([action, turn]).not.toContain(undefined);
    expect(await world.program.stop()).toBe(0);
    await world.start();
    const briefing = await digest.press(action ?? '');
    expect(briefing.words).toContain('Bergen round ends with a map');
    const next = await digest.press(turn ?? '');
    expect(next.words).not.toBe(digest.words);
    expect(next.words.length).toBeGreaterThan(20);
    expect(chat.violations()).toEqual([]);
  });

  test('another workspace knows nothing of all this', { timeout: LONG }, async () => {
    expect(await chat.complete('who-met', 'person', 'Halv')).not.toEqual([]);
    chat.elsewhere();
    const met = await chat.command('who-met', HALVORSEN);
    expect(met.words).not.toContain('Palsson');
    const digest = await chat.command('digest', NOW);
    expect(digest.words).not.toContain('Halvorsen');
    expect((await chat.complete('who-met', 'person', 'Halv')) ?? []).toEqual([]);
    expect(chat.violations()).toEqual([]);
  });

  test('asked to end, it ends well', { timeout: LONG }, async () => {
    expect(await world.program.stop()).toBe(0);
  });
});
