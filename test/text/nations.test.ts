import { expect, test } from 'vitest';
import { nationsIn } from '../../src/text/nations.ts';

test.each([
  ['Norwegian Foreign Ministry', ['norway']],
  ['Kenya’s president', ['kenya']],
  ['officials in New Delhi', ['india']],
  ['US Secretary of State', ['united states']],
  ['U.S. Secretary of State', ['united states']],
  ['South Korean envoy', ['south korea']],
  ['the German and French ministers', ['germany', 'france']],
  ['told us', []],
  ['Foreign Minister', []],
])('%s speaks of %j', (words, nations) => {
  expect([...nationsIn(words)]).toEqual(nations);
});
