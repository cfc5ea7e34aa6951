import { describe, expect, test } from 'vitest';
import { rewordings } from '../../src/text/synonyms.ts';

describe('other words for a topic', () => {
  test.each([
    ['truce', ['ceasefire', 'cease-fire']],
    ['the Truce talks', ['the ceasefire talks', 'the cease-fire talks', 'the Truce negotiations']],
    ['hostages', ['captive']],
    ['"air strike" in May', ['"airstrike" in May']],
    ['airstrikes', ['"air strike"']],
    ['labour', ['labor']],
    ['harbour', []],
    ['', []],
  ])('%s', (topic, words) => {
    expect(rewordings(topic).map((each) => each.words)).toEqual(words);
  });

  test('say which word was exchanged', () => {
    expect(rewordings('Truce now')[0]).toEqual({ words: 'ceasefire now', instead: 'ceasefire', of: 'Truce' });
  });
});
