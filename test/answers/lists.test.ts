import { describe, expect, test } from 'vitest';
import { digest } from '../../src/answers/digest.ts';
import { meetingList, statementList } from '../../src/answers/lists.ts';
import { timeline } from '../../src/answers/timeline.ts';
import { text } from '../../src/answers/inline.ts';
import { ARTICLE, VOSS, meeting, recorded, slice, statement } from './samples.ts';
import { answerWords, buttons } from './words.ts';

const NONE = {
  first: null,
  last: null,
  tally: {
    total: 1,
    byStatus: { held: 1, planned: 0, cancelled: 0, denied: 0 },
    undated: 0,
    reaching: 0,
    months: [],
    withoutMonth: 0,
  },
};

describe('lists of several articles', () => {
  test('name the article of each account, linked to the sentence', () => {
    const list = meetingList([text('Voss')], { items: [meeting()], total: 1 }, NONE, []);
    expect(answerWords(list).at(-1)).toMatch(
      /^ {2}«Foreign Minister Clara Voss met .*» — \[The Harbour Courier\]\(https:\/\/courier\.example\/port#:~:text=Foreign.*\) · 2024-12-03$/,
    );
  });

  test('mark what is doubtful', () => {
    const [report] = meeting().reports;
    if (!report) throw new Error('the sample has a report');
    const unsure = meeting({ reports: [{ ...report, confidence: 0.3 }] });
    const met = meetingList([], { items: [unsure, meeting()], total: 2 }, NONE, []);
    expect(answerWords(met).filter((line) => line.includes('(doubtful)'))).toEqual([
      '(held) Clara Voss (Foreign Minister) and Peter Njoroge (doubtful)',
    ]);
    const said = statementList(
      [],
      { items: [statement({ confidence: 0.4 }), statement()], total: 2 },
      VOSS,
      [],
    );
    expect(answerWords(said).filter((line) => line.includes('(doubtful)'))).toHaveLength(1);
  });

  test('leave out the speaker that the heading names, but not one who spoke with others', () => {
    const joint = statement({ speakers: [VOSS, { ...VOSS, id: 9, name: 'Lea Brandt' }] });
    const lines = answerWords(
      statementList([text('Clara Voss')], { items: [statement(), joint], total: 2 }, VOSS, []),
    );
    expect(lines.filter((line) => line.includes('told reporters'))).toEqual([
      expect.stringMatching(/^\[told reporters\]/),
      expect.stringMatching(/^Clara Voss and Lea Brandt \[told reporters\]/),
    ]);
  });
});

describe('a timeline', () => {
  test('has a heading for each day, in the order of its entries, and one for what has no day', () => {
    const undated = statement({ id: 5, article: { ...ARTICLE, published: null } });
    const items = [
      { type: 'meeting', meeting: meeting() },
      { type: 'statement', statement: statement() },
      { type: 'statement', statement: undated },
    ] as const;
    const page = { items, total: 3, meetings: 1, statements: 2 };
    const lines = answerWords(timeline([text('Voss')], page, []));
    expect(lines.filter((line) => line.startsWith('#'))).toEqual([
      '# Timeline: Voss',
      '## 2024-12-02',
      '## 2024-12-03',
      '## Day not given',
    ]);
  });

  test('has a range of days under a heading of its own, and says where a meeting has no date', () => {
    const ranged = meeting({ date: { start: '2024-12-02', end: '2024-12-08' } });
    const [report] = meeting().reports;
    if (!report) throw new Error('the sample has a report');
    const dateless = meeting({ id: 2, date: null, reports: [{ ...report, date: null }] });
    const items = [ranged, dateless].map((each) => ({ type: 'meeting' as const, meeting: each }));
    const page = { items, total: 2, meetings: 2, statements: 0 };
    const lines = answerWords(timeline([text('Voss')], page, []));
    expect(lines.filter((line) => line.startsWith('##'))).toEqual([
      '## 2024-12-02/2024-12-08',
      '## 2024-12-03',
    ]);
    expect(lines.filter((line) => line.includes('undated; told on this day'))).toHaveLength(1);
  });
});

describe('a digest', () => {
  const period = { start: '2024-12-02', end: '2024-12-03' };

  test('has a text that several outlets have once, and says where else it stands', () => {
    const copy = recorded({ ref: { ...ARTICLE, id: 8, outlet: 'The Tide', url: null } });
    const words = answerWords(digest(period, [recorded(), copy], 0));
    expect(words[1]).toBe('2 articles, 1 of them a copy of another · 1 meeting · 2 statements');
    expect(words.filter((line) => line.includes('told reporters'))).toHaveLength(1);
    expect(words.at(-1)).toBe('  the same text in The Tide');
  });

  test('has each meeting once however many articles tell of it, and the first statements of each article', () => {
    const second = recorded({ ref: { ...ARTICLE, id: 8, title: 'Another view' }, text: 'Other words.' });
    const third = statement({ id: 3, content: [slice('by March')] });
    const first = recorded({ statements: [statement(), statement({ id: 2 }), third] });
    const answer = digest(period, [first, second], 3);
    const lines = answerWords(answer);
    expect(lines.slice(0, 2)).toEqual([
      '# Digest: 2024-12-02/2024-12-03',
      '5 articles · 1 meeting · 5 statements',
    ]);
    expect(lines.filter((line) => line.startsWith('(held)'))).toHaveLength(1);
    expect(lines.join('\n')).not.toContain('«by March»');
    expect(lines.at(-1)).toBe('3 older articles not shown.');
    expect(buttons(answer)).toContain('Another view → brief {"article":8}');
  });

  test('leaves out what is doubtful', () => {
    const unsure = recorded({ meetings: [], statements: [statement({ confidence: 0.2 })] });
    expect(answerWords(digest(period, [unsure], 0)).join('\n')).not.toContain('told reporters');
  });
});
