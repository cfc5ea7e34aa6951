import { expect, test } from 'vitest';
import { createDefaultExtractor } from '../../src/extract/index.ts';

/** Words of the language below that are words of English, or stand in articles about it, too. */
const WORDS = [Object, Array, String, Function].flatMap(({ prototype }) =>
  Object.getOwnPropertyNames(prototype),
);

test('a word that names a property of every object is a word like any other', async () => {
  const extractor = createDefaultExtractor();
  for (const word of WORDS) {
    const text = `Ada Reed told the ${word} on Monday that ${word} was over. ${word} met Omar Diallo in ${word}.`;
    const { statements } = await extractor.extract({ title: word, published: '2026-01-15', text });
    expect(statements.map(({ cue }) => cue?.text)).toContain('told');
  }
});
