import type { Command } from '../src/model/index.ts';
import { brief } from './brief.ts';
import { digest } from './digest.ts';
import { createHelp } from './help.ts';
import { meeting } from './meeting.ts';
import { readouts } from './readouts.ts';
import { said } from './said.ts';
import { settings } from './settings.ts';
import { timeline } from './timeline.ts';
import { whoMet } from './who-met.ts';

export { readDay } from './input.ts';
export { nearest } from './nearest.ts';
export { parseLine, parseWords } from './parse.ts';
export { wordOf } from './words.ts';

const asking: readonly Command[] = [brief, whoMet, said, readouts, meeting, timeline, digest, settings];

/** Every command: one definition each for Discord, Slack and the terminal. */
export const commands: readonly Command[] = [...asking, createHelp(asking)];
