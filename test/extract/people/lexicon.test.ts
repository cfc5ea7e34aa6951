import { readFileSync, readdirSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import {
  countryName,
  familyOf,
  fold,
  headKind,
  isGivenName,
  isPersonNoun,
  sexOfNoun,
  titleOf,
} from '../../../src/extract/rules/people/lexicon.ts';

const folder = new URL('../../../src/extract/rules/people/data/', import.meta.url);
const linesOf = (file: string): readonly string[] =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

describe('lists of names', () => {
  it.each(readdirSync(folder).filter((file) => file.endsWith('.txt')))(
    '%s begins with where it comes from',
    (file) => {
      expect(linesOf(file)[0]).toMatch(/^# .*(?:written for this project|public domain|WordNet licence)/iu);
    },
  );

  it('gives every state three fields and names none twice', () => {
    const rows = linesOf('countries.txt').filter((line) => !line.startsWith('#'));
    expect(rows.filter((line) => line.split(';').length !== 3)).toEqual([]);
    const names = rows.map((line) => line.split(';')[0]?.split(',')[0]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(190);
  });

  it.each([
    ['Danish', 'Denmark', 'demonym'],
    ['U.S.', 'United States', 'name'],
    ['Quito', 'Ecuador', 'capital'],
    ["Côte d'Ivoire", 'Ivory Coast', 'name'],
    ['North Korean', 'North Korea', 'demonym'],
  ] as const)('knows %s', (word, country, as) => {
    expect(countryName(word)).toEqual({ country, as });
  });

  it('knows no state in other words', () => {
    for (const word of ['Monday', 'Smith', 'the', '']) expect(countryName(word)).toBeNull();
  });

  it('takes titles with and without a full stop, in any case', () => {
    for (const word of ['Gen.', 'Gen', 'gen', 'Minister', 'minister', 'Sheikh'])
      expect(titleOf(word)).not.toBeNull();
    expect(titleOf('Table')).toBeNull();
    expect(titleOf('Mrs.')).toEqual({ type: 'honorific', sex: 'f' });
  });

  it('tells sex by nouns that say it and by no others', () => {
    expect(sexOfNoun('spokeswoman')).toBe('f');
    expect(sexOfNoun('chairman')).toBe('m');
    expect(sexOfNoun('minister')).toBeNull();
    expect(sexOfNoun('human')).toBeNull();
  });

  it('tells people from things and bodies', () => {
    for (const noun of ['minister', 'envoy', 'widow', 'economist', 'lawmaker'])
      expect(isPersonNoun(noun)).toBe(true);
    for (const noun of ['ministry', 'table', 'war', 'report']) expect(isPersonNoun(noun)).toBe(false);
    expect(headKind('Ministry')).toBe('organization');
    expect(headKind('River')).toBe('place');
  });

  it('holds given names of many countries and no days, months or states', () => {
    for (const name of ['Olena', 'Kofi', 'Mohammed', 'Astrid', 'Fatima', 'Jose'])
      expect(isGivenName(name)).toBe(true);
    for (const name of ['Monday', 'April', 'China', 'Paris', 'Minister'])
      expect(isGivenName(name)).toBe(false);
  });

  it('puts the noun itself first in its family', () => {
    expect(familyOf('envoy')[0]).toBe('envoy');
    expect(familyOf('envoy')).toContain('ambassador');
    expect(familyOf('plumber')).toEqual(['plumber']);
  });

  it('folds accents, apostrophes and case', () => {
    expect(fold('Søren Gündoğ')).toBe('soren gundog');
    expect(fold('O’Neill')).toBe('oneill');
    expect(fold('Łukasz')).toBe('lukasz');
  });
});
