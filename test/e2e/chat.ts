import { commands } from '../../commands/index.ts';
import { EVENTS_PATH, slackManifest } from '../../src/platforms/slack/index.ts';
import { freePort } from '../fakes/port.ts';
import * as discordFake from '../fakes/discord/index.ts';
import type { JsonObject } from '../fakes/json.ts';
import * as slackFake from '../fakes/slack/index.ts';

/** A posted message that links may be answered. */
export interface Posted {
  readonly id: string;
  /** The same message once more, as networks do. */
  repeat(): void;
}

/** An answer as a member sees it. */
export interface Seen {
  readonly words: string;
  readonly buttons: readonly string[];
  /** Everything that was sent, as JSON: what a hostile title must not break. */
  readonly raw: string;
  /** Presses a button; resolves with what the message shows then, or with the answer to it. */
  press(label: string): Promise<Seen>;
}

/** A chat platform in a box: the same scenario runs on each. */
export interface Chat {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  say(text: string): Posted;
  /** How often a message was answered so far. */
  count(posted: Posted): number;
  answerTo(posted: Posted): Promise<Seen>;
  /** A command as a member types it; options in Discord's boxes, a line in Slack. */
  command(name: string, options: Readonly<Record<string, string>>): Promise<Seen>;
  /** Everything from here on happens in a workspace that Readout has not met. */
  elsewhere(): void;
  /** What in a message would ping somebody, run something or break markup. */
  harm(seen: Seen): readonly string[];
  /** A message's words as the platform's client shows them. */
  plain(seen: Seen): string;
  /** Names offered for what is typed; null where the platform offers none. */
  complete(name: string, option: string, typed: string): Promise<readonly string[] | null>;
  /** The next post is carried out and its answer never comes. */
  loseNextPost(): void;
  /** The next post fails with this status; Slack and Discord both answer 429 and 5xx so. */
  failNextPost(status: number, carriedOut: boolean): void;
  /** What the platform would have refused. */
  violations(): readonly unknown[];
  stop(): Promise<void>;
}

/** Milliseconds in which an answer must come: reading, parsing and posting on a busy machine. */
const ANSWER = 25_000;

/** Discord: two servers, the second of which Readout has not met. */
export async function discordChat(): Promise<Chat> {
  const discord = await discordFake.startFakeDiscord();
  const { world } = discord;
  const ada = discord.addUser('ada', { manager: true });
  let channel = discord.addChannel(discord.addGuild('Newsroom'), 'news');
  const rivals = discord.addChannel(discord.addGuild('Rivals'), 'news');
  const path = '/channels/{id}/messages';

  const seen = (message: discordFake.Message): Seen => ({
    words: discordFake.wordsOf(message),
    buttons: discordFake.buttonsOf(message),
    raw: JSON.stringify(message.components),
    press: async (label) => {
      const before = discordFake.wordsOf(message);
      const pressed = discord.click(ada, message, label);
      const shown = () => {
        const now = pressed.message && discordFake.wordsOf(pressed.message);
        return pressed.state === 'done' && now !== null && now !== before && pressed.message;
      };
      return seen(await discord.until(shown, `the answer to ${label}`, ANSWER));
    },
  });
  return {
    name: 'Discord',
    env: { DISCORD_TOKEN: world.token, READOUT_DISCORD_API: discord.api },
    say: (text) => {
      const message = discord.say(ada, channel, text);
      return { id: message.id, repeat: () => discord.repeat(message) };
    },
    count: ({ id }) => world.messages.filter(({ replyTo }) => replyTo === id).length,
    answerTo: async ({ id }) => {
      const answered = () => world.messages.find(({ replyTo }) => replyTo === id);
      return seen(await discord.until(answered, 'the briefing', ANSWER));
    },
    command: async (name, options) => {
      const asked = discord.slash(ada, channel, name, options);
      const answered = () => (asked.state === 'done' && asked.message) || asked.followUps[0];
      return seen(await discord.until(answered, `the answer to /${name}`, ANSWER));
    },
    elsewhere: () => {
      channel = rivals;
    },
    // A mention, a masked link or a tag counts where no backslash stands before it.
    harm: ({ words }) => words.match(/(?<!\\)@everyone|(?<!\\)<[@!#]|(?<!\\)\]\((?!<http)/g) ?? [],
    plain: ({ words }) => words.replace(/\\(?=[^0-9A-Za-z\s])/g, ''),
    complete: async (name, option, typed) => {
      const asked = discord.type(ada, channel, name, option, typed);
      const choices = await discord.until(() => asked.choices, 'choices', ANSWER);
      return choices.map(({ value }) => value);
    },
    loseNextPost: () => {
      discord.failures.push({ method: 'POST', path, status: 'none', times: 1, carriedOut: true });
    },
    failNextPost: (status, carriedOut) => {
      discord.failures.push({ method: 'POST', path, status, times: 1, carriedOut });
    },
    violations: () => world.violations,
    stop: discord.stop,
  };
}

/** Slack, reached over Socket Mode or signed HTTP. */
export async function slackChat(mode: 'socket' | 'http'): Promise<Chat> {
  const slack = await slackFake.startFakeSlack(slackManifest(commands));
  const { world } = slack;
  const ada = slack.addUser('ada', { admin: true });
  const channel = slack.addChannel('news');
  const method = 'chat.postMessage';
  const port = await freePort();
  if (mode === 'http') slack.carrier.httpUrl = `http://127.0.0.1:${port}${EVENTS_PATH}`;
  const env: Record<string, string> =
    mode === 'http'
      ? { SLACK_SIGNING_SECRET: world.signingSecret, READOUT_SLACK_PORT: String(port) }
      : { SLACK_APP_TOKEN: world.appToken };

  const seen = (message: { channel: string; ts: string; blocks: JsonObject[] }): Seen => ({
    words: slackFake.wordsOf(message),
    buttons: slackFake.buttonsOf(message),
    raw: JSON.stringify(message),
    press: async (label) => {
      const before = message.blocks;
      const pressed = slack.click(ada, message, label);
      const shown = () =>
        message.blocks !== before ? message : pressed.replies[0] && reply(pressed.replies[0]);
      return seen(await slack.until(shown, `the answer to ${label}`, ANSWER));
    },
  });
  const reply = (body: JsonObject) => ({
    channel,
    ts: world.nextTs(),
    blocks: body['blocks'] as JsonObject[],
  });
  return {
    name: 'Slack',
    env: { ...env, SLACK_BOT_TOKEN: world.botToken, READOUT_SLACK_API: slack.api },
    say: (text) => {
      const said = slack.say(ada, channel, text);
      return { id: said.ts, repeat: () => void slack.repeat(said) };
    },
    count: ({ id }) => slack.answersTo({ ts: id }).length,
    answerTo: async ({ id }) =>
      seen(await slack.until(() => slack.answersTo({ ts: id })[0], 'the briefing', ANSWER)),
    command: async (name, options) => {
      const asked = slack.slash(ada, channel, `/${name}`, Object.values(options).join(' '));
      return seen(reply(await slack.until(() => asked.replies[0], `the answer to /${name}`, ANSWER)));
    },
    elsewhere: () => {
      world.team = 'T0RIVALS001';
    },
    // Rich text takes words literally; only these would be more, and the notification is escaped.
    harm: ({ raw }) => [
      ...(raw.match(/"type":"(?:broadcast|user|usergroup|channel|mrkdwn)"/g) ?? []),
      ...(raw.match(/"url":"(?!http)/g) ?? []),
      ...(/^<|[^&]<!/.exec(notification(raw)) ?? []),
    ],
    plain: ({ words }) => words,
    complete: async () => null,
    loseNextPost: () => {
      slack.failures.push({ method, status: 'none', times: 1, carriedOut: true });
    },
    failNextPost: (status, carriedOut) => {
      const headers = status === 429 ? { 'retry-after': '1' } : {};
      slack.failures.push({ method, status, headers, times: 1, carriedOut });
    },
    violations: () => world.violations,
    stop: slack.stop,
  };
}

/** The text that notifications give. */
function notification(raw: string): string {
  return (JSON.parse(raw) as { text?: string }).text ?? '';
}
