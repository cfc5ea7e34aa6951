import { expect, test } from 'vitest';
import { DOUBT } from '../../src/answers/index.ts';
import { createDefaultExtractor } from '../../src/extract/index.ts';

/** Whether each contact that the embedded extractor finds is shown with the sure ones. */
async function areShown(text: string): Promise<readonly boolean[]> {
  const article = { title: '', published: '2026-01-15', text };
  const { meetings } = await createDefaultExtractor().extract(article);
  return meetings.map(({ confidence }) => confidence >= DOUBT);
}

test.each([
  ['President Ruth Abara met Prime Minister Bruno Feld in Lima on Monday.', true],
  ['President Ruth Abara received a call from Prime Minister Bruno Feld.', true],
  ['President Ruth Abara met her husband and two old friends in Lima.', false],
  ['President Ruth Abara met her lawyer in Lima.', false],
])(
  'what the weights make of a contact lies on both sides of the line that briefings draw: %s',
  async (text, shown) => {
    expect(await areShown(text)).toEqual([shown]);
  },
);
