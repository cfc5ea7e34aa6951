import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pressValue, readPress } from '../../../src/platforms/slack/ids.ts';
import { escapeMrkdwn, plainText } from '../../../src/platforms/slack/text.ts';

describe('what a member wrote', () => {
  test.each([
    ['<https://a.example/1>', 'https://a.example/1'],
    ['<https://a.example/1|a.example>', 'https://a.example/1'],
    ['<https://a.example/?a=1&amp;b=2>', 'https://a.example/?a=1&b=2'],
    ['<@U0BOT> who-met blinken', 'who-met blinken'],
    ['hello <@U1|ada>', 'hello  @ada'],
    ['in <#C1|news>', 'in  #news'],
    ['1 &lt; 2 &amp;&amp; 3 &gt; 2', '1 < 2 && 3 > 2'],
  ])('%s is read as %s', (text, plain) => {
    expect(plainText(text, 'U0BOT')).toBe(plain);
  });

  test('an entity is decoded once', () => {
    expect(plainText('&amp;lt;', null)).toBe('&lt;');
  });
});

test('escaped words are read back as they were, and hold no markup', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const escaped = escapeMrkdwn(text);
      expect(escaped).not.toMatch(/[<>]/);
      expect(plainText(escaped, null)).toBe(text.trim());
    }),
  );
});

test("a button's value says what it stands for", () => {
  expect(readPress(pressValue({ kept: 'abc', part: 'page', index: 3 }))).toEqual({
    kept: 'abc',
    part: 'page',
    index: 3,
  });
  expect(readPress('abc:other:3')).toBeNull();
  expect(readPress(undefined)).toBeNull();
});
