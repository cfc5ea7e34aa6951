import { describe, expect, test } from 'vitest';
import { accountsOf } from '../../src/answers/readouts-scope.ts';
import type { EntityRef, RecordedMeeting, RecordedStatement, Span } from '../../src/model/index.ts';
import { ARTICLE, meeting, person, recorded, statement } from './samples.ts';

const VARGA = person(1, 'Ilse Varga', 'Norwegian Foreign Minister');
const OKONJO = person(2, 'Daud Okonjo', 'Kenya’s foreign minister');
const ROOK = person(3, 'Anselm Rook', 'Danish Foreign Minister');

/** An article of sentences in order, with its contacts and what is said in each sentence. */
function article(): {
  readonly contact: (id: number, who: readonly EntityRef[], sentence: string) => RecordedMeeting;
  readonly says: (sentence: string, content: string, change: Partial<RecordedStatement>) => RecordedStatement;
} {
  let text = '';
  const add = (sentence: string): Span => {
    const start = text.length;
    text += `${sentence} `;
    return { start, end: start + sentence.length, text: sentence };
  };
  return {
    contact(id, participants, sentence) {
      const evidence = add(sentence);
      const made = meeting({ id, participants });
      return { ...made, reports: made.reports.map((report) => ({ ...report, participants, evidence })) };
    },
    says(sentence, content, change) {
      const evidence = add(sentence);
      const start = evidence.start + sentence.indexOf(content);
      const part = { start, end: start + content.length, text: content };
      return statement({ evidence, content: [part], kind: 'reported', cue: null, ...change });
    },
  };
}

/** Whose accounts of the meeting of Varga and Okonjo some statements are. */
function sides(meetings: readonly RecordedMeeting[], ...statements: readonly RecordedStatement[]): string {
  const [asked] = meetings as [RecordedMeeting];
  const told = accountsOf(asked, [recorded({ meetings, statements })], VARGA, OKONJO);
  return statements.map((each) => told.find((one) => one.statement === each)?.side ?? '-').join(' ');
}

function sideOf(sentence: string, content: string, change: Partial<RecordedStatement>): string {
  const { contact, says } = article();
  const met = contact(1, [VARGA, OKONJO], 'Ilse Varga met Daud Okonjo on Monday.');
  return sides([met], says(sentence, content, change));
}

const person9 = (name: string, role: string | null = null): EntityRef => person(9, name, role);
const body = (name: string): EntityRef => ({ id: 9, name, kind: 'organization', role: null });

describe('whose account a statement is', () => {
  test.each([
    ['Kenyan Ministry of Fisheries', 'b'],
    ['Norwegian Foreign Ministry', 'a'],
    ['Kenya Daily News', 'a'],
    ['Danish Foreign Ministry', 'a'],
  ])('in what the %s publishes of Varga: %s', (outlet, side) => {
    const change = { speakers: [VARGA], article: { ...ARTICLE, outlet } };
    expect(sideOf('Varga praised the boats.', 'the boats', change)).toBe(side);
  });

  test('is the publisher’s where “the ministry” of its own release relays', () => {
    const change = { speakers: [VARGA], via: [body('the ministry')] };
    const own = { ...change, article: { ...ARTICLE, outlet: 'Kenyan Ministry of Fisheries' } };
    expect(sideOf('Varga praised the boats, the ministry said.', 'the boats', own)).toBe('b');
    expect(sideOf('Varga praised the boats, the ministry said.', 'the boats', change)).toBe('a');
  });

  test('is decided by who relays, whoever publishes it', () => {
    const aubert = person(9, 'Lene Aubert', 'Norwegian spokeswoman');
    const change = {
      speakers: [VARGA],
      via: [aubert],
      article: { ...ARTICLE, outlet: 'Kenyan Foreign Ministry' },
    };
    expect(sideOf('Varga praised the boats, Lene Aubert said.', 'the boats', change)).toBe('a');
  });

  test.each<readonly [string, string, Partial<RecordedStatement>, string]>([
    ['Varga said the nets must go.', 'the nets must go', { speakers: [VARGA] }, 'a'],
    ['Okonjo said the nets would stay.', 'the nets would stay', { speakers: [OKONJO] }, 'b'],
    ['The two said that they would talk.', 'that they would talk', { speakers: [VARGA, OKONJO] }, 'both'],
    [
      'Varga’s spokeswoman, Lene Aubert, said she had raised the nets.',
      'she had raised the nets',
      { speakers: [person9('Lene Aubert', 'spokeswoman')] },
      'a',
    ],
    [
      'Tom Mwangi, a spokesman for Okonjo, said the nets were legal.',
      'the nets were legal',
      { speakers: [person9('Tom Mwangi')] },
      'b',
    ],
    [
      'The Kenyan Foreign Ministry said he had welcomed it.',
      'he had welcomed it',
      { speakers: [body('Kenyan Foreign Ministry')] },
      'b',
    ],
    [
      'The Kenyan Foreign Ministry said Varga had agreed.',
      'Varga had agreed',
      { speakers: [VARGA], via: [body('Kenyan Foreign Ministry')] },
      'b',
    ],
    [
      'Oslo said the nets were illegal.',
      'the nets were illegal',
      { speakers: [{ id: 9, name: 'Oslo', kind: 'country', role: null }] },
      'a',
    ],
    [
      'A Norwegian diplomat said it was frank.',
      'it was frank',
      { speakers: [person9('a Norwegian diplomat')] },
      'a',
    ],
    [
      'Okonjo told Canal Uno the nets would stay.',
      'the nets would stay',
      { speakers: [OKONJO], via: [body('Canal Uno')] },
      'b',
    ],
  ])('%s', (sentence, content, change, expected) => {
    expect(sideOf(sentence, content, change)).toBe(expected);
  });

  test.each<readonly [string, string, Partial<RecordedStatement>]>([
    [
      'Henrike Sand said the treaty was weak.',
      'the treaty was weak',
      { speakers: [person9('Henrike Sand', 'analyst')] },
    ],
    [
      'Rurik Haldane, the Norwegian opposition leader, called it empty.',
      'empty',
      { speakers: [person9('Rurik Haldane', 'Norwegian opposition leader')] },
    ],
    [
      'The Harbour Courier said it was a triumph.',
      'it was a triumph',
      { speakers: [body('Harbour Courier')] },
    ],
    [
      'The Danish Foreign Ministry said it was pleased.',
      'it was pleased',
      { speakers: [body('Danish Foreign Ministry')] },
    ],
  ])('nobody’s: %s', (sentence, content, change) => {
    expect(sideOf(sentence, content, change)).toBe('-');
  });
});

describe('which statements are accounts of the contact', () => {
  test('not what was said before it', () => {
    expect(sideOf('Last week Varga said the nets must go.', 'the nets must go', { speakers: [VARGA] })).toBe(
      '-',
    );
    expect(
      sideOf('Ahead of the talks Varga said the nets must go.', 'the nets must go', { speakers: [VARGA] }),
    ).toBe('-');
  });

  test('what was said of an earlier day is content, and stays', () => {
    const words = 'the nets had been set last week';
    expect(sideOf(`Varga said ${words}.`, words, { speakers: [VARGA] })).toBe('a');
  });

  test('not what follows another contact of the same side', () => {
    const { contact, says } = article();
    const met = contact(1, [VARGA, OKONJO], 'Ilse Varga met Daud Okonjo on Monday.');
    const first = says('Varga said the nets must go.', 'the nets must go', { id: 1, speakers: [VARGA] });
    const other = contact(2, [VARGA, ROOK], 'She also met Anselm Rook.');
    const second = says('Varga said the ferry must sail.', 'the ferry must sail', {
      id: 2,
      speakers: [VARGA],
    });
    const third = says('Okonjo said the nets would stay.', 'the nets would stay', {
      id: 3,
      speakers: [OKONJO],
    });
    expect(sides([met, other], first, second, third)).toBe('a - b');
  });

  test('wherever it stands, what was said to the other side, and not what was said to somebody met apart', () => {
    const { contact, says } = article();
    const met = contact(1, [VARGA, OKONJO], 'Ilse Varga met Daud Okonjo on Monday.');
    const toRook = says('Varga told Rook the ferry must sail.', 'the ferry must sail', {
      id: 1,
      speakers: [VARGA],
      to: [ROOK],
    });
    const other = contact(2, [VARGA, ROOK], 'She also met Anselm Rook.');
    const toOkonjo = says('Varga told Okonjo the nets must go.', 'the nets must go', {
      id: 2,
      speakers: [VARGA],
      to: [OKONJO],
    });
    expect(sides([met, other], toRook, toOkonjo)).toBe('- a');
  });
});
