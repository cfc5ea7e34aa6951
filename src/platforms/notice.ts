import type { Answer } from '../model/index.ts';

/** What a platform itself has to say, in one sentence and only to whom it concerns. */
export function notice(text: string): Answer {
  return {
    tone: 'problem',
    blocks: [{ type: 'paragraph', line: [{ type: 'text', text }] }],
    actions: [],
    private: true,
    data: null,
  };
}

/** A button was pressed whose answer is not kept any more. */
export const GONE = notice('This answer is no longer kept. Ask again to get a fresh one.');

/** A message whose menu was used holds nothing to brief. */
export const NO_ARTICLE = notice('That message has no link, and is too short to be an article.');

/** A message whose menu was used holds no words that somebody could have said. */
export const NO_WORDS = notice('That message has no words to look for.');

/** A text of at least this many characters is taken for an article where a message has no link. */
export const ARTICLE_TEXT = 200;
