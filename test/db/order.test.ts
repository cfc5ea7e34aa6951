import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { openStore } from '../../db/index.ts';
import type { Correction } from '../../src/model/index.ts';
import { ARTICLES, KINDS, NAMES, known } from './arbitrary-articles.ts';
import type { Sample } from './sample.ts';
import { sample } from './sample.ts';

/** Corrections, each with after how many articles it is made, and which of them are undone in the end. */
type Corrected = readonly {
  readonly correction: Correction;
  readonly after: number;
  readonly undone: boolean;
}[];

async function recorded(list: readonly Sample[], corrected: Corrected = []): Promise<unknown> {
  const store = await openStore(':memory:');
  const history = store.history('terminal:local');
  const made: number[] = [];
  const correct = async (until: number): Promise<void> => {
    // Corrections keep their own order, of which the later counts.
    for (const { correction, after } of corrected.slice(made.length)) {
      if (after > until) break;
      made.push((await history.correct(correction, { by: null, at: made.length })).id);
    }
  };
  for (const [index, one] of list.entries()) {
    await correct(index);
    await history.record(...sample(one));
  }
  await correct(Infinity);
  for (const [index, id] of made.entries())
    if (corrected[index]?.undone) await history.undoCorrection(id, { by: null, at: 9 });
  const result = await known(history);
  await store.close();
  return result;
}

/** Milliseconds: a hundred histories take seconds, and many times that on a machine with other work. */
const PATIENCE = 120_000;

it(
  'the same articles give the same history in any order',
  async () => {
    await fc.assert(
      fc.asyncProperty(ARTICLES, fc.infiniteStream(fc.nat()), async (list, random) => {
        const shuffled = list
          .map((one) => ({ one, at: random.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(await recorded(shuffled)).toEqual(await recorded(list));
      }),
      { numRuns: 150 },
    );
  },
  PATIENCE,
);

const name = fc
  .constantFrom(...NAMES.filter((each) => each !== 'a senior official'))
  .map((each) => ({ kind: each in KINDS ? ('organization' as const) : ('person' as const), name: each }));
const pair = fc.uniqueArray(name, { minLength: 2, maxLength: 2, selector: (each) => each.name });
const correction: fc.Arbitrary<Correction> = fc.oneof(
  fc
    .tuple(fc.constantFrom('merge' as const, 'split' as const), pair)
    .map(([type, [one, other]]): Correction => ({ type, one: one!, other: other! })),
  fc
    .tuple(name, fc.constantFrom('Dora Szabo', 'Lindqvist Mara'))
    .map(([each, to]): Correction => ({ type: 'rename', name: each, to })),
  fc
    .tuple(
      pair,
      fc.constantFrom(' (banker)', ''),
      fc.uniqueArray(fc.nat(5), { maxLength: 2 }),
      fc.subarray(['minister', 'envoy']),
    )
    .map(
      ([[one, other], bracket, numbers, roles]): Correction => ({
        type: 'reassign',
        names: [one!],
        to: { ...one!, name: bracket === '' ? other!.name : `${one!.name}${bracket}` },
        articles: numbers.map((number) => `https://n.example/${number}`),
        roles,
      }),
    ),
);

it(
  'and so they do with corrections, whenever these are made and undone',
  async () => {
    const after = fc.nat(6);
    const corrections = fc.array(fc.record({ correction, undone: fc.boolean() }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(
        ARTICLES,
        corrections,
        fc.array(after, { minLength: 4, maxLength: 4 }),
        fc.infiniteStream(fc.nat()),
        async (list, made, moments, random) => {
          const shuffled = list
            .map((one) => ({ one, at: random.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one);
          const early = made.map((each, index) => ({ ...each, after: moments[index] ?? 0 }));
          const standing = made.filter(({ undone }) => !undone).map((each) => ({ ...each, after: 99 }));
          expect(await recorded(shuffled, early)).toEqual(await recorded(list, standing));
        },
      ),
      { numRuns: 150 },
    );
  },
  PATIENCE,
);
