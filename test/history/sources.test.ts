import { describe, expect, it } from 'vitest';
import type { Account } from '../../src/history/sources.ts';
import { restingOf } from '../../src/history/sources.ts';

const WIRE =
  'Fisheries minister Ilse Varga met her Tolmenian counterpart Daud Okonjo at the old customs house in Harvenna on Tuesday, ending a silence of eleven months.';

function account(
  outlet: string | null,
  text: string,
  origin: string | null = null,
  { evidence = text, given = [] }: Partial<Account> = {},
): Account {
  return {
    outlet,
    text,
    evidence,
    given,
    origin: origin === null ? null : { start: 0, end: origin.length, text: origin },
  };
}
function sources(...accounts: readonly Account[]): readonly number[] {
  return restingOf(accounts).map(({ source }) => source);
}

describe('accounts rest on one source', () => {
  it('where they are copies of one text', () => {
    const copies = [
      account('Courier', WIRE),
      account('Anchor', `${WIRE} Trawlers lay idle.`),
      account('Tide', 'Own words.'),
    ];
    expect(restingOf(copies)).toEqual([
      { source: 0, wording: 0 },
      { source: 0, wording: 0 },
      { source: 1, wording: 1 },
    ]);
  });

  it('where they stand in one outlet', () => {
    expect(sources(account('The Courier', 'First words.'), account('Courier', 'Other words.'))).toEqual([
      0, 0,
    ]);
  });

  it('where they name one origin, in words of their own', () => {
    const named = [account('Courier', 'First words.', 'AFP'), account('Anchor', 'Other words.', 'AFP')];
    expect(restingOf(named)).toEqual([
      { source: 0, wording: 0 },
      { source: 0, wording: 1 },
    ]);
  });

  it('where one names the other as its origin', () => {
    expect(sources(account('Ynet', 'First words.'), account('Anchor', 'Other words.', 'Ynet'))).toEqual([
      0, 0,
    ]);
  });

  it('through a third one', () => {
    expect(sources(account('A', WIRE), account('B', 'Own words.', 'C'), account('C', WIRE))).toEqual([
      0, 0, 0,
    ]);
  });
});

describe('a sentence that two articles have', () => {
  const given = [
    'Ilse Varga',
    'Norland Fisheries Minister',
    'Daud Okonjo',
    'Tolmenian Fisheries Minister',
    'Harvenna',
    'on Tuesday',
  ];
  const names =
    'Norland Fisheries Minister Ilse Varga met Tolmenian Fisheries Minister Daud Okonjo in Harvenna on Tuesday';
  const apart = (one: string, other: string): readonly number[] =>
    sources(
      account('Courier', 'Trawlers lay idle in the north.', null, { evidence: one, given }),
      account('Anchor', 'The harbour was quiet that day.', null, { evidence: other, given }),
    );

  it('makes no copies of them by names, offices, day and place alone', () => {
    expect(apart(`${names}.`, `${names} and signed a treaty.`)).toEqual([0, 1]);
    expect(apart(`${names}.`, `${names}.`)).toEqual([0, 1]);
  });

  it('makes them one source by words of its own', () => {
    const own = 'for two hours at the old customs house to end a silence of eleven months';
    expect(apart(`${names} ${own}.`, `In a surprise, ${names} ${own}.`)).toEqual([0, 0]);
  });
});

it('independent accounts are each a source', () => {
  expect(
    sources(account('A', WIRE), account('B', 'Own words.'), account(null, 'Others.'), account(null, 'More.')),
  ).toEqual([0, 1, 2, 3]);
});
