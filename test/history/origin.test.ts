import { describe, expect, it } from 'vitest';
import { originOf } from '../../src/history/origin.ts';

/** The origin of the last sentence of a text. */
function originOfLast(text: string): string | null {
  const start = text.lastIndexOf('\n') + 1;
  const origin = originOf(text, { start, end: text.length });
  return origin && text.slice(origin.start, origin.end);
}

describe('where an article says it has it from', () => {
  it.each([
    ['HARVENNA, March 3 (Sample News) — Rain fell.\nVarga met Okonjo.', 'Sample News'],
    ['PARIS (AFP) - Rain fell.\nVarga met Okonjo.', 'AFP'],
    ['Varga met Okonjo on Tuesday, the Harbour Courier reported.', 'Harbour Courier'],
    ['Varga met Okonjo on Tuesday, a diplomat told Reuters.', 'Reuters'],
    ['Varga met Okonjo on Tuesday, according to Canal Uno.', 'Canal Uno'],
    ['Norsk Tidende first reported that Varga met Okonjo.', 'Norsk Tidende'],
    ['Varga met Okonjo, said a report in the Daily Anchor’s weekend edition.', 'Daily Anchor'],
    [`Long ago.\n${'Rain fell. '.repeat(60)}\nVarga met Okonjo. Source: Xinhua`, 'Xinhua'],
  ])('%s', (text, origin) => {
    expect(originOfLast(text)).toBe(origin);
  });

  it.each([
    'Varga met Okonjo on Tuesday.',
    'Varga met Okonjo and told Rook of it.',
    'Varga met Okonjo, according to Teller.',
    'Teller reported that Varga met Okonjo.',
    'The Harbour Courier reported rain.\nVarga met Okonjo.',
  ])('not in: %s', (text) => {
    expect(originOfLast(text)).toBeNull();
  });
});
