import type { JsonObject } from '../json.ts';
import { installedHere } from './world.ts';
import type { Delivery, Message, World } from './world.ts';
import type { Said } from './people.ts';

/** What Slack brings to the app, and what becomes of it. */
export type Sent = Delivery & { readonly finished: Promise<Delivery> };

/** What happens to messages, channels and the app, besides what is written. */
export interface Happenings {
  /** Slack's own report of the links of a message, as it makes one for registered domains. */
  share(said: Pick<Said, 'ts'>, links: readonly string[], more?: JsonObject): Sent;
  react(user: string, said: Pick<Said, 'ts'>, channel: string, emoji: string): Sent;
  /** Somebody, mostly the bot, comes into a channel. */
  join(user: string, channel: string): Sent;
  /** The app is removed, or only its token is taken back; `at` ms. */
  remove(how: 'app_uninstalled' | 'tokens_revoked', at?: number): Sent;
  /** Opens the app's home tab. */
  openHome(user: string): void;
}

/** Makes the events; `event` brings one to the app. */
export function createHappenings(world: World, event: (data: JsonObject, at?: number) => Sent): Happenings {
  function messageAt(ts: string): Message {
    const found = world.messages.find((message) => message.ts === ts);
    if (!found) throw new Error(`there is no message ${ts}`);
    return found;
  }

  return {
    share: ({ ts }, links, more = {}) => {
      const { channel, user, thread } = messageAt(ts);
      return event({
        type: 'link_shared',
        channel,
        is_bot_user_member: true,
        user,
        message_ts: ts,
        ...(thread && { thread_ts: thread }),
        links: links.map((url) => ({ domain: new URL(url).hostname, url })),
        source: 'conversations_history',
        event_ts: world.nextTs(),
        ...more,
      });
    },
    react: (user, { ts }, channel, reaction) => {
      const item = { type: 'message', channel, ts };
      const { user: author } = messageAt(ts);
      return event({
        type: 'reaction_added',
        user,
        reaction,
        item,
        item_user: author,
        event_ts: world.nextTs(),
      });
    },
    join: (user, channel) => {
      const found = world.channels.get(channel);
      if (found && user === installedHere(world).bot.id) found.member = true;
      const base = { user, channel, channel_type: 'C', team: world.team, event_ts: world.nextTs() };
      return event({ type: 'member_joined_channel', ...base });
    },
    remove: (how, at) => {
      const installed = installedHere(world);
      // A notice of an earlier time is one of an earlier installation.
      if (at === undefined) installed.revoked = true;
      return event(
        how === 'app_uninstalled'
          ? { type: how }
          : { type: how, tokens: { oauth: [], bot: [installed.bot.id] } },
        at,
      );
    },
    openHome: (user) => {
      event({ type: 'app_home_opened', user, channel: 'D0HOME00001', tab: 'home', event_ts: world.nextTs() });
    },
  };
}
