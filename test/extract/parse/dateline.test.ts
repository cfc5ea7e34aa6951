import { describe, expect, it } from 'vitest';
import { datelineLength } from '../../../src/extract/rules/parse/dateline.ts';

describe('datelines', () => {
  it.each([
    ['GENEVA (Sample News) — ', 'The ministers met.'],
    ['GENEVA, Nov 7 (Sample) - ', 'The ministers met.'],
    ['PORT SELWYN, Serrat — ', 'They met.'],
    ['BRUSSELS/PARIS, 3 March 2026 (SN) -- ', 'They met.'],
    ['WASHINGTON – ', '“We met,” he said.'],
    ['PORT SELWYN: ', 'The ministers met.'],
    ['March 31 (Sample) - ', 'The ministers met.'],
    ['Selwyn, Serrat | Sample | ', 'The ministers met.'],
    ['GENEVA (Sample News / Other - 7th November, 2020) ', 'The ministers met.'],
  ])('of %s', (dateline, rest) => {
    expect(datelineLength(dateline + rest)).toBe(dateline.length);
  });

  it.each([
    'NATO said so.',
    'U.S.-backed forces left.',
    'The minister — who had met her — left.',
    'F-16 jets',
    'IN BRIEF: they met - twice.',
    'OPEC-plus ministers met.',
    'I - that is, we - met.',
    'NATO: what it is for',
    'March 31 (a Tuesday) was the day - or so he said.',
    'Goals | Osei 2.',
    'WHO (Geneva) Director Ann Ray left.',
  ])('not of %s', (text) => {
    expect(datelineLength(text)).toBe(0);
  });
});
