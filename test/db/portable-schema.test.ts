import { describe, expect, test } from 'vitest';
import { parsePortable } from '../../db/index.ts';

const DOCUMENT = {
  format: 'readout-history',
  version: 1,
  workspace: 'discord:1',
  exportedOn: '2026-11-21',
  part: 1,
  parts: 1,
  articles: [],
  entities: [],
  meetings: [],
  corrections: [],
  settings: [],
};

const said = (change: object): string => {
  try {
    parsePortable(JSON.stringify({ ...DOCUMENT, ...change }), 'x.json');
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return 'read';
};

describe('an exported document', () => {
  test('is read', () => {
    expect(parsePortable(JSON.stringify(DOCUMENT), 'x.json')).toEqual(DOCUMENT);
  });

  test('is refused where it is no JSON, with what to do', () => {
    expect(() => parsePortable('{"format":', 'x.json')).toThrow(/x\.json is no JSON.*Give the whole file/);
  });

  test.each([
    ['of another program', { format: 'other' }, /format: /],
    ['of no version', { version: 0 }, /version: /],
    ['with a day that no calendar has', { exportedOn: '2026-02-30' }, /exportedOn: must be a day/],
    ['with an article that has no text', { articles: [{ id: 1 }] }, /articles\.0\.\w+: /],
    ['with settings in no time zone', settings({ at: '08:00', zone: 'Nowhere' }), /zone: is no time zone/],
    ['with a link that is none', { articles: [article('javascript:alert(1)')] }, /articles\.0\.url: /],
    ['with a correction of no known type', correction({ type: 'guess' }), /corrections\.0\.correction/],
  ])('is refused %s, and it says where', (_, change, message) => {
    expect(said(change)).toMatch(message);
    expect(said(change)).toMatch(/^x\.json is no history[^]*Export it again/);
  });

  test('is refused where a later Readout wrote it, and sent to an update', () => {
    expect(said({ version: 2, articles: 'elsewhere' })).toBe(
      'x.json was written by a newer Readout (version 2 of the format; this one reads 1). Update Readout.',
    );
  });

  test('names a few problems, not thousands', () => {
    const articles = Array.from({ length: 1000 }, () => ({}));
    expect(said({ articles }).split('\n').length).toBeLessThan(10);
  });
});

function settings(digest: object): object {
  return { settings: [{ channel: 'c', settings: { links: 'always', replies: 'reply', digest } }] };
}

function correction(what: object): object {
  return { corrections: [{ correction: what, made: { by: null, at: 1 }, undone: null }] };
}

function article(url: string): object {
  const reading = { readAt: 1, change: null, text: 'x', entities: [], meetings: [], statements: [] };
  const about = { title: '', outlet: null, author: null, published: null, recordedAt: 1 };
  return { id: 1, url, links: [], ...about, readings: [reading] };
}
