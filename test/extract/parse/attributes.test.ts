import { describe, expect, it } from 'vitest';
import { attributes, plainForm } from '../../../src/extract/rules/parse/attributes.ts';

describe('plain forms', () => {
  it.each([
    ['“', '"'],
    ['’’', '"'],
    ['’s', "'s"],
    ['…', '...'],
    ['Dae’sh', "Dae'sh"],
    ['Al\u00adBadri', 'AlBadri'],
    ['Çelik', 'Çelik'],
  ])('of %s: %s', (word, plain) => {
    expect(plainForm(word)).toBe(plain);
  });
});

describe('attributes of words', () => {
  const inventory = {
    vocabulary: new Map([
      ['the', 0],
      ['summit', 1],
      ['0000s', 2],
    ]),
    tableRows: [5000, 3000, 2000, 1000, 3000],
  };

  // What training/vocabulary.py gives for the same words, where the first is one higher.
  it.each([
    ['The', [0, 2765, 1061, 1326, 685, 1132]],
    ['summit', [1, 3112, 193, 934, 629, 940]],
    ['1990s', [2, 3505, 2485, 622, 714, 773]],
    ['2026', [-1, 4672, 2456, 967, 556, 1225]],
    ['McDonald-X', [-1, 3092, 2398, 1850, 966, 51]],
    ['Łódź', [-1, 2810, 90, 1589, 685, 1177]],
    ['👍', [-1, 4208, 15, 814, 303, 2101]],
  ])('are those that the trainer computes: %s', (word, expected) => {
    expect(attributes(word, inventory)).toStrictEqual(expected);
  });
});
