import { commands } from '../commands/index.ts';
import { slackManifest } from '../src/platforms/slack/index.ts';
import * as discordFake from '../test/fakes/discord/index.ts';
import * as slackFake from '../test/fakes/slack/index.ts';

/** A posted link. */
export interface Paste {
  readonly id: string;
  readonly channel: string;
  /** When it was posted, ms. */
  readonly at: number;
}

/** A loopback platform with its channels, as the burst needs it. */
export interface ChatWorld {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  paste(channel: number, url: string): Paste;
  /** How often a message was answered. */
  answers(id: string): number;
  /** All answers in the order in which they came, with the message that each answers. */
  answered(): readonly { readonly channel: string; readonly to: string }[];
  /** When a member saw that a link was taken up, ms, given when it was stored; undefined where never. */
  shownAt(paste: Paste, storedAt: number): number | undefined;
  until(look: () => boolean, patience: number): Promise<unknown>;
  /** How many requests the platform would have refused. */
  violations(): number;
  stop(): Promise<void>;
}

/** A Discord with one server. */
export async function openDiscord(channels: number): Promise<ChatWorld> {
  const discord = await discordFake.startFakeDiscord();
  const { world } = discord;
  const user = discord.addUser('ada');
  const guild = discord.addGuild('Newsroom');
  const ids = Array.from({ length: channels }, (_, at) => discord.addChannel(guild, `news-${at}`));
  const answers = () => world.messages.filter(({ author }) => author === world.bot.id);
  return {
    name: 'Discord',
    env: { DISCORD_TOKEN: world.token, READOUT_DISCORD_API: discord.api },
    paste: (at, url) => {
      const channel = ids[at] ?? '';
      const { id } = discord.say(user, channel, url);
      return { id, channel, at: Date.now() };
    },
    answers: (id) => world.messages.filter(({ replyTo }) => replyTo === id).length,
    answered: () => answers().map(({ channel, replyTo }) => ({ channel, to: replyTo ?? '' })),
    shownAt: ({ channel }, storedAt) => {
      const typing = world.typing.find((each) => each.channel === channel)?.at;
      return typing === undefined ? undefined : Math.max(typing, storedAt);
    },
    until: (look, patience) => discord.until(look, 'all briefings', patience),
    violations: () => world.violations.length,
    stop: discord.stop,
  };
}

/** A Slack with one workspace, over Socket Mode. */
export async function openSlack(channels: number): Promise<ChatWorld> {
  const slack = await slackFake.startFakeSlack(slackManifest(commands));
  const { world } = slack;
  const user = slack.addUser('ada');
  const ids = Array.from({ length: channels }, (_, at) => slack.addChannel(`news-${at}`));
  return {
    name: 'Slack',
    env: {
      SLACK_BOT_TOKEN: world.botToken,
      SLACK_APP_TOKEN: world.appToken,
      READOUT_SLACK_API: slack.api,
    },
    paste: (at, url) => {
      const channel = ids[at] ?? '';
      const { ts } = slack.say(user, channel, url);
      return { id: ts, channel, at: Date.now() };
    },
    answers: (id) => slack.answersTo({ ts: id }).length,
    answered: () =>
      world.messages.filter(({ bot }) => bot).map(({ channel, thread }) => ({ channel, to: thread ?? '' })),
    shownAt: ({ id }) => world.reactions.find(({ ts }) => ts === id)?.at,
    until: (look, patience) => slack.until(look, 'all briefings', patience),
    violations: () => world.violations.length,
    stop: slack.stop,
  };
}
