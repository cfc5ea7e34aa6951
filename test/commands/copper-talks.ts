import type { Asker, Store } from '../../src/model/index.ts';
import { record } from './record.ts';

/** Who asks in the workspace of the copper talks. */
export const ASKER: Asker = { workspace: 'discord:1', channel: 'c1', user: null, mayManage: true };
/** The two who met. */
export const PAIR = ['Jean Ilunga', 'Rosa Marchetti'] as const;
/** Day of publication, place, what Ilunga said; the third gives no date and denies. */
const TALKS = [
  ['2026-03-02', 'Kinshasa', 'the copper railway would stay open to all'],
  ['2026-05-04', 'Rome', 'the copper railway would stay open to all, and the ceasefire would hold'],
  ['2026-05-19', 'Rome', 'there was no plan for a copper railway'],
  ['2026-09-08', 'Cairo', 'the price of copper was high'],
] as const;

/** Records four meetings of Jean Ilunga and Rosa Marchetti over copper, and a planned one of hers. */
export async function recordCopperTalks(store: Store): Promise<void> {
  const history = store.history(ASKER.workspace);
  for (const [index, [published, place, words]] of TALKS.entries()) {
    const met = `Jean Ilunga met Rosa Marchetti in ${place}.`;
    const told = `Ilunga said ${words}.`;
    await record(history, {
      text: `${met} ${told}`,
      published,
      people: PAIR,
      met: [{ sentence: met, who: PAIR, day: index === 2 ? null : published, place }],
      said: [
        { sentence: told, who: 'Jean Ilunga', cue: 'said', words, act: index === 2 ? 'denial' : 'statement' },
      ],
    });
  }
  const planned = 'Rosa Marchetti will meet Aldo Bruni in Rome on 1 December.';
  await record(history, {
    text: planned,
    published: '2026-11-18',
    people: ['Rosa Marchetti', 'Aldo Bruni'],
    met: [
      {
        sentence: planned,
        who: ['Rosa Marchetti', 'Aldo Bruni'],
        day: '2026-12-01',
        place: 'Rome',
        status: 'planned',
      },
    ],
  });
}
