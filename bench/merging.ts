/**
 * How well reports are merged into meetings, over the labelled pairs of `test/merging`:
 * `node bench/merging.ts [--errors]`. A pair is merged where its two reports end in one meeting. Errors are shown of
 * the part by which rules are written only.
 */
import { parseArgs } from 'node:util';
import { groupReports } from '../src/history/meetings.ts';
import type { LabelledPair } from '../test/merging/pairs.ts';
import { readPairs } from '../test/merging/pairs.ts';

/** How often merging was right. */
export interface MergingRates {
  readonly pairs: number;
  readonly merges: number;
  readonly falseMerges: number;
  readonly precision: number;
  readonly recall: number;
}

/** Whether the two reports of a pair end in one meeting. */
export function isMerged({ reports }: LabelledPair): boolean {
  const [one, other] = reports;
  return groupReports(reports).some(
    (cluster) => cluster.some(({ id }) => id === one?.id) && cluster.some(({ id }) => id === other?.id),
  );
}

/** Counts merges over labelled pairs. */
export function mergingRates(pairs: readonly LabelledPair[]): MergingRates {
  const merged = pairs.filter(isMerged);
  const right = merged.filter(({ same }) => same).length;
  return {
    pairs: pairs.length,
    merges: merged.length,
    falseMerges: merged.length - right,
    precision: merged.length === 0 ? 1 : right / merged.length,
    recall: right / pairs.filter(({ same }) => same).length,
  };
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { errors: { type: 'boolean', default: false } } });
  const pairs = readPairs();
  const parts = [
    ...(['tune', 'check', 'later', 'third', 'fourth'] as const).map(
      (name) => [name, pairs.filter(({ part }) => part === name)] as const,
    ),
    ['all', pairs] as const,
  ];
  for (const [name, part] of parts) {
    const { pairs: count, merges, falseMerges, precision, recall } = mergingRates(part);
    print(
      `${name.padEnd(6)} ${String(count).padStart(4)} pairs  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  ${falseMerges} false of ${merges} merges`,
    );
  }
  if (values.errors) {
    for (const pair of pairs.filter((one) => one.part === 'tune' && isMerged(one) !== one.same)) {
      print(`\n${pair.same ? 'missed' : 'falsely merged'}: ${pair.phenomenon}`);
      for (const { evidence } of pair.reports) print(`  ${evidence}`);
    }
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
