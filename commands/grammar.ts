import type { CommandCall } from '../src/model/index.ts';

/** How the words of a command's line are read, beside names and times. */
export interface Grammar {
  /** The options that hold names which may come in one breath, the first for what is typed without an option. */
  readonly names: readonly string[];
  /** What words are that are neither name, time nor choice. */
  readonly rest: 'topic' | 'place';
  /** Words that choose an option's value: "planned" is `status: planned`. */
  readonly choices: Readonly<Record<string, Choice>>;
}

export type Choice = readonly [option: string, value: string];

/** Words between two names. */
const MARKS: ReadonlySet<string> = new Set(['and', 'with', 'vs', 'versus', '&', '/', ',', ';']);
/** Words that lead on to a topic or a place. */
const LEADING: ReadonlySet<string> = new Set(['about', 'regarding', 'on', 'in', 'at']);
/** Words of a question that say nothing by themselves: "when did … last meet …?", "how often has … met …?" */
const FILLERS: ReadonlySet<string> = new Set(
  'when did does do has have had was were is are who whom what how the a an of by for say says saying said meet meets met meeting meetings talk talked talks speak spoke spoken see saw seen other each time times to from position stance over ever with between and'.split(
    ' ',
  ),
);

export const ORDERS: Readonly<Record<string, Choice>> = {
  oldest: ['order', 'oldest'],
  'oldest first': ['order', 'oldest'],
  newest: ['order', 'newest'],
  'newest first': ['order', 'newest'],
  latest: ['order', 'newest'],
};

/** "met" between two names joins them, as in "has Brink met Dorner?". */
export function isMark(word: string): boolean {
  return MARKS.has(word) || word === 'met' || word === 'meet';
}

/** A word that opens what a question is about, or where. */
export function isLeading(word: string): boolean {
  return LEADING.has(word);
}

/** A word that is no name by itself and tells nothing. */
export function isFiller(word: string): boolean {
  return FILLERS.has(word) || word === '?' || word === '';
}

/** The choice that words make, or null. */
export function choiceOf({ choices }: Grammar, words: string): Choice | null {
  const said = words
    .toLowerCase()
    .replace(/[?!.]+$/u, '')
    .replace(/\s+/gu, ' ');
  return Object.hasOwn(choices, said) ? (choices[said] ?? null) : null;
}

/** The same call with other words for an option. */
export function withOption(call: CommandCall, option: string, words: string): CommandCall {
  return { name: call.name, options: { ...call.options, [option]: words } };
}
