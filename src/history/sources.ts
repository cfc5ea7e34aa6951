import type { Span } from '../model/index.ts';
import { areCopies, sketchOf } from '../text/copies.ts';
import { plainWords } from './names.ts';

/** What says on whose account an article's report rests. */
export interface Account {
  readonly outlet: string | null;
  /** The agency or outlet that the article names as where it has this from. */
  readonly origin: Span | null;
  /** The article's text. */
  readonly text: string;
  /** The sentence that reports. */
  readonly evidence: string;
  /** Who met in which role, where and when, in the article's words: any two who report it write these alike. */
  readonly given: readonly string[];
}

/** Which accounts rest on one source, and which stand in copies of one text: equal numbers, from 0 in the order given. */
export interface Resting {
  readonly source: number;
  readonly wording: number;
}

/**
 * Tells independent accounts from copies. One source are: copies of one text, whole or in the sentence that reports;
 * articles of one outlet; articles that have it from one agency or outlet; and an outlet with those who have it from
 * there. Depends on the accounts alone; two without an outlet are told apart by their texts.
 */
export function restingOf(accounts: readonly Account[]): readonly Resting[] {
  if (accounts.length < 2) return accounts.map(() => ({ source: 0, wording: 0 }));
  const sketches = accounts.map((account) => [sketchOf(account.text), sketchOf(ownWords(account))] as const);
  const copies = (one: number, other: number): boolean =>
    ([0, 1] as const).some((part) => {
      const [a, b] = [sketches[one]?.[part], sketches[other]?.[part]];
      return a !== undefined && b !== undefined && areCopies(a, b);
    });
  const wording = joined(accounts.length, copies);
  const givers = accounts.map(giversOf);
  const source = joined(
    accounts.length,
    (one, other) =>
      wording[one] === wording[other] ||
      (givers[one] ?? []).some((giver) => givers[other]?.includes(giver) ?? false),
  );
  return accounts.map((_, index) => ({ source: source[index] ?? index, wording: wording[index] ?? index }));
}

/** What a sentence has beside names, offices, day and place: in these, two that agree are one text's. */
function ownWords({ evidence, given }: Account): string {
  const known = new Set(given.flatMap((words) => plainWords(words).split(' ')));
  return plainWords(evidence)
    .split(' ')
    .filter((word) => !known.has(word))
    .join(' ');
}

/** Whose account an article passes on: that of whom it names, else its own outlet's, and its outlet's in either case. */
function giversOf({ outlet, origin }: Account): readonly string[] {
  return [outlet, origin?.text].flatMap((name) => {
    const plain = plainWords(name ?? '').replace(/^the /u, '');
    return plain === '' ? [] : [plain];
  });
}

/** Numbers the groups into which related indexes fall, directly or through others. */
function joined(length: number, related: (one: number, other: number) => boolean): readonly number[] {
  const group = Array.from({ length }, (_, index) => index);
  for (let one = 0; one < length; one += 1) {
    for (let other = one + 1; other < length; other += 1) {
      const [to, from] = [group[one] ?? one, group[other] ?? other];
      if (to === from || !related(one, other)) continue;
      for (const [index, value] of group.entries()) if (value === from) group[index] = to;
    }
  }
  const order = [...new Set(group)];
  return group.map((value) => order.indexOf(value));
}
