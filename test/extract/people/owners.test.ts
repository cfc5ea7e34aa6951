import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/extract/rules/parse/index.ts';
import { findPeople } from '../../../src/extract/rules/people/index.ts';

test.each([
  ['Ada Lund left. Her office said the talks were over.', 'Her office', 'Ada Lund'],
  [
    'Ada Lund met Carl Vance and Bruno Feld. Their office said the talks were over.',
    'Their office',
    undefined,
  ],
  ['A fisherman left early. His office said the talks were over.', 'His office', undefined],
])('%s', (text, name, owner) => {
  const people = findPeople(parseArticle({ title: '', published: null, text }));
  for (const { head, form } of people.mentions)
    if (form === 'nominal') people.resolve(head, { create: true });
  const all = people.all();
  const office = all.find((entity) => entity.name === name);
  expect(office).toBeDefined();
  expect(all.find(({ id }) => id === office?.of)?.name).toBe(owner);
});
