import { describe, expect, it } from 'vitest';
import { createDefaultExtractor } from '../../../src/extract/index.ts';
import type { Dropped } from '../../../src/extract/index.ts';
import { MERGING } from './cases/merging.ts';
import { STATUS } from './cases/status.ts';
import { VARIED } from './cases/varied.ts';

const TEXTS = [...MERGING, ...STATUS, ...VARIED].map(([, text]) => text);

/** Texts as the web has them. */
const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  'emoji before': (text) => `🙂👩‍⚖️ ${text}`,
  'line ends of Windows': (text) => text.replaceAll('. ', '.\r\n'),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00A0'),
  'right-to-left words between': (text) => text.replaceAll('. ', '. שלום עולם. '),
  'combining accents': (text) => text.normalize('NFD'),
  'all in capitals': (text) => text.toUpperCase(),
};

describe('whatever a text is made of', () => {
  it.each(Object.entries(DISGUISES))('%s: everything claimed is a slice of it', async (_, disguise) => {
    const dropped: Dropped[] = [];
    const extractor = createDefaultExtractor((some) => dropped.push(...some));
    for (const text of TEXTS) {
      await extractor.extract({ title: '', published: '2024-05-16', text: disguise(text) });
    }
    expect(dropped).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\r\n '],
    ['punctuation', '“”…—()[]{}\n!!??'.repeat(20)],
    ['numbers', '12 345 67.8 %\n'.repeat(50)],
    ['a triggerless list', 'met with between and by '.repeat(40)],
    ['no words', '🙂'.repeat(500)],
  ])('garbage gives no meeting: %s', async (_, text) => {
    const { meetings } = await createDefaultExtractor().extract({ title: '', published: null, text });
    expect(meetings).toEqual([]);
  });
});
