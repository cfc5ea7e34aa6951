import { array, assert, constantFrom, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { readFeedDocument } from '../../../src/ingest/feed/parse.ts';
import { ATOM, JSON_FEED, RSS1, RSS2 } from './samples.ts';

const pieces = [
  '<',
  '>',
  '&',
  ';',
  '"',
  ']]>',
  '<![CDATA[',
  '<!--',
  '<item>',
  '</item>',
  '<link>',
  '\u0000',
  '{',
  '}',
  ',',
];

it('whatever is cut out of a feed or written into it, reading ends, and every item leads to a web page', () => {
  const noise = array(constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join(''));
  assert(
    property(
      constantFrom(RSS2, RSS1, ATOM, JSON_FEED),
      array(noise, { minLength: 2, maxLength: 2 }),
      string(),
      (feed, [before = '', inside = ''], more) => {
        const cut = more.length * 97;
        const text = `${before}${feed.slice(0, cut)}${inside}${more}${feed.slice(cut + inside.length)}`;
        const document = readFeedDocument(Buffer.from(text), null, 'https://feeds.example/x');
        const items = document.type === 'feed' ? document.items : [];
        for (const item of items) {
          const { protocol, username } = new URL(item.url);
          expect([protocol.replace('https', 'http'), username]).toEqual(['http:', '']);
          expect(item.title).not.toBe('');
          expect(item.id).not.toBe('');
        }
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      },
    ),
    { numRuns: 300 },
  );
});
