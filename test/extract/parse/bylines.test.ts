import { array, assert, constantFrom, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/extract/rules/parse/index.ts';

const parse = (text: string): ReturnType<typeof parseArticle> =>
  parseArticle({ title: '', published: null, text });

/** The words of the last verb's subjects. */
function subjectsOf(text: string, verb: string): readonly string[] {
  const { tokens } = parse(text);
  const at = tokens.findLastIndex((token) => token.text === verb);
  return tokens.filter(({ head, rel }) => head === at && rel.startsWith('nsubj')).map((token) => token.text);
}

describe('who speaks at the end of a sentence', () => {
  it.each([
    ['The ferry took Bruno Feld, Ruth Abara, a spokeswoman for the port, said on Thursday.', 'said', 'Ruth'],
    ['The plan was made by Peru and Chile, Ruth Abara, head of the bank, said.', 'said', 'Ruth'],
    ['The bank kept its stake in Norvind, Marta Lund, its chief executive, said.', 'said', 'Marta'],
    ['The ship left for Lima, Marta Lund, 54, said.', 'said', 'Marta'],
    ['The rebels left Goma, Bruno Feld, who speaks for them, told the paper.', 'told', 'Bruno'],
  ])('is the name before its office: %s', (text, verb, name) => {
    expect(subjectsOf(text, verb)).toEqual([name]);
  });

  it.each([
    ['The envoys met Ruth Abara and the mayor, Bruno Feld, a clerk of the port said.', 'said', 'Bruno'],
    ['The envoys met the ousted mayor Bruno Feld, a clerk of the port said on Monday.', 'said', 'clerk'],
    ['The envoys met the ousted mayor Bruno Feld, a man who saw them said.', 'said', 'man'],
  ])(
    'is the office itself where no comma closes it, unless commas hold a name: %s',
    (text, verb, subject) => {
      expect(subjectsOf(text, verb)).toEqual([subject]);
    },
  );

  it('is nobody in a clause that says more of a noun', () => {
    const text = 'The envoys met Bruno Feld, a plan the mayor spoke of on Monday.';
    expect(subjectsOf(text, 'spoke')).toEqual(['mayor']);
  });

  it('is whoever stands behind the verb where there is one', () => {
    expect(subjectsOf('He flew to Lima, Peru, the next day, said Ruth Abara.', 'said')).toEqual(['Ruth']);
  });

  it('is both where two are joined, not one of two subjects', () => {
    const text = 'Petra Novak left. Novak and opposition leader Luis Ortega met for an hour.';
    expect(subjectsOf(text, 'met')).toEqual(['Novak']);
  });

  it('is not the last of a list', () => {
    const text =
      'The delegation included Bruno Feld, Osric Tane, the mayor, and Ruth Abara, the ministry said.';
    expect(subjectsOf(text, 'said')).toEqual(['ministry']);
  });

  it('leaves trees, whatever the words', () => {
    const contents = constantFrom(
      'He met Ian Ode',
      'met the mayor of Lund',
      'Ann said the',
      'It was in Oslo who',
      '',
    );
    const offices = constantFrom(
      'the mayor',
      'mayor of Oslo',
      'who leads',
      '54',
      'said the mayor',
      'its chief',
    );
    const verbs = constantFrom(
      'said',
      'met',
      'said Ann Lund',
      'told him',
      'said , who said',
      'left the mayor',
    );
    const sentences = tuple(contents, constantFrom('Ann Lund', 'Lt. Ode', 'the'), offices, verbs);
    assert(
      property(sentences, array(sentences, { maxLength: 2 }), (one, more) => {
        const { tokens, children } = parse([one, ...more].map((words) => words.join(' , ')).join(' , '));
        for (const token of tokens) {
          let at = token.index;
          for (let step = 0; step <= tokens.length && at >= 0; step++) at = tokens[at]?.head ?? -1;
          expect(at).toBe(-1);
          expect(children[token.head] ?? [token.index]).toContain(token.index);
        }
      }),
      { numRuns: 150 },
    );
  });
});
