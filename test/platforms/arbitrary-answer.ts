import * as fc from 'fast-check';
import type { Action, Answer, Block, Inline, Line, ListItem } from '../../src/model/index.ts';

/** Words that hostile titles are made of. */
const hostile = fc.constantFrom(
  '@everyone',
  '<@1>',
  '[x](javascript:1)',
  '<!channel>',
  '\n# big',
  '```',
  '||',
  'https://evil.example/a',
  '\u202e',
  '\\',
  '*_~`|',
);
const word = fc.oneof(hostile, fc.string({ maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 12 }));
const words = fc.oneof(
  { weight: 8, arbitrary: fc.array(word, { maxLength: 6 }).map((all) => all.join(' ')) },
  { weight: 1, arbitrary: fc.array(word, { minLength: 60, maxLength: 120 }).map((all) => all.join(' ')) },
  { weight: 1, arbitrary: fc.string({ minLength: 1000, maxLength: 5000 }) },
);
const url = fc.oneof(
  fc.webUrl({ withFragments: true }),
  fc.constantFrom('javascript:alert(1)', 'not a url', `https://a.example/${'x'.repeat(2500)}`),
  fc.string({ maxLength: 900 }).map((text) => `https://a.example/#:~:text=${encodeURIComponent(text)}`),
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({ type: fc.constantFrom('text', 'strong', 'faint', 'quoted'), text: words }),
  fc.record({ type: fc.constant('link'), text: words, url }),
  fc.constant({ type: 'date', date: '2024-11-04' } as const),
);
const line: fc.Arbitrary<Line> = fc.array(inline, { maxLength: 5 });
const item: fc.Arbitrary<ListItem> = fc.record(
  {
    line,
    detail: fc.array(line, { maxLength: 3 }),
    status: fc.constantFrom('held', 'planned', 'cancelled', 'denied'),
  },
  { requiredKeys: ['line'] },
);
const items = fc.array(item, { maxLength: 10 });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('heading'), line, level: fc.constantFrom(1, 2) }),
  fc.record({ type: fc.constant('paragraph'), line }),
  fc.record({ type: fc.constant('list'), items }),
  fc.record({
    type: fc.constant('facts'),
    facts: fc.array(fc.record({ label: words, line }), { maxLength: 6 }),
  }),
  fc.record({
    type: fc.constant('columns'),
    columns: fc.array(fc.record({ title: line, items }), { maxLength: 3 }),
  }),
  fc.record({ type: fc.constant('image'), url, alt: words }),
);
const action: fc.Arbitrary<Action> = fc.record({
  label: words,
  call: fc.constant({ name: 'who-met', options: {} }),
});

/** Any answer that the model allows: empty, huge, hostile. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  tone: fc.constantFrom('normal', 'good', 'empty', 'problem'),
  blocks: fc.array(block, { maxLength: 8 }),
  actions: fc.array(action, { maxLength: 30 }),
  private: fc.boolean(),
  data: fc.constant(null),
});

/** An answer of some blocks, with nothing else of note. */
export function answerOf(blocks: readonly Block[], more: Partial<Answer> = {}): Answer {
  return { tone: 'normal', blocks, actions: [], private: false, data: null, ...more };
}

/** Every word of untrusted origin in an answer, buttons aside, in order. */
export function wordsOf(answer: Answer): readonly string[] {
  return answer.blocks.flatMap(blockWords);
}

function blockWords(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return lineWords(block.line);
    case 'list':
      return block.items.flatMap(itemWords);
    case 'facts':
      return block.facts.flatMap((fact) => [fact.label, ...lineWords(fact.line)]);
    case 'columns':
      return block.columns.flatMap((column) => [
        ...lineWords(column.title),
        ...column.items.flatMap(itemWords),
      ]);
    case 'image':
      return [];
    default:
      return block satisfies never;
  }
}

function itemWords(item: ListItem): readonly string[] {
  return [item.line, ...(item.detail ?? [])].flatMap(lineWords);
}

function lineWords(line: Line): readonly string[] {
  return line.flatMap((inline) => (inline.type === 'date' ? [] : [inline.text]));
}

/** Answers are large: enough runs to meet every kind of block many times, and no long shrinking of a failure. */
export const RUNS = { numRuns: 60, endOnFailure: true } as const;
