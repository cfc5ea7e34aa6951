import {
  Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  Options,
  Partials,
} from 'discord.js';
import { CodedError } from '../../model/index.ts';
import type { Log } from '../../model/index.ts';
import { loggable } from './problems.ts';

/** What is needed to reach Discord. */
export interface DiscordOptions {
  readonly token: string;
  /** Where the API is, such as `http://127.0.0.1:4000/api`; null for Discord itself. */
  readonly api: string | null;
  readonly log: Log;
}

/** Who hears of what comes from Discord. */
export interface Listening {
  /** Adds the listeners before anything can arrive. */
  readonly listen: (client: Client) => void;
  /** Discord has closed a client's connection with this code and takes none like it again. */
  readonly lost: (client: Client, code: number) => void;
}

/** Messages of a channel that are kept in memory: what is older is asked for where it is needed. */
const MESSAGES_KEPT = 20;
/** Close code of the gateway for an intent that is not ticked in the developer portal. */
const DISALLOWED_INTENTS = 4014;

const WITHOUT_CONTENT =
  'the Message Content intent is not ticked in the developer portal (Bot → Privileged Gateway Intents): ' +
  'links in ordinary messages are not seen, and reactions to them bring nothing. Mentions of the bot, replies to it, ' +
  'direct messages, the menus of messages and slash commands work.';

/**
 * A client that is ready, with message content where Discord allows it and without where it does not.
 * Throws CodedError where the token is refused.
 */
export async function logIn(options: DiscordOptions, listening: Listening): Promise<Client<true>> {
  try {
    return await connect(options, true, listening);
  } catch (error) {
    if (!isDisallowed(error)) throw explainedLogin(error);
    options.log.warn({}, WITHOUT_CONTENT);
  }
  try {
    return await connect(options, false, listening);
  } catch (error) {
    throw explainedLogin(error);
  }
}

async function connect(options: DiscordOptions, content: boolean, { listen, lost }: Listening) {
  const { Guilds, GuildMessages, GuildMessageReactions, DirectMessages, DirectMessageReactions } =
    GatewayIntentBits;
  const unprivileged = [Guilds, GuildMessages, GuildMessageReactions, DirectMessages, DirectMessageReactions];
  const client = new Client({
    intents: [...unprivileged, ...(content ? [GatewayIntentBits.MessageContent] : [])],
    // Direct conversations are not announced beforehand, nor is what somebody reacts to kept in memory for ever.
    partials: [Partials.Channel, Partials.Message, Partials.Reaction, Partials.User],
    shards: 'auto',
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: MESSAGES_KEPT,
    }),
    allowedMentions: { parse: [], repliedUser: false },
    ...(options.api && { rest: { api: options.api } }),
  });
  client.on(Events.Error, (error) => options.log.error({ err: loggable(error) }, 'Discord connection'));
  client.on(Events.Warn, (words) => options.log.warn({ words }, 'Discord connection'));
  listen(client);
  const ready = new Promise<Client<true>>((resolve, reject) => {
    client.once(Events.ClientReady, resolve);
    client.once(Events.ShardDisconnect, ({ code }) =>
      reject(new Error(`gateway closed with ${code}`, { cause: code })),
    );
  });
  try {
    const [connected] = await Promise.all([ready, loggedIn(options, ready)]);
    // discord.js resumes by itself; this is when Discord takes no connection any more.
    client.on(Events.ShardDisconnect, ({ code }) => lost(connected, code));
    return connected;
  } catch (error) {
    await client.destroy();
    throw error;
  }

  async function loggedIn({ token }: DiscordOptions, ready: Promise<unknown>): Promise<void> {
    // A refusal may come from either side first; the other must not stay unhandled.
    ready.catch(() => {});
    await client.login(token);
  }
}

function isDisallowed(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error.cause === DISALLOWED_INTENTS || /disallowed intents/i.test(error.message))
  );
}

function explainedLogin(error: unknown): unknown {
  const refused = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  return refused
    ? new CodedError(
        'discord-token',
        'Discord refuses the bot token. Copy it anew: developer portal → your application → Bot → Reset Token.',
        { cause: error },
      )
    : error;
}
