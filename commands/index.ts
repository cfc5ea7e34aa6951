import type { Command } from '../src/model/index.ts';
import { audit } from './audit.ts';
import { brief } from './brief.ts';
import { digest } from './digest.ts';
import { exporting } from './export.ts';
import { feed } from './feed.ts';
import { follow } from './follow.ts';
import { forgetEverything } from './forget-everything.ts';
import { forget } from './forget.ts';
import { createHelp } from './help.ts';
import { meeting } from './meeting.ts';
import { merge } from './merge.ts';
import { readouts } from './readouts.ts';
import { rename } from './rename.ts';
import { said } from './said.ts';
import { settings } from './settings.ts';
import { split } from './split.ts';
import { timeline } from './timeline.ts';
import { undo } from './undo.ts';
import { unfollow } from './unfollow.ts';
import { who } from './who.ts';
import { whoMet } from './who-met.ts';
import { whoSaid } from './who-said.ts';

export { readDay } from './input.ts';
export { nearest } from './nearest.ts';
export { parseLine, parseWords } from './parse.ts';
export { wordOf } from './words.ts';

const asking: readonly Command[] = [
  brief,
  whoMet,
  said,
  whoSaid,
  readouts,
  meeting,
  timeline,
  who,
  digest,
  feed,
  follow,
  unfollow,
  merge,
  split,
  rename,
  audit,
  undo,
  settings,
  exporting,
  forget,
  forgetEverything,
];

/** Every command: one definition each for Discord, Slack and the terminal. */
export const commands: readonly Command[] = [...asking, createHelp(asking)];
