import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/extract/rules/parse/index.ts';
import { findPeople } from '../../../src/extract/rules/people/index.ts';
import { findStatements } from '../../../src/extract/rules/statements/index.ts';

function topics(text: string): readonly string[] {
  const document = parseArticle({ title: '', published: null, text });
  const [first] = findStatements(document, findPeople(document));
  return first?.item.about.map((span) => span.text) ?? [];
}

describe('what a statement is about', () => {
  it('is its noun phrases, without articles and possessives before them', () => {
    expect(topics('Petra Osei said the ferry needed a new engine and its own harbour.')).toEqual([
      'ferry',
      'new engine',
      'own harbour',
    ]);
  });

  it('gives a name whole, with its title and once', () => {
    expect(
      topics(
        'Petra Osei said the ferry was a gift of Gen. Bruno Feld and that Gen. Bruno Feld had named it.',
      ),
    ).toEqual(['ferry', 'gift of Gen. Bruno Feld', 'Gen. Bruno Feld']);
  });

  it('leaves out days, empty nouns and pronouns', () => {
    expect(topics('Petra Osei said on Monday that it was a matter of time and that they knew it.')).toEqual([
      'matter of time',
    ]);
  });

  it('is nothing where the content names nothing', () => {
    expect(topics('“We were not there,” Petra Osei said.')).toEqual([]);
  });

  it('holds no mark of quotation', () => {
    expect(topics('Petra Osei called the ferry “a floating coffin”.')).toEqual(['ferry', 'floating coffin']);
  });
});
