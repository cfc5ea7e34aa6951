import { describe, expect, it } from 'vitest';
import { isName, nameKey, plainName } from '../../src/history/names.ts';

describe('a name as plain words', () => {
  it.each([
    ['Gen. Tariq al-Kadi', 'person', 'tariq al kadi'],
    ['Prime Minister Mara Lindqvist', 'person', 'mara lindqvist'],
    ['President', 'person', 'president'],
    ['King Edvard', 'person', 'king edvard'],
    ['J. D. Holm', 'person', 'jd holm'],
    ['J.D. Holm', 'person', 'jd holm'],
    ['the Norrland Bank plc', 'organization', 'norrland bank'],
    ['Norrland’s Foreign Ministry', 'organization', 'norrland foreign ministry'],
    ['the U.S.', 'country', 'united states'],
    ['Türkiye', 'country', 'turkey'],
    ['Norrland', 'country', 'norrland'],
  ] as const)('%s (%s) is %s', (name, kind, plain) => {
    expect(plainName(name, kind)).toBe(plain);
  });
});

describe('spellings of one name', () => {
  it.each([
    ['Oleh Zubarevsky', 'Oleh Zubarevskyy'],
    ['Oleh Zubarevskiy', 'Oleh Zubarevskij'],
    ['Mohammed Tikani', 'Muhammad Tikani'],
    ['Sergey Malov', 'Sergei Malov'],
    ['Yoav Tallán', 'Yoav Tallan'],
    ['Mahmoud al-Tikani', 'Mahmud Al Tikani'],
  ])('%s and %s agree', (one, other) => {
    expect(nameKey(one, 'person')).toEqual(nameKey(other, 'person'));
  });

  it.each([
    ['Gary Levy', 'Gary Levi'],
    ['Tom Lee', 'Tom Le'],
    ['Darnell Holm Jr.', 'Darnell Holm'],
    ['Mario Prell', 'Maria Prell'],
    ['Volodymyr Malov', 'Vladimir Malov'],
  ])('%s and %s do not', (one, other) => {
    expect(nameKey(one, 'person')).not.toEqual(nameKey(other, 'person'));
  });
});

describe('a name is told from a description', () => {
  it.each([
    ['Mara Lindqvist', 'person', true],
    ['Ouyang', 'person', true],
    ['a senior official', 'person', false],
    ['His Office', 'organization', false],
    ['two diplomats', 'group', false],
    ['the foreign ministry', 'organization', false],
    ['Foreign Ministry', 'organization', false],
    ['Norrland’s Foreign Ministry', 'organization', true],
    ['Minister', 'person', false],
    ['American officials', 'group', false],
    ['Red Harbour Front', 'group', true],
    ['the united states', 'country', true],
  ] as const)('%s (%s): %s', (name, kind, named) => {
    expect(isName(name, kind)).toBe(named);
  });
});
