import type { NameRef } from '../model/index.ts';

/** What a member ruled about two names: they are one entity, or two. */
export interface Ruling {
  readonly type: 'same' | 'apart';
  readonly one: NameRef;
  readonly other: NameRef;
}

/** Rulings that can hold together. */
export interface Settled<Item> {
  /** All that were ruled to be one with it, itself included. */
  group(item: Item): readonly Item[];
  /** Those that were ruled to be others than it. */
  apart(item: Item): readonly Item[];
}

/**
 * Reads rulings, given oldest first, so that they do not contradict each other: the later one counts, also where it
 * contradicts several together (A is B, B is C, A is not C). `find` gives what a name means, or undefined where
 * nobody is called so.
 */
export function settle<Item>(
  rulings: readonly Ruling[],
  find: (name: NameRef) => Item | undefined,
): Settled<Item> {
  const groups = new Map<Item, readonly Item[]>();
  const strangers = new Map<Item, Item[]>();
  const group = (item: Item): readonly Item[] => groups.get(item) ?? [item];
  const apart = (item: Item): readonly Item[] => strangers.get(item) ?? [];
  const areApart = (one: Item, other: Item): boolean =>
    group(one).some((mine) => apart(mine).some((theirs) => group(other).includes(theirs)));
  for (const ruling of rulings.toReversed()) {
    const one = find(ruling.one);
    const other = find(ruling.other);
    if (one === undefined || other === undefined || group(one).includes(other)) continue;
    if (ruling.type === 'apart') {
      strangers.set(one, [...apart(one), other]);
      strangers.set(other, [...apart(other), one]);
    } else if (!areApart(one, other)) {
      const joined = [...group(one), ...group(other)];
      for (const item of joined) groups.set(item, joined);
    }
  }
  return { group, apart };
}
