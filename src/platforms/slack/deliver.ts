import { CodedError } from '../../model/index.ts';
import type { Answer, Core, Log, Platform, Target } from '../../model/index.ts';
import { teamOf } from './asker.ts';
import { present } from './present.ts';
import { explained, isRemoval, isUncertain, rateLimitWait, slackCode } from './problems.ts';
import type { Page } from './render.ts';
import type { Seat, Seats } from './seats.ts';

/** Names Readout's metadata on a posted message; its payload carries the delivery's key. */
const EVENT_TYPE = 'readout_answer';
const TRIES = 5;
/** Milliseconds before the second try after a failure on Slack's side; doubled each time. */
const FIRST_WAIT = 500;
/** Messages that one request reads, and requests before the search for an own post is given up. */
const READ_AT_ONCE = 200;
const READS = 10;

/** What a message is posted with besides its page. */
export interface Place {
  readonly team: string;
  readonly channel: string;
  readonly thread: string | null;
  readonly broadcast: boolean;
  readonly key: string;
}

/** How answers come into channels. */
export interface Delivery extends Pick<Platform, 'deliver' | 'findDelivered'> {
  /** Gives the message's `ts`. */
  post(page: Page, place: Place): Promise<string>;
}

/** Posting answers, and recognising after a crash what was posted. */
export function createDelivery(seats: Seats, core: Core, log: Log): Delivery {
  /** Posts once: where a failed call leaves open whether it was carried out, the channel is asked first. */
  async function post(page: Page, place: Place): Promise<string> {
    const seat = await seats.of(place.team);
    const message = {
      channel: place.channel,
      text: page.text,
      blocks: [...page.blocks],
      metadata: { event_type: EVENT_TYPE, event_payload: { key: place.key } },
      unfurl_links: false,
      unfurl_media: false,
    };
    const thread = place.thread ? { thread_ts: place.thread } : null;
    const send = async () => {
      const { chat } = seat.posting;
      // oxlint-disable unicorn/require-post-message-target-origin -- Slack's method, not a window's
      if (!thread) return chat.postMessage(message);
      if (place.broadcast) return chat.postMessage({ ...message, ...thread, reply_broadcast: true });
      return chat.postMessage({ ...message, ...thread });
      // oxlint-enable unicorn/require-post-message-target-origin
    };
    for (let attempt = 1; ; attempt += 1) {
      try {
        const { ts } = await send();
        return ts ?? '';
      } catch (error) {
        const wait = rateLimitWait(error) ?? (isUncertain(error) ? FIRST_WAIT * 2 ** (attempt - 1) : null);
        if (wait === null || attempt === TRIES) throw await refused(error, seat);
        log.warn({ err: error, channel: place.channel, wait }, 'Slack did not take a message: trying again');
        await after(wait);
        if (!isUncertain(error)) continue;
        const found = await find(place, seat);
        if (found === 'unknown') throw explained(error);
        if (found) return found;
      }
    }
  }

  async function find(
    place: Pick<Place, 'channel' | 'thread' | 'key'>,
    { reading }: Seat,
  ): Promise<string | null | 'unknown'> {
    let cursor: string | undefined;
    try {
      for (let read = 0; read < READS; read += 1) {
        const page = { channel: place.channel, limit: READ_AT_ONCE, include_all_metadata: true };
        const next = { ...page, ...(cursor && { cursor }) };
        const { messages, response_metadata: more } = place.thread
          ? await reading.conversations.replies({ ...next, ts: place.thread })
          : await reading.conversations.history(next);
        const own = (messages ?? []).find((message) => {
          const { event_type: type, event_payload: payload } = message.metadata ?? {};
          return type === EVENT_TYPE && (payload as { key?: unknown } | undefined)?.key === place.key;
        });
        if (own?.ts) return own.ts;
        // A channel's whole past is not read: a post that a crash left open is among its newest messages.
        if (!more?.next_cursor || !place.thread) return null;
        cursor = more.next_cursor;
      }
    } catch (error) {
      if (slackCode(error) === 'thread_not_found') return null;
      log.warn({ err: error, channel: place.channel }, 'Slack does not say whether a message was posted');
    }
    return 'unknown';
  }

  /** The target's channel, or its member's direct conversation with the app. */
  async function channelOf({ channel, member }: Target, seat: Seat): Promise<string> {
    if (member === undefined) return channel;
    try {
      const { channel: direct } = await seat.posting.conversations.open({ users: member });
      return direct?.id ?? member;
    } catch (error) {
      throw await refused(error, seat);
    }
  }

  /** A refusal in words. One that says that the app is gone counts as its removal, whose event may have been missed. */
  async function refused(error: unknown, seat: Seat): Promise<unknown> {
    if (isRemoval(error)) await seats.remove(seat.team, Date.now());
    return explained(error);
  }

  async function seatFor({ workspace }: Target): Promise<Seat> {
    const team = teamOf(workspace);
    const seat = await seats.of(team);
    if (seat.team === team) return seat;
    throw new CodedError('slack-workspace', 'That channel belongs to another workspace.');
  }

  return {
    post,
    async deliver(target, answer: Answer, key) {
      const seat = await seatFor(target);
      const channel = await channelOf(target, seat);
      const page = await present(core, target.workspace, answer);
      return post(page, {
        team: seat.team,
        channel,
        thread: target.thread ?? target.message,
        broadcast: !target.thread && target.replies === 'reply',
        key,
      });
    },
    async findDelivered(target, key) {
      const seat = await seatFor(target);
      const channel = await channelOf(target, seat);
      return find({ channel, thread: target.thread ?? target.message, key }, seat);
    },
  };
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
