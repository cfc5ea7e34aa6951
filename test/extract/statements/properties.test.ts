import { describe, expect, it } from 'vitest';
import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { parseArticle } from '../../../src/extract/rules/parse/index.ts';
import { findPeople } from '../../../src/extract/rules/people/index.ts';
import { findStatements } from '../../../src/extract/rules/statements/index.ts';
import type { Statement } from '../../../src/model/index.ts';
import { CLAUSES } from './samples/clauses.ts';
import { QUOTATIONS } from './samples/quotations.ts';
import { RELAYS } from './samples/relays.ts';

function find(text: string): {
  readonly statements: readonly Statement[];
  readonly ids: ReadonlySet<string>;
} {
  const document = parseArticle({ title: '', published: null, text });
  const people = findPeople(document);
  const statements = findStatements(document, people).map(({ item }) => item);
  return { statements, ids: new Set(people.all().map(({ id }) => id)) };
}

const passages = [...QUOTATIONS, ...CLAUSES, ...RELAYS].map(({ text }) => text);
const between = constantFrom('\n', ' ', '\r\n', '\n\n', ' \u00a0', ' 🎙️ ', ' \u202bשלום\u202c ');

/** Passages put together in any order, with odd characters between them. */
const articles = array(tuple(constantFrom(...passages), between), { minLength: 1, maxLength: 6 }).map(
  (pieces) => pieces.flat().join(''),
);

describe('statements of any article', () => {
  it('have spans that slice the text, entities that exist, and probabilities', () => {
    assert(
      property(articles, (text) => {
        const { statements, ids } = find(text);
        for (const statement of statements) {
          const spans = [...statement.content, ...statement.about, statement.evidence, statement.cue].filter(
            (span) => span !== null,
          );
          for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
          for (const id of [...statement.speakers, ...statement.via, ...statement.to])
            expect(ids).toContain(id);
          expect(statement.speakers.length * statement.content.length).toBeGreaterThan(0);
          expect(statement.confidence > 0 && statement.confidence < 1).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('hold cue and content in their evidence', () => {
    for (const text of passages) {
      for (const { evidence, content, cue } of find(text).statements) {
        for (const span of cue === null ? content : [...content, cue]) {
          expect(evidence.start <= span.start && span.end <= evidence.end).toBe(true);
        }
      }
    }
  });

  it('show both marks of a quotation or neither, also where marks were lost', () => {
    const torn = tuple(articles, integer({ min: 0, max: 5 })).map(([text, lost]) => {
      let count = 0;
      return text.replaceAll(/["“”]/gu, (mark) => (count++ % 6 === lost ? '' : mark));
    });
    assert(
      property(torn, (text) => {
        for (const { text: shown } of find(text).statements.flatMap(({ content }) => content)) {
          expect(shown.split('“').length).toBe(shown.split('”').length);
          expect(shown.replaceAll(/[^"]/gu, '').length % 2).toBe(0);
        }
      }),
      {
        numRuns: 25,
        // Closed by a mark of another kind: the next quotation's.
        examples: [
          [
            'Bram Okafor was less certain, telling Radio Fjord that “all options remained open. Mayor Osric Tane said, "The bridge is closed".',
          ],
        ],
      },
    );
  });

  it('are none in garbage', () => {
    const marks = array(constantFrom('“', '”', '"', "'", '’', ',', '.', '—', '(', '7', ' ', '\n', '🙂'), {
      maxLength: 200,
    });
    assert(
      property(marks, (characters) => {
        expect(find(characters.join('')).statements).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('are none, and soon none, in one endless sentence', () => {
    const document = parseArticle({ title: '', published: null, text: ', he said'.repeat(3000) });
    const people = findPeople(document);
    const begun = performance.now();
    expect(findStatements(document, people)).toEqual([]);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
