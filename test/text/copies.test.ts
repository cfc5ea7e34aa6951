import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areCopies, sketchOf } from '../../src/text/copies.ts';

const WIRE =
  'The fisheries ministers of Norland and Tolmenia agreed on Tuesday to reopen the strait to trawlers, ending a ban that had cost the ports on both shores a third of their income since the autumn, officials said.';
const OTHER =
  'A ban on trawlers in the strait will end, the two governments announced after their fisheries ministers had spent Tuesday at the old customs house; ports had lost a third of what they earn.';
const like = (one: string, other: string): boolean => areCopies(sketchOf(one), sketchOf(other));

describe('copies of a text', () => {
  it('are told although an outlet cuts the end and puts its own words before', () => {
    const cut = `Good news for our harbour, writes our desk. ${WIRE.slice(0, 150)}`;
    expect(like(WIRE, cut)).toBe(true);
  });

  it('are told although marks and capitals differ', () => {
    expect(like(WIRE, WIRE.toUpperCase().replaceAll(',', ' –'))).toBe(true);
  });

  it('are no texts that tell the same in their own words', () => {
    expect(like(WIRE, OTHER)).toBe(false);
  });

  it('are no texts so short that they can agree by chance', () => {
    expect(like('Varga met Okonjo on Tuesday.', 'Varga met Okonjo on Tuesday.')).toBe(false);
  });

  it('are told among long texts too, of which only a part is kept', () => {
    const words = (from: number): string =>
      Array.from({ length: 3000 }, (_, index) => `w${from + index}`).join(' ');
    expect(sketchOf(words(0)).size).toBe(400);
    expect(like(words(0), words(900))).toBe(true);
    expect(like(words(0), words(2700))).toBe(false);
  });

  it('are so from either side', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 }),
        fc.nat(30),
        (words, from) => {
          const [one, other] = [words.join(' '), words.slice(from).join(' ')];
          expect(like(one, other)).toBe(like(other, one));
        },
      ),
    );
  });
});
