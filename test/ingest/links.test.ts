import { describe, expect, it } from 'vitest';
import { findLinks } from '../../src/ingest/links.ts';

const urls = (text: string): readonly string[] => findLinks(text).map((link) => link.url);

describe('links in a chat message', () => {
  it.each([
    ['look https://example.com/a!', ['https://example.com/a']],
    ['(see https://example.com/a)', ['https://example.com/a']],
    ['https://example.com/wiki/Oslo_(city).', ['https://example.com/wiki/Oslo_(city)']],
    ['<https://example.com/a>', ['https://example.com/a']],
    ['<https://example.com/a|the story>', ['https://example.com/a']],
    ['<https://example.com/a?x=1&amp;y=2>', ['https://example.com/a?x=1&y=2']],
    ['[the story](https://example.com/a)', ['https://example.com/a']],
    ['[the story](<https://example.com/a>)', ['https://example.com/a']],
    ['**https://example.com/a**', ['https://example.com/a']],
    ['||https://example.com/a||', ['https://example.com/a']],
    ['“https://example.com/a”', ['https://example.com/a']],
    ['HTTPS://EXAMPLE.COM/A', ['HTTPS://EXAMPLE.COM/A']],
    ['https://example.com/a https://example.com/b', ['https://example.com/a', 'https://example.com/b']],
    ['https://example.com/a, again https://example.com/a?utm_source=x', ['https://example.com/a']],
    ['`https://example.com/a`', []],
    ['```\nhttps://example.com/a\n```', []],
    ['```https://example.com/a', []],
    ['<mailto:a@example.com|a@example.com> <@U1> <#C1|news> <!channel>', []],
    ['https://user:secret@example.com/', []],
    ['ftp://example.com', []],
    ['no link at all', []],
  ])('%j holds %j', (text, expected) => {
    expect(urls(text)).toEqual(expected);
  });

  it('come with the form by which they are known again', () => {
    expect(findLinks('https://m.example.com/a?utm_source=x')).toEqual([
      { url: 'https://m.example.com/a?utm_source=x', canonical: 'https://www.example.com/a' },
    ]);
  });

  it('are at most ten, so that a pasted list does not flood a channel', () => {
    const list = Array.from({ length: 30 }, (_, at) => `https://example.com/${at}`).join('\n');
    expect(urls(list)).toHaveLength(10);
  });
});
