import type { Answer, Article, Extraction } from '../../src/model/index.ts';
import { sample } from '../db/sample.ts';

export { sample };

export const MEETING = { who: ['Mara Lindqvist', 'Yusuf al-Kadi'], date: '2026-03-09' } as const;
export const YES = { by: ['Mara Lindqvist'], says: 'The border opens in May' } as const;
export const NO = { by: ['Yusuf al-Kadi'], says: 'Nothing has been agreed' } as const;
export const NOTHING = { articles: 0, entities: 0, meetings: 0, statements: 0 };

/** An answer that shows these words. */
export function answer(words: string): Answer {
  const blocks = [{ type: 'paragraph', line: [{ type: 'text', text: words }] }] as const;
  return { tone: 'normal', blocks, actions: [], private: false, data: null };
}

/** The same article with other contents. */
export function changed(to: Parameters<typeof sample>[0]): readonly [Article, Extraction] {
  return sample({ title: 'Talks held', ...to });
}
