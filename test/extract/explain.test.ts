import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDefaultExtractor, explainArticle } from '../../src/extract/index.ts';
import type { Explanation } from '../../src/extract/index.ts';

const TEXT =
  'Foreign Minister Clara Voss met Energy Minister Peter Njoroge in Nairobi on Monday.\n' +
  '“We will reopen the port next year,” Voss told reporters. “It was a good day.”\n' +
  'She said the two would meet again in Lagos next week, according to a spokesman for the ministry.';
const ARTICLE = { title: 'Port deal', published: '2026-11-20', text: TEXT };

function spansOf({ sentences, tokens, mentions, statements, meetings }: Explanation) {
  return [
    ...sentences,
    ...tokens,
    ...mentions.map(({ span }) => span),
    ...statements.flatMap(({ item, source }) => [...item.content, item.cue ?? [], source ?? []].flat()),
    ...meetings.flatMap(({ item }) => [item.trigger, item.place ?? [], item.date?.span ?? []].flat()),
  ];
}

describe('an explanation', () => {
  const explanation = explainArticle(ARTICLE);
  const nameOf = (id: string | undefined): string | undefined =>
    explanation.chains.find(({ entity }) => entity.id === id)?.entity.name;

  test('holds exactly what the extractor gives', async () => {
    const { entities, statements, meetings } = await createDefaultExtractor().extract(ARTICLE);
    expect(explanation.chains.map(({ entity }) => entity)).toEqual(entities);
    expect(explanation.statements.map(({ item }) => item)).toEqual(statements);
    expect(explanation.meetings.map(({ item }) => item)).toEqual(meetings);
    expect(explanation.dropped).toEqual([]);
  });

  test('names the rule behind a meeting, and its trigger, date words and place', () => {
    const { item, rule } = explanation.meetings[0] ?? {};
    expect(rule).toMatch(/^meet-/);
    expect(item).toMatchObject({
      status: 'held',
      trigger: { text: 'met' },
      date: { start: '2026-11-16', span: { text: 'Monday' } },
      place: { text: 'Nairobi' },
    });
  });

  test('names the rule behind a statement, and the words of its source', () => {
    const [first, second] = explanation.statements;
    expect(first).toMatchObject({ rule: 'quotation-before', sourceBy: 'tree', source: { text: 'Voss' } });
    expect(second).toMatchObject({ rule: 'clause', source: { text: 'She' } });
    expect(nameOf(second?.item.speakers[0])).toBe('Clara Voss');
  });

  test('shows which words stand for whom, by name, description or pronoun', () => {
    const she = explanation.mentions.find(({ span }) => span.text === 'She');
    expect(she?.form).toBe('pronoun');
    expect(nameOf(she?.entities[0])).toBe('Clara Voss');
    expect(she?.confidence).toBeLessThan(1);
  });

  test('gives the chain of everyone: all words that speak of them', () => {
    const words = explanation.chains.map(({ entity, mentions }) => [
      entity.name,
      mentions.map((index) => explanation.mentions[index]?.span.text),
    ]);
    expect(words).toContainEqual(['Clara Voss', ['Foreign Minister Clara Voss', 'Voss', 'She', 'the two']]);
  });

  test('survives the way through JSON', () => {
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
  });
});

test('every span of an explanation slices the article, whatever the text', () => {
  const words = constantFrom(
    'Voss',
    'Clara Voss',
    'met',
    'said',
    '“',
    '”',
    '.',
    '\n',
    '😀',
    '\u202e',
    'on Monday',
    '<b>',
    'she',
  );
  assert(
    property(array(words, { maxLength: 40 }), (some) => {
      const text = some.join(' ');
      for (const { start, end, text: slice } of spansOf(explainArticle({ ...ARTICLE, text })))
        expect(text.slice(start, end)).toBe(slice);
    }),
    { numRuns: 60, examples: [[['said', 'said', 'Voss']]] },
  );
});
