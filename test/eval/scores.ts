import { execFileSync } from 'node:child_process';

interface F1 {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly hit: number;
  readonly miss: number;
  readonly extra: number;
}

interface Rate {
  readonly accuracy: number | null;
  readonly right: number;
  readonly of: number;
}

/** What the scorer prints with `--json`. */
export interface Figures {
  readonly articles: number;
  readonly pairs: F1;
  readonly statements: F1;
  readonly content: F1;
  readonly attributed: F1;
  readonly meeting: Readonly<Record<'status' | 'kind' | 'date' | 'noDate' | 'place', Rate>>;
  readonly via: Rate;
  readonly names: Rate;
}

/** Runs the scorer over two folders and gives what it prints. Throws where it fails. */
export function score(scorer: string, gold: string, predictions: string, flags: readonly string[]): string {
  return execFileSync(process.execPath, [scorer, gold, predictions, ...flags], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}

const WIDTH = 26;

/** The figures as a table: a row per figure, a column per set of articles. */
export function table(columns: ReadonlyMap<string, Figures>): string {
  const sets = [...columns.values()];
  const first = sets[0];
  if (first === undefined) return 'no articles';
  const row = (name: string, cells: readonly string[]): string =>
    name.padEnd(16) + cells.map((cell) => cell.padEnd(WIDTH)).join('');
  const rows = [
    row(
      '',
      [...columns].map(([name, figures]) => `${name} (${figures.articles})`),
    ),
  ];
  for (const name of ['pairs', 'statements', 'content', 'attributed'] as const) {
    rows.push(
      row(
        name,
        sets.map((figures) => harmonic(figures[name])),
      ),
    );
  }
  for (const name of Object.keys(first.meeting) as (keyof Figures['meeting'])[]) {
    rows.push(
      row(
        `meeting.${name}`,
        sets.map((figures) => share(figures.meeting[name])),
      ),
    );
  }
  for (const name of ['via', 'names'] as const)
    rows.push(
      row(
        name,
        sets.map((figures) => share(figures[name])),
      ),
    );
  return rows.map((line) => line.trimEnd()).join('\n');
}

function harmonic({ f1, precision, recall }: F1): string {
  return `${f1.toFixed(3)} P ${precision.toFixed(2)} R ${recall.toFixed(2)}`;
}

function share({ accuracy, right, of }: Rate): string {
  return accuracy === null ? '–' : `${accuracy.toFixed(3)} (${right}/${of})`;
}
