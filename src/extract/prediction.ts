import type { ArticleText, Extraction } from '../model/index.ts';

/** An extraction in the exchange format of the evaluation: plain JSON, places as their words. */
export interface Prediction {
  readonly article: ArticleText;
  readonly entities: Extraction['entities'];
  readonly meetings: readonly (Omit<Extraction['meetings'][number], 'place'> & {
    readonly place: string | null;
  })[];
  readonly statements: Extraction['statements'];
}

/** Gives what `extract --json` prints and the evaluation scores. */
export function toPrediction(article: ArticleText, extraction: Extraction): Prediction {
  return {
    article: { title: article.title, published: article.published, text: article.text },
    entities: extraction.entities,
    meetings: extraction.meetings.map((meeting) => ({ ...meeting, place: meeting.place?.text ?? null })),
    statements: extraction.statements,
  };
}
