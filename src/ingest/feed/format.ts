import type { RawItem } from './item.ts';

/** A feed as its format gives it, unchecked. */
export interface RawFeed {
  readonly title: string | null;
  readonly home: string | null;
  /** What relative addresses in it are relative to, where it says so. */
  readonly base: string | null;
  readonly items: readonly RawItem[];
  /** Milliseconds between two visits that the feed itself suggests, or null. */
  readonly interval: number | null;
}
