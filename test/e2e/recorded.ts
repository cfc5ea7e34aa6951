import { readConfig } from '../../src/config.ts';
import { openStore } from '../../db/index.ts';
import { samples } from '../../src/demo/index.ts';
import { createLog } from '../../src/log.ts';
import { openApp } from '../../src/main.ts';
import type { Asker, WorkspaceId } from '../../src/model/index.ts';
import { record } from '../commands/record.ts';
import type { GatedSite } from './site.ts';

/** Puts the demo's articles on record, as their links would, before the program starts. */
export async function recordSamples(
  database: string,
  workspace: WorkspaceId,
  site: GatedSite,
): Promise<void> {
  const config = readConfig({ READOUT_DATABASE: database, READOUT_ALLOW_LOOPBACK: 'true' });
  const app = await openApp(config, createLog('silent', []));
  const asker: Asker = { workspace, channel: 'recorded', user: null, mayManage: true };
  try {
    for (const { slug } of samples)
      await app.core.run({ name: 'brief', options: { link: site.link(slug) } }, asker);
  } finally {
    await app.close();
  }
}

/** The days of a long history, oldest first: one article, one meeting and one statement on each. */
export const LONG_HISTORY: readonly string[] = Array.from({ length: 65 }, (_, index) =>
  new Date(Date.UTC(2026, 5, 1 + index)).toISOString().slice(0, 10),
);

/** Puts a long history on record: Mara Quist meets Daud Okoro in another port each day, and names it. */
export async function recordLongHistory(database: string, workspace: WorkspaceId): Promise<void> {
  const store = await openStore(database);
  try {
    for (const [index, day] of LONG_HISTORY.entries()) {
      const met = `Mara Quist met Daud Okoro in ${placeOf(index)}.`;
      const said = `“We shall meet again after ${placeOf(index)},” Mara Quist said.`;
      await record(store.history(workspace), {
        text: `${met} ${said}`,
        published: day,
        outlet: `Ledger ${index}`,
        people: ['Mara Quist', 'Daud Okoro'],
        met: [{ sentence: met, who: ['Mara Quist', 'Daud Okoro'], day, place: `${placeOf(index)}` }],
        said: [
          {
            sentence: said,
            who: 'Mara Quist',
            cue: 'said',
            words: `We shall meet again after ${placeOf(index)}`,
          },
        ],
      });
    }
  } finally {
    await store.close();
  }
}

/** A word of its own for each place, none the beginning of another. */
export function placeOf(index: number): string {
  return `K${'aeiou'[index % 5] ?? ''}l${'aeiou'[Math.floor(index / 5) % 5] ?? ''}m${'aeiou'[Math.floor(index / 25)] ?? ''}r`;
}
