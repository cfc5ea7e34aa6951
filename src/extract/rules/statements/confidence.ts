/**
 * How sure a statement is: a logistic model over a few features of how it was found. Its weights are
 * fitted by `bench/statement-confidence.ts`; the reliability table is in `docs/extraction.md`.
 */
import type { StatementKind } from '../../../model/index.ts';
import { logistic } from '../logistic.ts';
import type { Chained } from './chains.ts';
import type { Rule } from './report.ts';

/** What the model looks at, each between 0 and 1. */
export interface Features {
  /** A whole quotation with a cue of its own. */
  readonly cuedQuotation: number;
  /** A quotation or block without one. */
  readonly looseQuotation: number;
  readonly clause: number;
  /** The cue stands beside its content: "…, she said, …", "according to …". */
  readonly beside: number;
  /** An object, infinitive or preposition is the content. */
  readonly phrase: number;
  /** How sure it is whom the source's words stand for. */
  readonly source: number;
  /** The source was found by its place, not by the tree. */
  readonly placed: number;
  readonly weak: number;
  /** Some of the content stands in quotation marks. */
  readonly quoted: number;
  /** It was told within another report. */
  readonly nested: number;
  /** Shorter contents are more often cut wrong: 1 from 60 characters on. */
  readonly length: number;
}

type Group = 'cuedQuotation' | 'looseQuotation' | 'clause' | 'beside' | 'phrase';

const GROUP: Readonly<Record<Rule, Group>> = {
  'quotation-after': 'cuedQuotation',
  'quotation-before': 'cuedQuotation',
  'quotation-continued': 'looseQuotation',
  'quotation-alone': 'looseQuotation',
  'block-quotation': 'looseQuotation',
  clause: 'clause',
  'clause-inverted': 'beside',
  object: 'phrase',
  infinitive: 'phrase',
  preposition: 'phrase',
  passive: 'phrase',
  adjunct: 'beside',
  nominal: 'phrase',
  list: 'looseQuotation',
};

const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  cuedQuotation: 0.21,
  looseQuotation: 0.02,
  clause: 0.25,
  beside: 0.17,
  phrase: -0.65,
  source: 0.89,
  placed: -0.67,
  weak: 0.17,
  quoted: 0.65,
  nested: -0.34,
  length: 0.84,
};
const BIAS = 0.52;

/** Probability between 0 and 1 that speaker and content are right. */
export function confidenceOf(features: Features): number {
  return logistic(BIAS, WEIGHTS, features);
}

/** The features of a settled report whose content is of this kind. */
export function featuresOf({ report, holder, depth, parts }: Chained, kind: StatementKind): Features {
  const group = GROUP[report.rule];
  const is = (name: Group): number => Number(group === name);
  return {
    cuedQuotation: is('cuedQuotation'),
    looseQuotation: is('looseQuotation'),
    clause: is('clause'),
    beside: is('beside'),
    phrase: is('phrase'),
    source: holder.confidence,
    placed: Number(report.sourceBy !== 'tree'),
    weak: Number(report.weak),
    quoted: Number(kind !== 'reported'),
    nested: Number(depth > 0),
    length: Math.min(1, parts.reduce((sum, part) => sum + part.end - part.start, 0) / 60),
  };
}
