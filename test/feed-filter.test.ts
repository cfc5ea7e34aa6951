import { expect, test } from 'vitest';
import { isWanted } from '../src/feed-filter.ts';
import type { FeedItem } from '../src/model/index.ts';

const ITEM: FeedItem = {
  id: '1',
  url: 'https://www.courier.example/1',
  canonical: 'https://courier.example/1',
  title: 'Lindqvist’s envoy lands in Muscat',
  summary: 'Talks with a woman from the Foreign Ministry',
  author: 'Jens Blom',
  published: null,
  publishedAt: null,
  outlet: 'The Courier',
};

test.each([
  ['no filter', [], [], true],
  ['a word of the title, whatever its case', ['MUSCAT'], [], true],
  ['a name with an apostrophe behind it', ['Lindqvist'], [], true],
  ['a name without its accent', ['Líndqvist'], [], true],
  ['words that stand together', ['foreign ministry'], [], true],
  ['words that do not stand together', ['envoy Muscat'], [], false],
  ['words across two fields', ['Muscat talks'], [], false],
  ['a part of a word', ['Oman'], [], false],
  ['the author', ['blom'], [], true],
  ['the outlet', ['the courier'], [], true],
  ['the outlet’s host', ['courier.example'], [], true],
  ['one of several', ['harbour', 'Muscat'], [], true],
  ['none of several', ['harbour', 'Bergen'], [], false],
  ['a word to exclude', [], ['envoy'], false],
  ['a word to exclude that is not there', [], ['sport'], true],
  ['both: what is excluded stays out', ['Muscat'], ['envoy'], false],
] as const)('an item and %s', (_, include, exclude, wanted) => {
  expect(isWanted(ITEM, { include, exclude })).toBe(wanted);
});
