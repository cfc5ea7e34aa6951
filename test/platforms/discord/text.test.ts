import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { customId, isMark, markOf, nonceOf, readCustomId } from '../../../src/platforms/discord/ids.ts';
import { plainText } from '../../../src/platforms/discord/text.ts';

describe('what a member wrote', () => {
  test.each([
    ['<https://a.example/1>', 'https://a.example/1'],
    ['||https://a.example/1||', 'https://a.example/1'],
    ['[here](https://a.example/1)', 'here https://a.example/1'],
    ['[here](<https://a.example/1>)', 'here https://a.example/1'],
    ['<@42> https://a.example/1', 'https://a.example/1'],
    ['<@!42> hello <@43>', 'hello <@43>'],
    ['<@&44> hello', 'hello'],
  ])('%s is read as %s', (content, text) => {
    expect(plainText(content, ['42', '44'])).toBe(text);
  });
});

describe('ids', () => {
  test('a custom id says what it stands for, and fits', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z0-9]{1,20}$/),
        fc.constantFrom('page', 'action'),
        fc.integer({ min: -1, max: 9999 }),
        (kept, part, index) => {
          const id = customId({ kept, part, index });
          expect(id.length).toBeLessThanOrEqual(100);
          expect(readCustomId(id)).toEqual({ kept, part, index });
        },
      ),
    );
  });

  test('what is not ours stands for nothing', () => {
    expect(readCustomId('other:abc:page:1')).toBeNull();
    expect(readCustomId('readout:ABC:page:1')).toBeNull();
  });

  test('nonce and mark are the same for the same key, and keep their limits', () => {
    fc.assert(
      fc.property(fc.string(), (key) => {
        expect(nonceOf(key)).toBe(nonceOf(key));
        expect(nonceOf(key).length).toBeLessThanOrEqual(25);
        expect(isMark(markOf(key))).toBe(true);
        expect(markOf(key)).toBeLessThan(2 ** 31);
      }),
    );
    expect(nonceOf('a')).not.toBe(nonceOf('b'));
    expect(markOf('a')).not.toBe(markOf('b'));
  });
});
