import { describe, expect, it } from 'vitest';
import { findMeetings } from '../../../src/extract/rules/meetings/index.ts';
import { parseArticle } from '../../../src/extract/rules/parse/index.ts';
import { findPeople } from '../../../src/extract/rules/people/index.ts';
import { findStatements } from '../../../src/extract/rules/statements/index.ts';

function topics(text: string): readonly string[] {
  const document = parseArticle({ title: '', published: '2024-05-16', text });
  const people = findPeople(document);
  return findMeetings(document, people, findStatements(document, people)).flatMap(({ item }) =>
    item.about.map((span) => span.text),
  );
}

describe('what a meeting was about', () => {
  it.each([
    ['Petra Novak and Luis Ortega discussed cargo tariffs here on Thursday.', ['cargo tariffs']],
    ['Petra Novak met Luis Ortega to discuss grain exports and the war.', ['grain exports and the war']],
    ['Petra Novak spoke with Luis Ortega about "a fair price" for grain.', ['"a fair price" for grain']],
    ['Petra Novak and Luis Ortega held talks on fishing rights on Monday.', ['fishing rights']],
    ['Petra Novak was briefed on the revised offer by Luis Ortega.', ['the revised offer']],
  ])('%s', (text, expected) => {
    expect(topics(text)).toEqual(expected);
  });

  it.each([
    'Petra Novak met Luis Ortega on the night of the vote.',
    'Petra Novak was received on arrival by Luis Ortega.',
    'Petra Novak met Luis Ortega on the sidelines of a summit.',
    'Petra Novak met Luis Ortega on the 18th.',
  ])('names no topic: %s', (text) => {
    expect(topics(text)).toEqual([]);
  });
});
