import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../src/model/index.ts';
import type { Form } from '../../src/history/identity.ts';
import { isTellingAlias, linkForms } from '../../src/history/identity.ts';

/** Groups of names that are one entity, each group and the groups sorted. */
function grouped(
  names: readonly string[],
  kind: EntityKind = 'person',
  aliases: Readonly<Record<string, readonly string[]>> = {},
): readonly (readonly string[])[] {
  const forms: readonly Form[] = names.map((name, id) => ({
    id,
    name,
    kind,
    aliases: (aliases[name] ?? []).map((alias) => names.indexOf(alias)),
  }));
  const links = linkForms(forms);
  const groups = Map.groupBy(forms, ({ id }) => links.get(id));
  return [...groups.values()]
    .map((group) => group.map(({ name }) => name).sort())
    .sort((one, other) => (String(one) < String(other) ? -1 : 1));
}

describe('who is who', () => {
  it('links a surname to the one full name that has it', () => {
    expect(grouped(['Lindqvist', 'Mara Lindqvist'])).toEqual([['Lindqvist', 'Mara Lindqvist']]);
  });

  it('never guesses between two', () => {
    expect(grouped(['Lindqvist', 'Mara Lindqvist', 'Jens Lindqvist'])).toEqual([
      ['Jens Lindqvist'],
      ['Lindqvist'],
      ['Mara Lindqvist'],
    ]);
  });

  it('links a surname that two spellings of one name share', () => {
    expect(grouped(['Zubarevsky', 'Oleh Zubarevskyy', 'Oleh Zubarevskiy'])).toHaveLength(1);
  });

  it('links surnames of several words, with and without the article al', () => {
    expect(grouped(['Ursel von der Lohe', 'von der Lohe', 'Lohe'])).toHaveLength(1);
    expect(grouped(['Tariq al-Kadi', 'Al-Kadi', 'al Kadi', 'Kadi'])).toHaveLength(1);
    expect(grouped(['Omer Ben Shalit', 'Ben Shalit'])).toHaveLength(1);
  });

  it('does not take a given name Al for the article al', () => {
    expect(grouped(['Al Dorn', 'Tina Dorn'])).toHaveLength(2);
  });

  it('links a name without its middle name or with initials, where only one fits', () => {
    expect(grouped(['George Holm', 'George W. Holm'])).toHaveLength(1);
    expect(grouped(['G. Holm', 'George W. Holm'])).toHaveLength(1);
    expect(grouped(['George Holm', 'George W. Holm', 'George H. Holm'])).toHaveLength(3);
    expect(grouped(['J. Holm', 'John Holm', 'Jane Holm'])).toHaveLength(3);
  });

  it('keeps father and son, and a given name alone, apart', () => {
    expect(grouped(['Darnell Holm', 'Darnell Holm Jr.'])).toHaveLength(2);
    expect(grouped(['Thomas', 'Thomas Prell'])).toHaveLength(2);
  });

  it('believes an article that uses a given name or a surname in front for somebody', () => {
    expect(grouped(['Ouyang', 'Ouyang Zhen'], 'person', { 'Ouyang Zhen': ['Ouyang'] })).toHaveLength(1);
    expect(
      grouped(['Ouyang', 'Ouyang Zhen', 'Ouyang Min'], 'person', {
        'Ouyang Zhen': ['Ouyang'],
        'Ouyang Min': ['Ouyang'],
      }),
    ).toHaveLength(3);
  });

  it('links an acronym that stands for one body', () => {
    const names = ['NDF', 'Norrland Defence Force'];
    expect(grouped(names, 'organization')).toHaveLength(2);
    expect(grouped(names, 'organization', { 'Norrland Defence Force': ['NDF'] })).toHaveLength(1);
  });

  it('does not link bodies by their last word', () => {
    expect(grouped(['Bank', 'Norrland Bank', 'Bank of Norrland'], 'organization')).toHaveLength(3);
  });

  it('does not depend on the order of the forms', () => {
    const names = fc.uniqueArray(
      fc
        .tuple(
          fc.constantFrom('', 'Mara ', 'M. ', 'Jens ', 'Mara J. '),
          fc.constantFrom('', 'al-', 'von '),
          fc.constantFrom('Kadi', 'Lohe', 'Zubarevsky', 'Zubarevskyy'),
        )
        .map((parts) => parts.join('')),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(names, fc.infiniteStream(fc.nat()), (list, random) => {
        const shuffled = list
          .map((name) => ({ name, at: random.next().value ?? 0 }))
          .sort((one, other) => one.at - other.at)
          .map(({ name }) => name);
        expect(grouped(shuffled)).toEqual(grouped(list));
      }),
    );
  });
});

describe('an alias tells something across articles', () => {
  it.each([
    ['Ouyang Zhen', 'Ouyang', 'person', true],
    ['Ben Lohe', 'Benny Lohe', 'person', true],
    ['Norrland Defence Force', 'NDF', 'organization', true],
    ['Norrland Defence Force', 'Norrland Force', 'organization', true],
    ['Mara Lindqvist', 'Lindqvist', 'person', false],
    ['Mara Lindqvist', 'the minister', 'person', false],
    ['Mara Lindqvist', 'Norrland Foreign Minister Mara Lindqvist', 'person', false],
    ['Lindqvist', 'opposition lawmaker Lindqvist', 'person', false],
    ['Mara Lindqvist', 'Minister', 'person', false],
    ['Mara Lindqvist', 'Yusuf Prell', 'person', false],
    ['Norrland Defence Force', 'the ministry', 'organization', false],
    ['Norrland Defence Force', 'Red Harbour', 'organization', false],
  ] as const)('%s, also %s (%s): %s', (name, alias, kind, telling) => {
    expect(isTellingAlias(name, alias, kind)).toBe(telling);
  });
});
