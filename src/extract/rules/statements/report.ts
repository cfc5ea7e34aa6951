/** What the rules pass on: one reporting cue with its source and content, before anybody is named. */
import type { EntityId, SpeechAct } from '../../../model/index.ts';
import type { Range } from './view.ts';

/** How a cue and its content stand to each other: what confidence is counted by. */
export type Rule =
  | 'quotation-after'
  | 'quotation-before'
  | 'quotation-continued'
  | 'quotation-alone'
  | 'block-quotation'
  | 'clause'
  | 'clause-inverted'
  | 'object'
  | 'infinitive'
  | 'preposition'
  | 'passive'
  | 'adjunct'
  | 'nominal'
  | 'list';

/** One reporting cue (or a quotation without one) with what the rules found for it; indices of tokens. */
export interface Report {
  readonly rule: Rule;
  /** Tokens of the cue `[first, last)`; null where a quotation stands without one. */
  readonly cue: { readonly first: number; readonly last: number } | null;
  /** Head of the noun phrase that names the source; null where there is none. */
  readonly source: number | null;
  /** Who speaks, where the rule knows it without the tree. */
  readonly speakers?: readonly EntityId[];
  /** How sure the rule is of the source: by the tree, by its place, or borrowed from another report. */
  readonly sourceBy: 'tree' | 'place' | 'neighbour' | 'none';
  /** The report whose source it shares, where it has none of its own. */
  readonly like?: Report | undefined;
  /** Heads of who was told. */
  readonly hearers: readonly number[];
  /** Heads of noun phrases named as relays beside the cue: "told X", "quoted by X". */
  readonly relays: readonly number[];
  /** Heads of those whom the source itself cites: "reported, citing X". They hold the words then. */
  readonly cited: readonly number[];
  readonly act: SpeechAct;
  readonly weak: boolean;
  readonly parts: readonly Range[];
}
