import { randomBytes } from 'node:crypto';
import type { Json, JsonObject } from '../json.ts';
import type { Carrier } from './delivery.ts';
import { botMessage } from './methods.ts';
import { pressable } from './buttons.ts';
import { createHappenings } from './happenings.ts';
import type { Happenings, Sent } from './happenings.ts';
import { applyResponse } from './views.ts';
import { installedHere } from './world.ts';
import type { Delivery, Message, User, World } from './world.ts';

/** What came of a command, a press or a form: Slack's delivery, and the app's replies to its response URL. */
export interface Asked {
  readonly delivery: Sent;
  readonly replies: JsonObject[];
}

/** A posted message and the events that it made. */
export interface Said {
  readonly ts: string;
  readonly deliveries: readonly Sent[];
}

/** What members do, as the app gets to see it. */
export interface People extends Happenings {
  say(user: string, channel: string, text: string, thread?: string): Said;
  /** The same event once more. */
  repeat(said: Said): Said;
  /** The events of a message that stands, as granted by now. */
  redeliver(said: Pick<Said, 'ts'>): Said;
  slash(user: string, channel: string, command: string, text?: string): Asked;
  click(user: string, message: Message | Reply, label: string): Asked;
  /** An entry of a message's menu. */
  choose(
    user: string,
    message: { channel: string; ts: string; text: string; attachments?: JsonObject[] },
    callbackId: string,
  ): Asked;
  /** Presses a button, or chooses something, in a home tab or window. */
  act(user: string, view: JsonObject, action: string | JsonObject): Sent;
  /** What is typed into a field is a text; whatever else is chosen is given as Slack sends it. */
  submit(user: string, view: JsonObject, values: Readonly<Record<string, string | JsonObject>>): Sent;
}

/** A message that only its asker sees: it is in no channel's history. */
export interface Reply {
  readonly channel: string;
  readonly ts: string;
  readonly blocks: JsonObject[];
}

/** Members of the workspace. */
export function createPeople(
  world: World,
  carrier: Carrier,
  giveResponseUrl: (used: (body: JsonObject) => void) => string,
): People {
  const userOf = (id: string): User => {
    const user = world.users.get(id);
    if (!user) throw new Error(`there is no user ${id}`);
    return user;
  };

  const event = (data: JsonObject, at = world.now()) =>
    carrier.deliver('events_api', {
      token: 'verification',
      team_id: world.team,
      api_app_id: world.app,
      event: data,
      type: 'event_callback',
      event_id: `Ev${randomBytes(5).toString('hex').toUpperCase()}`,
      event_time: Math.floor(at / 1000),
      authorizations: [
        { enterprise_id: null, team_id: world.team, user_id: installedHere(world).bot.id, is_bot: true },
      ],
      is_ext_shared_channel: false,
      event_context: '4-context',
    });

  /** The app's replies to a command or press: in the channel, for the asker alone, or in place of a message. */
  const replies = (channel: string, original?: { text?: string; blocks: JsonObject[]; edited?: boolean }) => {
    const all: JsonObject[] = [];
    const url = giveResponseUrl((body) => {
      all.push(body);
      if (body['replace_original'] === true && original) {
        Object.assign(original, { text: body['text'], blocks: body['blocks'], edited: true });
      } else if (body['response_type'] === 'in_channel') {
        botMessage(world, { ...body, channel }, installedHere(world));
      }
      world.waiting.changed();
    });
    return { all, url };
  };

  const actor = (id: string): JsonObject => {
    const { name } = userOf(id);
    return { id, username: name, name, team_id: world.team };
  };
  const channelOf = (id: string): JsonObject => ({ id, name: world.channels.get(id)?.name ?? '' });

  return {
    say: (user, channel, text, thread) => {
      const ts = world.nextTs();
      // The client sends addresses in angle brackets.
      const sent = text.replace(/(?<![<|])(https?:\/\/[^\s>]+)/g, '<$1>');
      const base = {
        user,
        channel,
        text: sent,
        ts,
        event_ts: ts,
        team: world.team,
        ...(thread && { thread_ts: thread }),
      };
      const message = { channel, ts, thread: thread ?? null, user, text: sent, blocks: [] };
      world.messages.push({ ...message, metadata: null, broadcast: false, bot: false, edited: false });
      return tell(base);
    },
    redeliver: ({ ts }) => {
      const found = world.messages.find((message) => message.ts === ts);
      if (!found) throw new Error(`there is no message ${ts}`);
      const { channel, user, text, thread } = found;
      const base = { user, channel, text, ts, event_ts: ts, team: world.team };
      return tell({ ...base, ...(thread && { thread_ts: thread }) });
    },
    repeat: ({ ts, deliveries }) => ({
      ts,
      deliveries: deliveries.map(({ payload }) => carrier.deliver('events_api', payload)),
    }),
    ...createHappenings(world, event),
    slash: (user, channel, command, text = '') => {
      if (!world.granted.commands.includes(command)) throw new Error(`${command} is not in the manifest`);
      const { all, url } = replies(channel);
      const delivery = carrier.deliver('slash_commands', {
        token: 'verification',
        team_id: world.team,
        team_domain: 'example',
        channel_id: channel,
        channel_name: world.channels.get(channel)?.name ?? '',
        user_id: user,
        user_name: userOf(user).name,
        command,
        text,
        api_app_id: world.app,
        is_enterprise_install: 'false',
        response_url: url,
        trigger_id: world.nextId('trigger'),
      });
      return { delivery, replies: all };
    },
    click: (user, message, label) => {
      const element = pressable(message.blocks, label);
      const { all, url } = replies(message.channel, message);
      const delivery = carrier.deliver('interactive', {
        type: 'block_actions',
        user: actor(user),
        api_app_id: world.app,
        token: 'verification',
        container: {
          type: 'message',
          message_ts: message.ts,
          channel_id: message.channel,
          is_ephemeral: false,
        },
        trigger_id: world.nextId('trigger'),
        team: { id: world.team, domain: 'example' },
        enterprise: null,
        is_enterprise_install: false,
        channel: channelOf(message.channel),
        state: { values: {} },
        response_url: url,
        actions: [{ ...element, block_id: 'b', action_ts: world.nextTs() }],
      });
      return { delivery, replies: all };
    },
    choose: (user, { channel, ts, text, attachments }, callbackId) => {
      const { all, url } = replies(channel);
      const delivery = carrier.deliver('interactive', {
        type: 'message_action',
        callback_id: callbackId,
        user: actor(user),
        token: 'verification',
        team: { id: world.team, domain: 'example' },
        channel: channelOf(channel),
        message: { type: 'message', user, ts, text, ...(attachments && { attachments }) },
        message_ts: ts,
        action_ts: world.nextTs(),
        trigger_id: world.nextId('trigger'),
        response_url: url,
      });
      return { delivery, replies: all };
    },
    act: (user, view, action) => {
      const found = typeof action === 'string' ? pressable(view['blocks'] as JsonObject[], action) : action;
      return carrier.deliver('interactive', {
        type: 'block_actions',
        user: actor(user),
        api_app_id: world.app,
        token: 'verification',
        container: { type: 'view', view_id: view['id'] ?? '' },
        trigger_id: world.nextId('trigger'),
        team: { id: world.team, domain: 'example' },
        enterprise: null,
        is_enterprise_install: false,
        view,
        actions: [{ block_id: 'b', ...found, action_ts: world.nextTs() }],
      });
    },
    submit: (user, view, values) => {
      const state = Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          typeof value === 'string' ? { value: { type: 'plain_text_input', value } } : value,
        ]),
      );
      const sent = carrier.deliver('interactive', {
        type: 'view_submission',
        team: { id: world.team, domain: 'example' },
        user: actor(user),
        api_app_id: world.app,
        token: 'verification',
        trigger_id: world.nextId('trigger'),
        view: { ...view, state: { values: state } as unknown as Json },
        response_urls: [],
      });
      const finished = sent.finished.then((delivery) => {
        applyResponse(world, view, responseOf(delivery));
        world.waiting.changed();
        return delivery;
      });
      return Object.assign(sent, { finished });
    },
  };

  /** Brings a message to the app in the events that it was granted. */
  function tell(base: { user: string; channel: string; text: string; ts: string } & JsonObject): Said {
    const { channel, text, ts } = base;
    const direct = channel.startsWith('D');
    const mentioned = text.includes(`<@${installedHere(world).bot.id}>`) && !direct;
    const deliveries = [
      ...(heard(direct ? 'message.im' : 'message.channels', channel)
        ? [event({ type: 'message', channel_type: direct ? 'im' : 'channel', ...base })]
        : []),
      ...(mentioned && world.granted.events.includes('app_mention')
        ? [event({ type: 'app_mention', ...base })]
        : []),
    ];
    return { ts, deliveries };
  }

  function heard(eventName: string, channel: string): boolean {
    return world.granted.events.includes(eventName) && world.channels.get(channel)?.member === true;
  }
}

/** What the app's acknowledgement said; over HTTP as the text of the answer. */
function responseOf({ attempts }: Delivery): JsonObject {
  const body = attempts.at(-1)?.body;
  if (typeof body === 'string') return (body.startsWith('{') ? JSON.parse(body) : {}) as JsonObject;
  return (body ?? {}) as JsonObject;
}
