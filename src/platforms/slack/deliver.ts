import type { webApi } from '@slack/bolt';
import { CodedError } from '../../model/index.ts';
import type { Answer, Core, Log, Platform, Target } from '../../model/index.ts';
import { workspaceId } from './asker.ts';
import { present } from './present.ts';
import { explained, isUncertain, rateLimitWait, slackCode } from './problems.ts';
import type { Page } from './render.ts';

/** Names Readout's metadata on a posted message; its payload carries the delivery's key. */
const EVENT_TYPE = 'readout_answer';
const TRIES = 5;
/** Milliseconds before the second try after a failure on Slack's side; doubled each time. */
const FIRST_WAIT = 500;
/** Messages that one request reads, and requests before the search for an own post is given up. */
const READ_AT_ONCE = 200;
const READS = 10;

/** What a message is posted with besides its page. */
interface Place {
  readonly channel: string;
  readonly thread: string | null;
  readonly broadcast: boolean;
  readonly key: string;
}

/** Posting answers, and recognising after a crash what was posted. */
export function createDelivery(
  web: {
    readonly posting: webApi.WebClient;
    readonly reading: webApi.WebClient;
    readonly team: () => string;
  },
  core: Core,
  log: Log,
): Pick<Platform, 'deliver' | 'findDelivered'> & { post(page: Page, place: Place): Promise<string> } {
  /** Posts once: where a failed call leaves open whether it was carried out, the channel is asked first. */
  async function post(page: Page, place: Place): Promise<string> {
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
      const { chat } = web.posting;
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
        if (wait === null || attempt === TRIES) throw explained(error);
        log.warn({ err: error, channel: place.channel, wait }, 'Slack did not take a message: trying again');
        await after(wait);
        if (!isUncertain(error)) continue;
        const found = await find(place);
        if (found === 'unknown') throw explained(error);
        if (found) return found;
      }
    }
  }

  async function find(place: Pick<Place, 'channel' | 'thread' | 'key'>): Promise<string | null | 'unknown'> {
    let cursor: string | undefined;
    try {
      for (let read = 0; read < READS; read += 1) {
        const page = { channel: place.channel, limit: READ_AT_ONCE, include_all_metadata: true };
        const next = { ...page, ...(cursor && { cursor }) };
        const { messages, response_metadata: more } = place.thread
          ? await web.reading.conversations.replies({ ...next, ts: place.thread })
          : await web.reading.conversations.history(next);
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
  async function channelOf({ channel, member }: Target): Promise<string> {
    if (member === undefined) return channel;
    try {
      const { channel: direct } = await web.posting.conversations.open({ users: member });
      return direct?.id ?? member;
    } catch (error) {
      throw explained(error);
    }
  }

  function assertWorkspace(target: Target): void {
    if (target.workspace === workspaceId(web.team())) return;
    throw new CodedError('slack-workspace', 'That channel belongs to another workspace.');
  }

  return {
    post,
    async deliver(target, answer: Answer, key) {
      assertWorkspace(target);
      const channel = await channelOf(target);
      const page = await present(core, target.workspace, answer);
      return post(page, {
        channel,
        thread: target.thread ?? target.message,
        broadcast: !target.thread && target.replies === 'reply',
        key,
      });
    },
    async findDelivered(target, key) {
      assertWorkspace(target);
      return find({ channel: await channelOf(target), thread: target.thread ?? target.message, key });
    },
  };
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
