/**
 * How well names are told apart, over the labelled pairs of `test/identity/pairs.txt`:
 * `node bench/identity.ts [--errors]`. Errors are shown of the half by which rules are written only.
 */
import { parseArgs } from 'node:util';
import { linkForms } from '../src/history/identity.ts';
import { likeness } from '../src/history/likeness.ts';
import type { Label, LabelledNames } from '../test/identity/pairs.ts';
import { labelOf, readNames } from '../test/identity/pairs.ts';

/** What Readout does with two names: one entity, a doubt that it tells, or two. */
export function verdict({ one, other, besides }: LabelledNames): Label {
  const links = linkForms([one, other, ...besides].map((name, id) => ({ ...name, id, aliases: [] })));
  if (links.get(0) === links.get(1)) return 'same';
  const like = labelOf(likeness(one, other));
  // Alone they would be one: with others about, whose name it is must be asked.
  return like === 'same' ? 'ask' : like;
}

/** How often merging was right, and what became of the rest. */
export interface IdentityRates {
  readonly pairs: number;
  readonly merges: number;
  readonly falseMerges: number;
  readonly precision: number;
  readonly recall: number;
  /** Of the pairs that a member should be asked about, the share that is told as a doubt. */
  readonly asked: number;
  /** Of the pairs that are two, the share that is told as a doubt all the same. */
  readonly needless: number;
}

/** Counts over labelled pairs. */
export function identityRates(pairs: readonly LabelledNames[]): IdentityRates {
  const judged = pairs.map((pair) => ({ label: pair.label, said: verdict(pair) }));
  const merges = judged.filter(({ said }) => said === 'same');
  const share = (label: Label, said: Label): number => {
    const those = judged.filter((each) => each.label === label);
    return those.length === 0 ? 0 : those.filter((each) => each.said === said).length / those.length;
  };
  const falseMerges = merges.filter(({ label }) => label !== 'same').length;
  return {
    pairs: pairs.length,
    merges: merges.length,
    falseMerges,
    precision: merges.length === 0 ? 1 : (merges.length - falseMerges) / merges.length,
    recall: share('same', 'same'),
    asked: share('ask', 'ask'),
    needless: share('different', 'ask'),
  };
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { errors: { type: 'boolean', default: false } } });
  const pairs = readNames();
  for (const half of ['tune', 'check', 'all'] as const) {
    const { precision, recall, asked, needless, ...counts } = identityRates(
      pairs.filter((pair) => half === 'all' || pair.half === half),
    );
    process.stdout.write(
      `${half.padEnd(6)} ${counts.pairs} pairs, ${counts.merges} merged, ${counts.falseMerges} wrongly; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}; doubts told ${asked.toFixed(3)}, needless ${needless.toFixed(3)}\n`,
    );
  }
  if (values.errors)
    for (const pair of pairs.filter(({ half }) => half === 'tune'))
      if (verdict(pair) !== pair.label)
        process.stdout.write(`${pair.label} but ${verdict(pair)}: ${pair.one.name} | ${pair.other.name}\n`);
}
