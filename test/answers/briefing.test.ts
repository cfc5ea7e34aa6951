import { describe, expect, test } from 'vitest';
import { briefing } from '../../src/answers/briefing.ts';
import { meeting, person, recorded, slice, statement } from './samples.ts';
import { answerWords, buttons } from './words.ts';

describe('a briefing', () => {
  test('says headline, outlet and date, who met, who stated what', () => {
    const lines = answerWords(briefing(recorded()));
    expect(lines.slice(0, 6)).toEqual([
      '# [Port to reopen, ministers say](https://courier.example/port)',
      'The Harbour Courier · 2024-12-03',
      '## Who met',
      '(held) Clara Voss (Foreign Minister) and Peter Njoroge',
      '  2024-12-02 · Nairobi · in person',
      expect.stringMatching(
        /^ {2}«Foreign Minister Clara Voss met .* on Monday\.» \[↗\]\(https:\/\/courier\.example\/port#:~:text=Foreign/,
      ),
    ]);
    expect(lines[6]).toBe('## Who stated what');
    expect(lines).toHaveLength(9);
  });

  test('keeps what is doubtful behind a button', () => {
    const doubtful = statement({ id: 3, confidence: 0.3, content: [slice('its timetable')] });
    const article = recorded({ statements: [statement(), doubtful] });
    expect(answerWords(briefing(article)).join('\n')).not.toContain('its timetable');
    expect(buttons(briefing(article))).toContain('1 doubtful → brief {"article":7,"show":"doubtful"}');
    expect(answerWords(briefing(article, 'doubtful')).join('\n')).toContain('its timetable');
  });

  test('shows six statements and leads to the rest by a button', () => {
    const statements = Array.from({ length: 9 }, (_, id) => statement({ id }));
    const short = briefing(recorded({ meetings: [], statements }));
    expect(answerWords(short).filter((line) => line.includes('told reporters'))).toHaveLength(6);
    expect(buttons(short)[0]).toBe('All 9 statements → brief {"article":7,"show":"statements"}');
    expect(
      answerWords(briefing(recorded({ meetings: [], statements }), 'statements')).filter((line) =>
        line.includes('told'),
      ),
    ).toHaveLength(9);
  });

  test('shows this article’s account of a meeting that others tell of too', () => {
    const [report] = meeting().reports;
    if (!report) throw new Error('the sample has a report');
    const other = { ...report, article: { ...report.article, id: 8 }, place: slice('reporters') };
    const lines = answerWords(
      briefing(recorded({ meetings: [meeting({ reports: [other, report], place: 'reporters' })] })),
    );
    expect(lines).toContain('  2024-12-02 · Nairobi · in person');
    expect(lines).toContain('  also told by 1 other article on record, 1 independent source in all');
  });

  test('says a sentence once that tells of two meetings in a row', () => {
    const call = meeting({ id: 2, kind: 'call' });
    const lines = answerWords(briefing(recorded({ meetings: [meeting(), call], statements: [] })));
    expect(lines.filter((line) => line.includes('«Foreign Minister'))).toHaveLength(1);
    expect(lines.at(-1)).toMatch(/^ {2}in the same sentence \[↗\]\(https/);
  });

  test('names roles that say something, not forms of address', () => {
    const people = [
      person(1, 'Clara Voss', 'Ms'),
      person(2, 'Peter Njoroge', 'her counterpart'),
      person(3, 'Lea Brandt', 'envoy'),
    ];
    const [report] = meeting().reports;
    if (!report) throw new Error('the sample has a report');
    const met = meeting({ reports: [{ ...report, participants: people }] });
    expect(answerWords(briefing(recorded({ meetings: [met] })))[3]).toBe(
      '(held) Clara Voss, Peter Njoroge and Lea Brandt (envoy)',
    );
  });

  test('of an article that holds nothing says that it was read', () => {
    const answer = briefing(recorded({ meetings: [], statements: [] }));
    expect(answer.tone).toBe('empty');
    expect(answerWords(answer).at(-1)).toMatch(/^Read in full: no meeting and no statement/);
  });
});
