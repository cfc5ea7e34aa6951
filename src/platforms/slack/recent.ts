import type { MessageEvent } from './messages.ts';

/** Messages that are remembered, over all workspaces. */
const REMEMBERED = 5000;

/** Messages with links that were written lately: Slack lets an app read a channel's past only rarely. */
export interface Recent {
  add(team: string, event: MessageEvent): void;
  find(team: string, channel: string, ts: string): MessageEvent | null;
}

/** Remembers in memory; what came before the start must be asked for. */
export function createRecent(): Recent {
  const events = new Map<string, MessageEvent>();
  const keyOf = (team: string, channel: string, ts: string): string => `${team}:${channel}:${ts}`;
  return {
    add(team, event) {
      if (!/https?:\/\//.test(event.text ?? '')) return;
      events.set(keyOf(team, event.channel, event.ts), event);
      const [oldest] = events.keys();
      if (events.size > REMEMBERED && oldest !== undefined) events.delete(oldest);
    },
    find: (team, channel, ts) => events.get(keyOf(team, channel, ts)) ?? null,
  };
}
