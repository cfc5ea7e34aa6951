import { assert, property, webUrl } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { believableCanonical, canonicalUrl } from '../../src/ingest/canonical.ts';
import { fetchable } from '../../src/ingest/wrapped.ts';

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
    ['https://touch.example.com/a', 'https://www.example.com/a'],
    ['https://example.com/news/amp/world-7', 'https://example.com/news/world-7'],
    ['https://example.com/amp', 'https://example.com/amp'],
    ['https://example.com/a.amp', 'https://example.com/a'],
    ['https://example.com/a?unlocked_article_code=1&smid=url-share', 'https://example.com/a'],
    [
      'https://www.google.com/url?sa=t&url=https%3A%2F%2Fexample.com%2Fa%3Fid%3D7&usg=x',
      'https://example.com/a?id=7',
    ],
    [
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2Fa%3Ffbclid%3D1&h=x',
      'https://example.com/a',
    ],
    [
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fm.example.com%2Fa&data=x',
      'https://www.example.com/a',
    ],
    ['https://web.archive.org/web/20261005080000/https://example.com/a?id=7', 'https://example.com/a?id=7'],
    ['https://web.archive.org/web/20261005080000id_/http://m.example.com/a', 'http://www.example.com/a'],
    ['https://web.archive.org/web/2026/https:/example.com/a', 'https://example.com/a'],
    ['https://archive.ph/2026.10.05-080000/https://example.com/a', 'https://example.com/a'],
    ['https://archive.ph/newest/https://example.com/a', 'https://example.com/a'],
    ['https://web.archive.org/web/2026/https://www.google.com/amp/s/example.com/a', 'https://example.com/a'],
    ['https://archive.ph/AbCdE', 'https://archive.ph/AbCdE'],
    ['https://archive.org/details/a', 'https://archive.org/details/a'],
    [
      'https://www.google.com/url?q=javascript:alert(1)',
      'https://www.google.com/url?q=javascript%3Aalert%281%29',
    ],
    [
      'https://web.archive.org/web/2026/https://user:pass@example.com/a',
      'https://web.archive.org/web/2026/https://user:pass@example.com/a',
    ],
    [
      'https://example.com/url?q=https://other.example/a',
      'https://example.com/url?q=https%3A%2F%2Fother.example%2Fa',
    ],
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
});

describe('what a page gives as its own address', () => {
  const page = new URL('https://www.example.com/2026/a?utm_source=x');
  it.each([
    ['https://www.example.com/2026/a', 'https://www.example.com/2026/a'],
    ['/2026/a', 'https://www.example.com/2026/a'],
    ['https://example.com/2026/a', 'https://example.com/2026/a'],
    ['https://news.example.com/2026/a#x', 'https://news.example.com/2026/a'],
    ['https://example-com.cdn.ampproject.org/c/s/www.example.com/2026/a', 'https://www.example.com/2026/a'],
  ])('%s is believed', (given, expected) => {
    expect(believableCanonical(given, page)?.href).toBe(expected);
  });

  it.each([
    [null],
    ['https://'],
    ['https://www.example.com/'],
    ['https://www.example.com/index.html'],
    ['https://www.example.com/en/'],
    ['https://web.archive.org/web/2026/https://other.example/2026/a'],
    ['https://other.example/2026/a'],
    ['https://example.com.evil.test/2026/a'],
    ['https://notexample.com/2026/a'],
    ['https://user@www.example.com/2026/a'],
    ['https://www.example.com:8443/2026/a'],
    ['javascript:alert(1)'],
  ])('%j is not believed', (given) => {
    expect(believableCanonical(given, page)).toBeNull();
  });

  it.each([
    [
      'an AMP cache',
      'https://www.google.com/amp/s/m.example.com/a',
      'https://www.example.com/a',
      'https://www.example.com/a',
    ],
    ['an archive', 'https://web.archive.org/web/2026id_/https://example.com/a?x=1', '/a-talk-of-two', null],
    [
      'an archive',
      'https://web.archive.org/web/2026id_/https://example.com/a',
      'https://example.com/b',
      'https://example.com/b',
    ],
    [
      'an archive that hides it',
      'https://archive.ph/AbCdE',
      'https://archive.md/2026.10.05-080000/https://example.com/a',
      'https://example.com/a',
    ],
    ['an archive, of another site', 'https://archive.ph/AbCdE', 'https://example.com/a', null],
    [
      'a syndicator',
      'https://news.yahoo.com/talks-7.html',
      'https://www.example.com/2026/talks',
      'https://www.example.com/2026/talks',
    ],
    [
      'a syndicator, of a front page',
      'https://news.yahoo.com/talks-7.html',
      'https://www.example.com/',
      null,
    ],
    ['a page told by its query', 'https://example.com/story?id=7', 'https://example.com/story', null],
    [
      'a page told by its query',
      'https://example.com/story.php?id=7&page=2',
      'https://example.com/story.php?id=7',
      'https://example.com/story.php?id=7',
    ],
    [
      'a page with a query that tells nothing',
      'https://example.com/talks-end-in-riga?x=1',
      '/talks-end-in-riga',
      'https://example.com/talks-end-in-riga',
    ],
    [
      'a page with tracking',
      'https://example.com/story?utm_source=x',
      'https://example.com/story',
      'https://example.com/story',
    ],
    ['a front page', 'https://www.example.com/', 'https://www.example.com/', 'https://www.example.com/'],
  ])('of %s (%s, %s) is %s', (_name, page, given, expected) => {
    expect(believableCanonical(given, new URL(page))?.href ?? null).toBe(expected);
  });
});

describe('the address that is asked for', () => {
  it.each([
    [
      'https://www.google.com/url?q=https://m.example.com/a%3Futm_source=x',
      'https://m.example.com/a?utm_source=x',
    ],
    [
      'https://web.archive.org/web/20261005080000/https://example.com/a',
      'https://web.archive.org/web/20261005080000id_/https://example.com/a',
    ],
    ['https://archive.ph/newest/https://example.com/a', 'https://archive.ph/newest/https://example.com/a'],
    ['https://www.google.com/amp/s/example.com/a', 'https://www.google.com/amp/s/example.com/a'],
    ['https://m.example.com/a?x=1#y', 'https://m.example.com/a?x=1#y'],
  ])('for %s is %s', (link, address) => {
    expect(fetchable(new URL(link)).href).toBe(address);
  });
});
