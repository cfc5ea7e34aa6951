import { beforeAll, describe, expect, test } from 'vitest';
import type { Chat, Typed } from './chat.ts';
import { discordChat } from './discord.ts';
import { LONG, setUp } from './setup.ts';
import { slackChat } from './slack.ts';

const FOLLOW: Typed = { filled: { person: 'Halvorsen' }, line: 'Halvorsen' };
const HEADLINE = 'Halvorsen hosts Icelandic counterpart';

function add(feed: string, post: 'brief' | 'record'): Typed {
  return { filled: { action: 'add', feed, post }, line: `add ${feed} post:${post}` };
}

/** Nobody pastes anything: feeds bring articles, and who follows somebody hears of them. */
describe.each([
  ['Discord', discordChat],
  ['Slack over Socket Mode', () => slackChat('socket')],
])('on %s', (_, open) => {
  let chat: Chat;
  const world = setUp(async () => [await open()] as const);
  beforeAll(() => {
    [chat] = world.chats;
  });

  test('a feed’s article is briefed unasked, with buttons that work', { timeout: LONG }, async () => {
    const feed = world.site.feed('Ferry news', 'ashworth-reykjavik-visit');
    expect((await chat.command('feed', add(feed, 'brief'))).words).toContain('Ferry news');
    const briefing = await chat.unasked('Who met');
    expect(briefing.words).toContain('Ashworth visits Reykjavik');
    const timeline = briefing.buttons.find((label) => label.startsWith('Timeline'));
    expect((await briefing.press(timeline ?? '')).words).toContain('Reykjavik');
    expect(chat.violations()).toEqual([]);
  });

  test('who follows somebody hears of an article that is only recorded', { timeout: LONG }, async () => {
    expect((await chat.command('follow', FOLLOW)).words).toContain('Followed: ');
    const feed = world.site.feed('Mackerel news', 'halvorsen-palsson-oslo-mackerel');
    await chat.command('feed', add(feed, 'record'));
    const alert = await chat.unasked(HEADLINE);
    expect(alert.words).toContain('followed: ');
    expect(alert.raw).toContain('#:~:text=');
    expect((await alert.press('The whole briefing')).words).toContain('Who stated what');
    expect(chat.violations()).toEqual([]);
  });

  test('who wants to hear of somebody alone gets a direct message', { timeout: LONG }, async () => {
    const follow = { filled: { person: 'Aasen', in: 'me' }, line: 'Aasen in:me' };
    expect((await chat.command('follow', follow)).words).toContain('You get a direct message');
    const feed = world.site.feed('Video news', 'aasen-gunnarsdottir-video-call');
    await chat.command('feed', add(feed, 'record'));
    const alert = await chat.direct('followed: ');
    expect(alert.words).toContain('Aasen');
    expect(alert.buttons).toEqual([]);
    expect(chat.violations()).toEqual([]);
  });

  test('a restart repeats nothing, and what was added is still there', { timeout: LONG }, async () => {
    const told = chat.countUnasked(HEADLINE);
    await world.program.kill();
    await world.start();
    const list = { filled: { action: 'list' }, line: 'list' };
    const feeds = await chat.command('feed', list);
    expect(feeds.words).toContain('Ferry news');
    expect(feeds.words).toContain('Mackerel news');
    expect((await chat.command('follow', list)).words).toContain('Halvorsen');
    // What is asked for later comes later: nothing waits before it.
    await chat.command('feed', add(world.site.feed('Late news', 'bergen-round-ends'), 'brief'));
    await chat.unasked('Bergen round ends');
    expect(chat.countUnasked(HEADLINE)).toBe(told);
    expect(chat.violations()).toEqual([]);
  });
});
