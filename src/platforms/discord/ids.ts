import { createHash } from 'node:crypto';
import { SnowflakeUtil } from 'discord.js';
import { NONCE } from './limits.ts';

/** What a button stands for: a page of a kept answer, or one of its actions. */
export interface Press {
  readonly kept: string;
  readonly part: 'page' | 'action';
  readonly index: number;
}

const PATTERN = /^readout:([a-z0-9]{1,20}):(page|action):(-?\d{1,4})$/;

/** A button's custom id; it says all that is needed after a restart. */
export function customId(press: Press): string {
  return `readout:${press.kept}:${press.part}:${press.index}`;
}

/** The press that a custom id stands for, or null where it is not one of ours. */
export function readCustomId(id: string): Press | null {
  const match = PATTERN.exec(id);
  if (!match) return null;
  const [, kept, part, index] = match as unknown as [string, string, Press['part'], string];
  return { kept, part, index: Number(index) };
}

/** A nonce that is the same for the same key, so that Discord takes a repeated post for the first one. */
export function nonceOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, NONCE);
}

/** Discord counts the ids that it gives up from 1; a mark is always above this. */
const MARKS_FROM = 0x1000_0000;

/**
 * A mark for the outermost component's numeric `id`: Discord gives it back with the message, so that after a
 * crash Readout recognises its own post.
 */
export function markOf(key: string): number {
  const bits = createHash('sha256').update(key).digest().readUInt32BE(0);
  return MARKS_FROM + (bits % 0x6000_0000);
}

/** Whether a component's id is a mark, not a number that Discord gave. */
export function isMark(id: number): boolean {
  return id >= MARKS_FROM;
}

/** The least id that Discord gives at an instant (ms). https://discord.com/developers/docs/reference#snowflakes */
export function idAt(timestamp: number): bigint {
  return SnowflakeUtil.generate({ timestamp, increment: 0n, workerId: 0n, processId: 0n });
}
