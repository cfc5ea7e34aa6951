import type { Draft } from './drafts.ts';

/** Drafts by the words they can be found under; the newest of each word only, so that long texts stay linear. */
export interface DraftIndex {
  add(keys: readonly string[], draft: Draft): void;
  /** Those under any of the keys, oldest first, each once. */
  find(keys: readonly string[]): readonly Draft[];
}

const NEWEST = 60;

/** An empty index. */
export function createDraftIndex(): DraftIndex {
  const byKey = new Map<string, Draft[]>();
  return {
    add(keys, draft) {
      for (const key of new Set(keys)) {
        const known = byKey.get(key);
        if (known === undefined) byKey.set(key, [draft]);
        else if (!known.slice(-NEWEST).includes(draft)) known.push(draft);
      }
    },
    find: (keys) => [...new Set(keys.flatMap((key) => byKey.get(key)?.slice(-NEWEST) ?? []))],
  };
}
