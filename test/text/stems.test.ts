import { expect, test } from 'vitest';
import { stems } from '../../src/text/stems.ts';

test.each([
  ['hostage', 'hostages'],
  ['oil', 'oils'],
  ['talk', 'talks'],
  ['talk', 'talking'],
  ['ceasefire', 'ceasefires'],
  ['release', 'releasing'],
  ['release', 'released'],
  ['city', 'cities'],
  ['deny', 'denied'],
  ['stop', 'stopped'],
  ['process', 'processes'],
  ['Galán', 'galan’s'],
])('%s and %s are one word', (one, other) => {
  expect(stems(one)).toEqual(stems(other));
});

test.each([
  ['gas', 'gate'],
  ['crisis', 'cris'],
  ['port', 'porter'],
])('%s and %s are two', (one, other) => {
  expect(stems(one)).not.toEqual(stems(other));
});

test('a text has each of its words once, without signs', () => {
  expect(stems('The talks – the “talk” of 2026.')).toEqual(new Set(['the', 'talk', 'of', '2026']));
});
