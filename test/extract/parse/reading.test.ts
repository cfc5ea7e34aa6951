import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/extract/rules/parse/index.ts';

/** `dependent -relation-> head` for each of the words of a text that stands in it once. */
function arcs(text: string): string[] {
  const { tokens } = parseArticle({ title: '', published: null, text });
  return tokens.map(({ text: word, rel, head }) => `${word} ${rel} ${tokens[head]?.text ?? '-'}`);
}

describe('the parser reads', () => {
  it.each([
    [
      'a quotation before an inverted cue',
      '“We have agreed to talk,” said Mira Okafor, the foreign minister.',
      ['agreed ccomp said', 'said root -', 'Mira nsubj said', 'Okafor flat Mira', 'minister appos Mira'],
    ],
    [
      'reported speech with its subject',
      'The minister told reporters on Tuesday that the envoy had met Daud Toral.',
      ['minister nsubj told', 'reporters iobj told', 'met ccomp told', 'envoy nsubj met', 'Daud obj met'],
    ],
    [
      'a passive with its agent',
      'Okafor was received by Prime Minister Ana Lindqvist in Geneva.',
      ['Okafor nsubj:pass received', 'was aux:pass received', 'Geneva obl received'],
    ],
    [
      'coordinated participants',
      'Okafor and Toral met in Port Selwyn with the president.',
      ['Okafor nsubj met', 'Toral conj Okafor', 'Selwyn obl met', 'president obl met'],
    ],
    [
      'an apposition',
      'Her counterpart, Daud Toral, declined to comment.',
      ['counterpart nsubj declined', 'Daud appos counterpart', 'comment xcomp declined'],
    ],
    [
      'possessives and clitics',
      "Toral's spokesman didn't say who had asked.",
      ['Toral nmod:poss spokesman', 'spokesman nsubj say', "n't advmod say", 'asked ccomp say'],
    ],
    [
      'a parenthetical cue',
      'The talks, an official said, would go on.',
      ['talks nsubj go', 'official nsubj said', 'said parataxis go'],
    ],
    [
      'according to',
      'According to the ministry, both sides met.',
      ['According case ministry', 'ministry obl met', 'sides nsubj met'],
    ],
  ])('%s', (_, text, expected) => {
    expect(arcs(text)).toEqual(expect.arrayContaining(expected));
  });

  it('tags, lemmas and names', () => {
    const { tokens } = parseArticle({
      title: '',
      published: null,
      text: 'Officials said Mira Okafor met them.',
    });
    expect(tokens.map(({ lemma, upos, xpos }) => `${lemma}/${upos}/${xpos}`)).toStrictEqual([
      'official/NOUN/NNS',
      'say/VERB/VBD',
      'Mira/PROPN/NNP',
      'Okafor/PROPN/NNP',
      'meet/VERB/VBD',
      'they/PRON/PRP',
      './PUNCT/.',
    ]);
  });
});
