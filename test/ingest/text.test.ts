import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/ingest/text.ts';

describe('pasted text', () => {
  it('has its short first line as its title', () => {
    const article = articleFromText('Talks end in Riga\n\nThe ministers met on Monday.\r\nThey agreed.');
    expect(article.title).toBe('Talks end in Riga');
    expect(article.text).toBe('The ministers met on Monday.\nThey agreed.');
  });

  it('keeps its first line as text where that is a sentence or a title is given', () => {
    expect(articleFromText('The ministers met.\nThey agreed.').text).toBe('The ministers met.\nThey agreed.');
    const titled = articleFromText('Riga\nThe ministers met.', { title: 'Talks', published: '2026-10-05' });
    expect(titled).toMatchObject({
      title: 'Talks',
      published: '2026-10-05',
      text: 'Riga\nThe ministers met.',
    });
  });

  it('is joined where a program wrapped its lines', () => {
    const text =
      'The ministers met on Monday in the\nold customs house of the city and\nagreed.\n\nThey will meet again.';
    expect(articleFromText(text).text).toBe(
      'The ministers met on Monday in the old customs house of the city and agreed.\nThey will meet again.',
    );
  });

  it('of one long line has the beginning as its title', () => {
    const { title, text } = articleFromText(`${'word '.repeat(60)}end.`);
    expect(title.length).toBeLessThanOrEqual(101);
    expect(title.endsWith('…')).toBe(true);
    expect(text).toHaveLength(304);
  });

  it('takes a date in other common forms', () => {
    expect(articleFromText('Text.', { published: '5 October 2026' }).published).toBe('2026-10-05');
  });

  it.each([
    ['', undefined, 'no text'],
    [' \n\u00a0\n', undefined, 'no text'],
    ['x'.repeat(400_001), undefined, '400001 characters'],
    ['Text.', 'yesterday', 'YYYY-MM-DD'],
    ['Text.', '2026-13-45', 'YYYY-MM-DD'],
  ])('is refused with what to do: %#', (text, published, words) => {
    expect(() => articleFromText(text, published === undefined ? {} : { published })).toThrow(words);
  });
});
