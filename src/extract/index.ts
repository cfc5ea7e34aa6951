export { checkExtraction, createCheckedExtractor } from './check.ts';
export type { Checked, Dropped } from './check.ts';
export { toPrediction } from './prediction.ts';
export type { Prediction } from './prediction.ts';
export { explainArticle } from './rules/explain.ts';
export type {
  Chain,
  ExplainedMention,
  ExplainedSentence,
  ExplainedStatement,
  Explanation,
} from './rules/explain.ts';
export { createDefaultExtractor } from './rules/index.ts';
