import { assert, property, webUrl } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { believableCanonical, canonicalUrl, parseWebUrl, tidyUrl } from '../../src/ingest/url.ts';

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

describe('the canonical form of a link', () => {
  it.each([
    ['https://example.com/a#top', 'https://example.com/a'],
    ['https://EXAMPLE.com:443/a', 'https://example.com/a'],
    ['http://example.com:80/a', 'http://example.com/a'],
    ['https://example.com./a', 'https://example.com/a'],
    ['https://example.com/a?utm_source=x&utm_medium=y&id=7', 'https://example.com/a?id=7'],
    ['https://example.com/a?fbclid=1&gclid=2&at_medium=RSS&ref=nl', 'https://example.com/a'],
    ['https://example.com/a?b=2&a=1', 'https://example.com/a?a=1&b=2'],
    ['https://m.example.com/a', 'https://www.example.com/a'],
    ['https://mobile.example.co.uk/a', 'https://www.example.co.uk/a'],
    ['https://en.m.example.org/wiki/A', 'https://en.example.org/wiki/A'],
    ['https://amp.example.com/a', 'https://www.example.com/a'],
    ['https://example.com/amp/a', 'https://example.com/a'],
    ['https://example.com/a/amp/', 'https://example.com/a'],
    ['https://example.com/a.amp.html', 'https://example.com/a.html'],
    ['https://example.com/a?amp=1', 'https://example.com/a'],
    ['https://example.com/a?outputType=amp', 'https://example.com/a'],
    ['https://example.com/a?output=json', 'https://example.com/a?output=json'],
    ['https://www.google.com/amp/s/example.com/a', 'https://example.com/a'],
    ['https://example-com.cdn.ampproject.org/c/s/example.com/a?amp', 'https://example.com/a'],
    ['https://m.com/a', 'https://m.com/a'],
    ['https://example.com/camp/a', 'https://example.com/camp/a'],
  ])('of %s is %s', (link, canonical) => {
    expect(canonicalUrl(new URL(link)).href).toBe(canonical);
  });

  it('is its own canonical form', () => {
    assert(
      property(webUrl({ withFragments: true, withQueryParameters: true }), (link) => {
        const once = canonicalUrl(new URL(link)).href;
        expect(canonicalUrl(new URL(once)).href).toBe(once);
      }),
    );
  });

  it('keeps a mobile host where the link is only tidied, so that it can be opened', () => {
    expect(tidyUrl(new URL('https://m.example.com/a/amp?utm_source=x#y')).href).toBe(
      'https://m.example.com/a/amp',
    );
  });
});

describe('what a page gives as its own address', () => {
  const page = new URL('https://www.example.com/2026/a?utm_source=x');
  it.each([
    ['https://www.example.com/2026/a', 'https://www.example.com/2026/a'],
    ['/2026/a', 'https://www.example.com/2026/a'],
    ['https://example.com/2026/a', 'https://example.com/2026/a'],
    ['https://news.example.com/2026/a#x', 'https://news.example.com/2026/a'],
  ])('%s is believed', (given, expected) => {
    expect(believableCanonical(given, page)?.href).toBe(expected);
  });

  it.each([
    [null],
    ['https://'],
    ['https://www.example.com/'],
    ['https://other.example/2026/a'],
    ['https://example.com.evil.test/2026/a'],
    ['https://notexample.com/2026/a'],
    ['https://user@www.example.com/2026/a'],
    ['https://www.example.com:8443/2026/a'],
    ['javascript:alert(1)'],
  ])('%j is not believed', (given) => {
    expect(believableCanonical(given, page)).toBeNull();
  });

  it('may be the publisher’s where the page came from an AMP cache', () => {
    const cached = new URL('https://www.google.com/amp/s/m.example.com/a');
    expect(believableCanonical('https://www.example.com/a', cached)?.href).toBe('https://www.example.com/a');
  });
});
