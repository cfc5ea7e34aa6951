import { readFileSync } from 'node:fs';
import type { Likeness } from '../../src/history/likeness.ts';
import type { EntityKind, NameRef } from '../../src/model/index.ts';

/** What a member would say of two names. */
export type Label = 'same' | 'ask' | 'different';

/** Two names and what is right about them. */
export interface LabelledNames {
  readonly label: Label;
  readonly topic: string;
  readonly one: NameRef;
  readonly other: NameRef;
  /** Names that the workspace knows besides. */
  readonly besides: readonly NameRef[];
  /** Rules were written by the first half of each topic only. */
  readonly half: 'tune' | 'check';
}

const LABELS: readonly Label[] = ['same', 'ask', 'different'];
const KINDS: readonly EntityKind[] = ['person', 'organization', 'country', 'group'];

/** Reads the labelled names of `pairs.txt`. Throws where a line is none. */
export function readNames(): readonly LabelledNames[] {
  const found: LabelledNames[] = [];
  let topic = '';
  let number = 0;
  for (const line of readFileSync(new URL('pairs.txt', import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('## ')) {
      topic = line.slice(3);
      number = 0;
    } else if (line.trim() !== '' && !line.startsWith('#')) {
      number += 1;
      found.push(pair(line, topic, number));
    }
  }
  return found;
}

function pair(line: string, topic: string, number: number): LabelledNames {
  const [labelWord, kindWord, one = '', other = '', more = ''] = line.split('|').map((part) => part.trim());
  const label = LABELS.find((each) => each === labelWord);
  const kind = KINDS.find((each) => each === kindWord);
  if (!label || !kind || one === '' || other === '') throw new Error(`no labelled pair: ${line}`);
  const besides = more
    .split(';')
    .flatMap((name) => (name.trim() === '' ? [] : [{ kind, name: name.trim() }]));
  return {
    label,
    topic,
    one: { kind, name: one },
    other: { kind, name: other },
    besides,
    half: number % 2 === 1 ? 'tune' : 'check',
  };
}

/** What Readout calls a likeness that members label. */
export function labelOf(like: Likeness): Label {
  return like === 'maybe' ? 'ask' : like;
}
