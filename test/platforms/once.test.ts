import { expect, test } from 'vitest';
import { createOnce } from '../../src/platforms/once.ts';

test('a message is claimed once, and again only after it was released', () => {
  const once = createOnce(0);
  expect([once.claim('a'), once.claim('a'), once.claim('b')]).toEqual([true, false, true]);
  once.release('a');
  expect([once.claim('a'), once.claim('b')]).toEqual([true, false]);
});

test('a message from before the start may have been seen by an earlier process', () => {
  const once = createOnce(5000);
  expect([once.covers(4999), once.covers(5000)]).toEqual([false, true]);
});

test('only so many messages are remembered, the newest', () => {
  const once = createOnce(0);
  for (let number = 0; number <= 1000; number += 1) once.claim(String(number));
  expect([once.claim('1000'), once.claim('0')]).toEqual([false, true]);
});
