import { styleText } from 'node:util';
import type { MeetingStatus } from '../../model/index.ts';

/** What a terminal can show. */
export interface Look {
  readonly colour: boolean;
  /** OSC 8 links; where there are none, addresses are written out below the line. */
  readonly links: boolean;
  /** Columns. */
  readonly width: number;
  /** How buttons are shown: as chat lines, by numbers that press them, or as commands for a shell. */
  readonly buttons: 'lines' | 'numbers' | 'shell';
}

/** A style or several: `bold`, `['bold', 'cyan']`. */
export type Format = Parameters<typeof styleText>[0];

/** Styles words, or leaves them where the look has no colour. */
export function styled(look: Look, format: Format): (words: string) => string {
  return look.colour ? (words) => styleText(format, words, { validateStream: false }) : (words) => words;
}

/** Wraps words in an OSC 8 link. Source: https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda */
export function hyperlink(words: string, url: string): string {
  return `\u001B]8;;${url}\u001B\\${words}\u001B]8;;\u001B\\`;
}

/** How each status is drawn: a sign, a word, a colour. */
export const BADGES: Readonly<Record<MeetingStatus, { readonly sign: string; readonly format: Format }>> = {
  held: { sign: '● held', format: 'green' },
  planned: { sign: '○ planned', format: 'yellow' },
  cancelled: { sign: '✕ cancelled', format: 'red' },
  denied: { sign: '✕ denied', format: 'red' },
};
