import { describe, expect, it } from 'vitest';
import { parseWebUrl, tidyUrl } from '../../src/ingest/url.ts';

describe('a link that somebody typed', () => {
  it.each([
    ['', 'No link was given'],
    ['   ', 'No link was given'],
    ['halvorsen', 'not a web link'],
    ['javascript:alert(1)', 'begin with javascript:'],
    ['file:///etc/passwd', 'begin with file:'],
    ['ftp://example.com/a', 'begin with ftp:'],
    ['https://user:pass@example.com/', 'user name or password'],
    ['https://user@example.com/', 'user name or password'],
    [`https://example.com/${'a'.repeat(3_000)}`, 'characters, more than 2048'],
  ])('%j is refused with words', (typed, words) => {
    expect(() => parseWebUrl(typed)).toThrow(words);
  });

  it('is taken with white space around it', () => {
    expect(parseWebUrl('  https://example.com/a\n').href).toBe('https://example.com/a');
  });
});

describe('a link that is only tidied', () => {
  it('keeps its mobile host, so that it can be opened', () => {
    expect(tidyUrl(new URL('https://m.example.com/a/amp?utm_source=x#y')).href).toBe(
      'https://m.example.com/a/amp',
    );
  });
});
