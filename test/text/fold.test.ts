import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';

describe('folding names', () => {
  it.each([
    ['Erdoğan', 'erdogan'],
    ['Sana’a', "sana'a"],
    ['Jean‑Luc  Mélenchon', 'jean-luc melenchon'],
    ['Łódź', 'lodz'],
    ['İstanbul', 'istanbul'],
    ['Sørensen', 'sorensen'],
    ['Weiß', 'weiss'],
    ['  O`Brien\u00a0', "o'brien"],
    ['Al\u00adBadri', 'albadri'],
  ])('folds %s to %s', (name, folded) => {
    expect(fold(name)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(fold(fold(name))).toBe(fold(name));
      }),
    );
  });
});
