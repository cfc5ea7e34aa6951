import { describe, expect, test } from 'vitest';
import { discordChat } from './discord.ts';
import { LONG, setUp } from './setup.ts';
import { slackChat } from './slack.ts';

const OSLO = { slug: 'halvorsen-palsson-oslo-mackerel', title: 'Halvorsen hosts Icelandic counterpart' };
const REYKJAVIK = { slug: 'ashworth-reykjavik-visit', title: 'Ashworth' };
const VIDEO = { slug: 'aasen-gunnarsdottir-video-call', title: 'Prime ministers of Norway and Iceland' };
const BERGEN = { slug: 'bergen-round-ends', title: 'Bergen round ends with a map' };
const SIGNING = { slug: 'torshavn-signing-december', title: 'Mackerel accord to be signed' };

/** One program, two servers of Discord and a workspace of Slack. */
describe('both platforms from one process', () => {
  const world = setUp(async () => [await discordChat(), await slackChat('socket')] as const);

  test(
    'links that come at once are each briefed where they were posted, and known only there',
    { timeout: LONG },
    async () => {
      const [discord, slack] = world.chats;
      const { site } = world;
      const [one, three] = [discord.say(site.link(OSLO.slug)), slack.say(site.link(VIDEO.slug))];
      discord.elsewhere();
      const two = discord.say(site.link(REYKJAVIK.slug));
      const four = discord.say(site.link(OSLO.slug));
      for (const [chat, posted, title] of [
        [discord, one, OSLO.title],
        [discord, two, REYKJAVIK.title],
        [slack, three, VIDEO.title],
        [discord, four, OSLO.title],
      ] as const) {
        expect((await chat.answerTo(posted)).words).toContain(title);
        expect(chat.count(posted)).toBe(1);
      }
      const asked = { filled: { person: 'Halvorsen' }, line: 'Halvorsen' };
      expect((await discord.command('who-met', asked)).words).toContain('Palsson');
      expect((await slack.command('who-met', asked)).words).not.toContain('Palsson');
      const ashworth = { filled: { person: 'Ashworth' }, line: 'Ashworth' };
      expect((await discord.command('who', ashworth)).words).toContain('Foreign Secretary');
      expect((await slack.command('who', ashworth)).words).toContain('No article on record names');
    },
  );

  test(
    'what is posted while the connection is cut is briefed once, and nothing before it again',
    { timeout: LONG },
    async () => {
      for (const chat of world.chats) {
        const before = chat.say(world.site.link(BERGEN.slug));
        await chat.answerTo(before);
        const meanwhile = await chat.sayWhileCut(world.site.link(SIGNING.slug));
        expect((await chat.answerTo(meanwhile)).words).toContain(SIGNING.title);
        await chat.answerTo(chat.say(world.site.address(`/harbour/politics/missing-${chat.name}`)));
        expect([chat.count(before), chat.count(meanwhile)]).toEqual([1, 1]);
      }
    },
  );

  test(
    'a command that takes its time is announced, and answered when it is done',
    { timeout: LONG },
    async () => {
      const link = world.site.link('foreign-office-denies-osei-meeting');
      for (const chat of world.chats) {
        world.site.close();
        const asked = chat.command('brief', { filled: { link }, line: link });
        await chat.announced();
        world.site.open();
        expect((await asked).words).toContain('Osei');
      }
    },
  );

  test('nothing of that was refused by a platform, or left an error in the log', () => {
    expect(world.chats.flatMap((chat) => chat.violations())).toEqual([]);
    // What Bolt says of the connection that was cut is no fault of the program.
    const errors = world.program.logged.filter((line) => /"level":[56]0/.test(line));
    expect(errors.filter((line) => !line.includes('WebSocket error'))).toEqual([]);
  });
});
