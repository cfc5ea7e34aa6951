import { describe, expect, test } from 'vitest';
import { readouts } from '../../src/answers/readouts.ts';
import { compareSides } from '../../src/answers/sides.ts';
import { NJOROGE, OTIENO, VOSS, meeting, person, slice, statement } from './samples.ts';
import { answerWords } from './words.ts';

const MINISTRY = person(4, 'Foreign Ministry');
const PAPER = person(5, 'The Harbour Courier');
const TEXT = [
  'the importance of reopening the northern port before spring',
  'that the northern port would be reopened by March',
  'the release of the detained sailors',
  'new customs rules for grain',
  'their commitment to peace',
].join('\n');

function said(
  id: number,
  words: string,
  by: (typeof VOSS)[],
  via: (typeof VOSS)[] = [],
): ReturnType<typeof statement> {
  const content = slice(words, TEXT);
  return statement({ id, speakers: by, via, kind: 'reported', content: [content], evidence: content });
}

const port = said(1, 'the importance of reopening the northern port before spring', [VOSS], [MINISTRY]);
const portToo = said(2, 'that the northern port would be reopened by March', [NJOROGE], [OTIENO]);
const sailors = said(3, 'the release of the detained sailors', [VOSS]);
const grain = said(4, 'new customs rules for grain', [NJOROGE], [MINISTRY]);
const joint = said(5, 'their commitment to peace', [VOSS, NJOROGE]);

describe('two sides of one meeting', () => {
  test('pair what both speak of, and keep apart what only one says', () => {
    const sides = compareSides([port, portToo, sailors], VOSS.id, NJOROGE.id);
    expect(sides.both).toEqual([{ a: port, b: portToo }]);
    expect(sides.onlyA).toEqual([sailors]);
    expect(sides.onlyB).toEqual([]);
  });

  test('a joint statement is in both', () => {
    expect(compareSides([joint], VOSS.id, NJOROGE.id).both).toEqual([{ a: joint, b: null }]);
  });

  test('a joint statement that each side’s relay tells of is one point', () => {
    const theirs = { ...joint, id: 6, via: [OTIENO] };
    const ours = { ...joint, via: [MINISTRY] };
    const sides = compareSides([port, portToo, ours, theirs], VOSS.id, NJOROGE.id);
    expect(sides.both).toEqual([
      { a: ours, b: theirs },
      { a: port, b: portToo },
    ]);
  });

  test('words that one side’s relay passes on are that side’s account, whoever spoke them', () => {
    const relayed = said(4, 'new customs rules for grain', [NJOROGE], [VOSS]);
    expect(compareSides([relayed], VOSS.id, NJOROGE.id).onlyA).toEqual([relayed]);
  });

  test('a relay that is neither side’s decides nothing', () => {
    const [mine, theirs] = [
      said(3, 'the release of the detained sailors', [VOSS], [PAPER]),
      said(4, 'new customs rules for grain', [NJOROGE], [PAPER]),
    ];
    const sides = compareSides([mine, theirs], VOSS.id, NJOROGE.id);
    expect([sides.onlyA, sides.onlyB]).toEqual([[mine], [theirs]]);
  });

  test('a third party’s office that passes on a side’s words once is not that side’s', () => {
    const envoy = person(6, 'Lena Roth');
    const office = person(7, 'his office');
    const [theirs, envoys] = [
      said(3, 'the release of the detained sailors', [VOSS], [office]),
      said(4, 'new customs rules for grain', [envoy], [office]),
    ];
    const sides = compareSides([theirs, envoys], VOSS.id, NJOROGE.id);
    expect([sides.onlyA, sides.onlyB]).toEqual([[theirs], []]);
  });

  test('a ministry’s words are those of its own minister’s side', () => {
    expect(compareSides([port, grain], VOSS.id, NJOROGE.id).onlyA).toEqual([port, grain]);
  });

  test('stand in three columns, each cell the exact words with its article', () => {
    const lines = answerWords(readouts(meeting(), [port, portToo, sailors], VOSS, NJOROGE));
    const from = lines.indexOf('| Both accounts speak of it');
    expect(lines.slice(from).map((line) => line.replace(/\(https:[^ ]*\)/g, '(…)'))).toEqual([
      '| Both accounts speak of it',
      'Clara Voss [told reporters](…), through Foreign Ministry: the importance of reopening the northern port before spring',
      '  [The Harbour Courier](…) · 2024-12-03',
      '  Peter Njoroge [told reporters](…), through Sam Otieno: that the northern port would be reopened by March',
      '  [The Harbour Courier](…) · 2024-12-03',
      '| Only in Clara Voss’s account',
      'Clara Voss [told reporters](…): the release of the detained sailors',
      '  [The Harbour Courier](…) · 2024-12-03',
      '| Only in Peter Njoroge’s account',
      'Nothing in the texts on record.',
      'What a side lacks here is not in the texts on record; it may have been said all the same.',
    ]);
  });

  test('never say that something was not discussed', () => {
    const words = answerWords(readouts(meeting(), [port, sailors], VOSS, NJOROGE)).join('\n');
    expect(words).toContain('Nothing in the texts on record.');
    expect(words).not.toMatch(/not discussed/i);
  });
});
