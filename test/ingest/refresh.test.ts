import { describe, expect, it } from 'vitest';
import { refreshTarget } from '../../src/ingest/refresh.ts';

const PAGE = new URL('https://short.example/x');
const target = (html: string): string | null => refreshTarget(Buffer.from(html), PAGE)?.href ?? null;

describe('a page that leads on by itself', () => {
  it.each([
    ['<meta http-equiv="refresh" content="0;url=https://example.com/a">', 'https://example.com/a'],
    [
      '<META HTTP-EQUIV=refresh CONTENT="0; URL=https://example.com/a?x=1&amp;y=2">',
      'https://example.com/a?x=1&y=2',
    ],
    [`<meta http-equiv='refresh' content='3;url="https://example.com/a"'>`, 'https://example.com/a'],
    [
      '<noscript><meta name="x" http-equiv="refresh" content="1;URL=/b"></noscript>',
      'https://short.example/b',
    ],
  ])('%s leads to %s', (html, url) => {
    expect(target(html)).toBe(url);
  });

  it.each([
    ['reloads itself', '<meta http-equiv="refresh" content="5">'],
    ['reloads itself by address', '<meta http-equiv="refresh" content="5;url=https://short.example/x">'],
    ['gives time to read it', '<meta http-equiv="refresh" content="300;url=/b">'],
    ['leads nowhere', '<meta http-equiv="refresh" content="0;url=http://">'],
    ['says so far down', `${'<p>word</p>'.repeat(1_000)}<meta http-equiv="refresh" content="0;url=/b">`],
    ['is a page of its own', `<meta http-equiv="refresh" content="0;url=/b">${'<p>word</p>'.repeat(4_000)}`],
  ])('one that %s does not', (_what, html) => {
    expect(target(html)).toBeNull();
  });
});
