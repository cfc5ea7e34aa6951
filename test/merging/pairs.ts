import { readFileSync } from 'node:fs';
import type { DateRange, MeetingKind, MeetingStatus } from '../../src/model/index.ts';
import type { Report } from '../../src/history/reports.ts';

/** Two reports of which a person has said whether they tell of one meeting, and what else is on record. */
export interface LabelledPair {
  readonly phenomenon: string;
  readonly same: boolean;
  /** Rules were written by the pairs that tune; those that check were only measured, the later ones, the third and the fourth set written after the rules and mended once. */
  readonly part: 'tune' | 'check' | 'later' | 'third' | 'fourth';
  /** The two that are judged first. */
  readonly reports: readonly Report[];
}

const KINDS: readonly MeetingKind[] = ['in-person', 'call', 'video', 'visit', 'unspecified'];
const STATUSES: readonly MeetingStatus[] = ['held', 'planned', 'cancelled', 'denied'];

/** Reads the labelled pairs. Throws where a line is not in the form that `pairs.txt` describes. */
export function readPairs(): readonly LabelledPair[] {
  return [
    ...readFile('pairs.txt', (index) => (index % 2 === 0 ? 'tune' : 'check')),
    ...readFile('second.txt', () => 'tune'),
    ...readFile('later.txt', () => 'later'),
    ...readFile('third.txt', () => 'third'),
    ...readFile('fourth.txt', () => 'fourth'),
  ];
}

function readFile(name: string, partOf: (index: number) => LabelledPair['part']): readonly LabelledPair[] {
  const blocks = readFileSync(new URL(name, import.meta.url), 'utf8')
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
    .filter((lines) => lines.length > 0);
  return blocks.map(([title = '', ...lines], index) => {
    const [, label, phenomenon] = /^(same|different): (.+)$/.exec(title) ?? [];
    if (label === undefined || phenomenon === undefined || lines.length < 2)
      throw new Error(`no pair: ${title}`);
    return {
      phenomenon,
      same: label === 'same',
      part: partOf(index),
      reports: lines.map((line, position) => readReport(line, position)),
    };
  });
}

function readReport(line: string, position: number): Report {
  const [published = '', how = '', when = '', place = '', who = '', ...rest] = line.split(' | ');
  const [status, kind] = how.split(' ');
  const evidence = rest.join(' | ');
  const parties = who.split(', ').map(numberOf);
  const article = `https://news.example/${position}`;
  if (evidence === '') throw new Error(`no report: ${line}`);
  return {
    id: position + 1,
    key: article,
    article,
    published: published === '-' ? null : published,
    parties,
    participants: new Set(parties),
    kind: oneOf(kind, KINDS, line),
    status: oneOf(status, STATUSES, line),
    date: rangeOf(when),
    place: place === '-' ? null : place,
    evidence,
  };
}

const numbers = new Map<string, number>();

function numberOf(name: string): number {
  const number = numbers.get(name) ?? numbers.size + 1;
  numbers.set(name, number);
  return number;
}

function rangeOf(when: string): DateRange | null {
  if (when === '-') return null;
  const [start = '', end = start] = when.split('..');
  return { start, end };
}

function oneOf<Word extends string>(word: string | undefined, words: readonly Word[], line: string): Word {
  const known = words.find((one) => one === word);
  if (known === undefined) throw new Error(`none of ${words.join(', ')}: ${line}`);
  return known;
}
