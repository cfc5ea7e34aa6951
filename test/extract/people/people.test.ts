import { describe, expect, it } from 'vitest';

import { parseArticle } from '../../../src/extract/rules/parse/index.ts';
import { findPeople } from '../../../src/extract/rules/people/index.ts';
import type { Document, People } from '../../../src/extract/rules/types.ts';
import { readCases } from './cases.ts';

/** The token that the words' phrase hangs from. */
function headOfWords(document: Document, words: string, occurrence: number): number {
  const places = [
    ...document.text.matchAll(new RegExp(`(?<!\\p{L})${words.replaceAll('.', '[.]')}(?!\\p{L})`, 'gu')),
  ];
  const at = places[occurrence - 1]?.index;
  if (at === undefined) throw new Error(`the text has no "${words}"`);
  const inside = document.tokens.filter((token) => token.start >= at && token.end <= at + words.length);
  const head = inside.find((token) => !inside.some((other) => other.index === token.head));
  if (head === undefined) throw new Error(`"${words}" are no tokens`);
  return head.index;
}

function readingOf(people: People, head: number, create: boolean): string {
  const { entities } = people.resolve(head, { create });
  const names = entities.map((id) => people.all().find((entity) => entity.id === id)?.name ?? '?');
  return names.length === 0 ? 'nobody' : names.sort().join(' + ');
}

const cases = readCases();

describe('who is who', () => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_, { text, expectations }) => {
    const document = parseArticle({ title: '', published: null, text });
    const people = findPeople(document);
    expect(expectations.length).toBeGreaterThan(0);
    for (const { who, kind, forms } of expectations) {
      for (const { words, occurrence } of forms) {
        const head = headOfWords(document, words, occurrence);
        expect(`${words}: ${readingOf(people, head, who !== 'nobody')}`).toBe(`${words}: ${who}`);
      }
      const found = people.all().find((entity) => entity.name === who);
      expect(kind ?? found?.kind).toBe(found?.kind);
    }
  });

  it('has at least 80 cases, 15 of them about words that name nobody or nobody known', () => {
    expect(cases.length).toBeGreaterThanOrEqual(80);
    expect(cases.filter((one) => one.name.startsWith('nobody')).length).toBeGreaterThanOrEqual(15);
  });
});
