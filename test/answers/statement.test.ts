import { describe, expect, test } from 'vitest';
import { statementItem } from '../../src/answers/statement.ts';
import { ARTICLE, OTIENO, RELAYED, TEXT, person, slice, statement } from './samples.ts';
import { itemWords } from './words.ts';

const SENTENCE =
  'https://courier.example/port#:~:text=%E2%80%9CWe%20will%20reopen%20the%20port%20by%20March%2C%E2%80%9D%20Voss%20told%20reporters.';

describe('a statement', () => {
  test('has speaker, the article’s own verb linked to the sentence, and the exact words', () => {
    expect(itemWords(statementItem(statement(), { text: TEXT }))).toEqual([
      `Clara Voss [told reporters](${SENTENCE}): «We will reopen the port by March»`,
    ]);
  });

  test('names the relay, and gives words that are not all quoted the article’s own quotation marks', () => {
    const [line] = itemWords(statementItem(RELAYED));
    expect(line).toMatch(
      /^Peter Njoroge \[said\]\(.*\), through Sam Otieno: “welcomed the plan” and its timetable$/,
    );
  });

  test('puts the outlet and day after the words in lists of several articles', () => {
    expect(itemWords(statementItem(statement(), { withArticle: true, text: TEXT }))[1]).toBe(
      `  [The Harbour Courier](${SENTENCE}) · 2024-12-03`,
    );
  });

  test('marks a denial, a promise, a demand and a question as such', () => {
    const marks = (['denial', 'promise', 'demand', 'question', 'statement'] as const).map(
      (act) => /\((\w+)\):/.exec(itemWords(statementItem(statement({ act })))[0] ?? '')?.[1],
    );
    expect(marks).toEqual(['denial', 'promise', 'demand', 'question', undefined]);
  });

  test('says whom a speaker told, and not the outlet twice', () => {
    const evidence = slice('“We will reopen the port by March,” Voss told reporters.');
    const paper = person(9, 'reporters');
    const told = statement({ cue: slice('told'), evidence, via: [paper] });
    expect(itemWords(statementItem(told))[0]).toMatch(/^Clara Voss \[told reporters\]\([^)]*\): «/);
  });

  test('puts "according to" before whom it names', () => {
    const cue = { ...slice('said'), text: 'according to a statement' };
    const relayed = itemWords(statementItem(statement({ via: [OTIENO], cue })))[0];
    expect(relayed).toMatch(/^\[According to\]\(.*\) Sam Otieno, Clara Voss: «/);
    expect(itemWords(statementItem(statement({ cue })))[0]).toMatch(/^\[According to\]\(.*\) Clara Voss: «/);
  });

  test('without an address has no link, and its words stand', () => {
    const pasted = statement({ article: { ...ARTICLE, url: null } });
    expect(itemWords(statementItem(pasted))).toEqual([
      'Clara Voss told reporters: «We will reopen the port by March»',
    ]);
  });

  test.each([
    [['raised the port'], '“raised the port”'],
    [['dredging is next'], '“dredging is next”'],
    [['She also', 'raised the port'], 'She also “raised the port”'],
    [['She also “raised the port and dredging is next,”'], 'She also “raised the port and dredging is next”'],
    [['the ministry'], 'the ministry'],
    [['She', 'dredging is next'], 'She … “dredging is next”'],
  ])('gives words cut from a quotation both its marks: %j', (parts, shown) => {
    const said = 'She also “raised the port and dredging is next,” the ministry’s note said.';
    const content = parts.map((part) => slice(part, said));
    const mixed = statement({ content, kind: 'mixed', evidence: slice(said, said) });
    expect(itemWords(statementItem(mixed))[0]).toMatch(new RegExp(`: ${shown}$`));
  });

  test('shows an interrupted quotation with a gap', () => {
    const split = statement({ content: [slice('We will reopen'), slice('by March')] });
    expect(itemWords(statementItem(split))[0]).toMatch(/: «We will reopen» … «by March»$/);
  });
});
