import { digest } from './answers/index.ts';
import type { Answer, History } from './model/index.ts';
import { localTime } from './text/zone.ts';

/** Articles that one digest shows; it says how many more there were. */
const MOST_ARTICLES = 25;

/**
 * What was recorded after `after` and up to now, both ms, as a digest whose days are those of `zone`;
 * null where that is nothing.
 */
export async function composeDigest(
  history: History,
  after: number,
  now: number,
  zone: string,
): Promise<Answer | null> {
  const { items, total } = await history.articles({ recordedAfter: after, limit: MOST_ARTICLES });
  if (total === 0) return null;
  const found = await Promise.all(items.map(({ id }) => history.article(id)));
  const period = { start: localTime(after, zone).day, end: localTime(now, zone).day };
  return digest(
    period,
    found.filter((article) => article !== null),
    total - items.length,
  );
}
