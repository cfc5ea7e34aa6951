import type { CalendarDate } from './time.ts';

/** A news article as it was read: the text that every span slices. */
export interface Article {
  /** Canonical URL, or null for pasted text and files. */
  readonly url: string | null;
  readonly title: string;
  /** The publisher's name as the page gives it, or null. */
  readonly outlet: string | null;
  readonly author: string | null;
  /** Day of publication in the article's own zone; null where nothing tells. */
  readonly published: CalendarDate | null;
  /** The body; paragraphs separated by `\n`. */
  readonly text: string;
}

/** What the extractor needs of an article. */
export type ArticleText = Pick<Article, 'title' | 'published' | 'text'>;
