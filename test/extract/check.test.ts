import { array, assert, constantFrom, double, integer, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkExtraction, createCheckedExtractor } from '../../src/extract/check.ts';
import { toPrediction } from '../../src/extract/prediction.ts';
import type { Entity, Extraction, Meeting, Span, Statement } from '../../src/model/index.ts';

const TEXT = 'Ada Lund met Ben Oto in Oslo on Monday. “We agreed,” Lund said.';
const ARTICLE = { title: 'Lund meets Oto', published: '2024-05-16', text: TEXT };

function span(words: string): Span {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, text: words };
}

function entity(id: string, name: string): Entity {
  return { id, name, kind: 'person', aliases: [], roles: [], mentions: [span(name)] };
}

const MEETING: Meeting = {
  participants: ['e1', 'e2'],
  kind: 'in-person',
  status: 'held',
  date: { start: '2024-05-13', end: '2024-05-13', span: span('Monday') },
  place: span('Oslo'),
  about: [],
  trigger: span('met'),
  evidence: span('Ada Lund met Ben Oto in Oslo on Monday.'),
  confidence: 0.9,
};

const STATEMENT: Statement = {
  speakers: ['e1'],
  via: [],
  to: [],
  act: 'statement',
  kind: 'direct',
  cue: span('said'),
  content: [span('We agreed')],
  about: [],
  evidence: span('“We agreed,” Lund said.'),
  confidence: 0.9,
};

const SOUND: Extraction = {
  entities: [entity('e1', 'Ada Lund'), entity('e2', 'Ben Oto')],
  meetings: [MEETING],
  statements: [STATEMENT],
};

const withMeeting = (change: Partial<Meeting>): Extraction => ({
  ...SOUND,
  meetings: [{ ...MEETING, ...change }],
});
const withStatement = (change: Partial<Statement>): Extraction => ({
  ...SOUND,
  statements: [{ ...STATEMENT, ...change }],
});

describe('the check behind every extractor', () => {
  it('keeps what the article bears out, unchanged', () => {
    expect(checkExtraction(ARTICLE, SOUND)).toEqual({ extraction: SOUND, dropped: [] });
  });

  it.each<[string, Partial<Meeting>, string]>([
    ['a meeting of one', { participants: ['e1'] }, 'it has fewer than two participants'],
    ['a meeting of one named twice', { participants: ['e1', 'e1'] }, 'a participant stands twice'],
    ['a participant who is nobody', { participants: ['e1', 'e9'] }, 'there is no entity e9'],
    [
      'words that stand elsewhere',
      { trigger: { start: 0, end: 3, text: 'met' } },
      '0–3 is no slice of the article',
    ],
    [
      'words beyond the end',
      { place: { start: 60, end: 99, text: 'x' } },
      '60–99 is no slice of the article',
    ],
    ['negative offsets', { place: { start: -4, end: -1, text: 'aid' } }, '-4–-1 is no slice of the article'],
    [
      'fractional offsets',
      { place: { start: 0.5, end: 3, text: 'Ada' } },
      '0.5–3 is no slice of the article',
    ],
    ['empty words', { place: { start: 3, end: 3, text: '' } }, '3–3 is no slice of the article'],
    [
      'a day that is none',
      { date: { start: '2024-02-30', end: '2024-03-01', span: span('Monday') } },
      '2024-02-30 is no day',
    ],
    [
      'words for a day',
      { date: { start: 'Monday', end: 'Monday', span: span('Monday') } },
      'Monday is no day',
    ],
    [
      'a range that runs backwards',
      { date: { start: '2024-05-14', end: '2024-05-13', span: span('Monday') } },
      '2024-05-14 is after 2024-05-13',
    ],
    [
      'a date on words of its own',
      { date: { start: '2024-05-13', end: '2024-05-13', span: { start: 0, end: 6, text: 'Monday' } } },
      '0–6 is no slice of the article',
    ],
    [
      'a topic that is not there',
      { about: [{ start: 0, end: 4, text: 'fish' }] },
      '0–4 is no slice of the article',
    ],
    ['confidence above one', { confidence: 1.2 }, 'its confidence is 1.2'],
    ['no confidence at all', { confidence: Number.NaN }, 'its confidence is NaN'],
  ])('drops %s and says why', (_, change, reason) => {
    const { extraction, dropped } = checkExtraction(ARTICLE, withMeeting(change));
    expect(extraction.meetings).toEqual([]);
    expect(extraction.statements).toEqual([STATEMENT]);
    expect(dropped).toEqual([{ what: 'meeting', index: 0, reason }]);
  });

  it.each<[string, Partial<Statement>, string]>([
    ['a statement of nobody', { speakers: [] }, 'it has no speaker'],
    ['a statement of an unknown', { speakers: ['e7'] }, 'there is no entity e7'],
    ['a relay that is nobody', { via: ['e8'] }, 'there is no entity e8'],
    ['a hearer who is nobody', { to: ['e8'] }, 'there is no entity e8'],
    ['a statement without content', { content: [] }, 'it has no content'],
    [
      'invented words',
      { content: [{ start: 41, end: 50, text: 'We refuse' }] },
      '41–50 is no slice of the article',
    ],
    [
      'blank content',
      { content: [span(' ')] },
      `${TEXT.indexOf(' ')}–${TEXT.indexOf(' ') + 1} is no slice of the article`,
    ],
    ['a cue from elsewhere', { cue: { start: 0, end: 4, text: 'said' } }, '0–4 is no slice of the article'],
  ])('drops %s and says why', (_, change, reason) => {
    const { extraction, dropped } = checkExtraction(ARTICLE, withStatement(change));
    expect(extraction.statements).toEqual([]);
    expect(dropped).toEqual([{ what: 'statement', index: 0, reason }]);
  });

  it('drops with an entity all that stands on it', () => {
    const nameless = { ...entity('e2', 'Ben Oto'), name: ' ' };
    const { extraction, dropped } = checkExtraction(ARTICLE, {
      ...SOUND,
      entities: [entity('e1', 'Ada Lund'), nameless],
    });
    expect(extraction).toEqual({ ...SOUND, entities: [entity('e1', 'Ada Lund')], meetings: [] });
    expect(dropped.map(({ what, reason }) => `${what}: ${reason}`)).toEqual([
      'entity: it has no name',
      'meeting: there is no entity e2',
    ]);
  });

  it('keeps whose somebody is only where the owner is there', () => {
    const office = { ...entity('e3', 'Oslo'), of: 'e1' };
    const entities = [...SOUND.entities, office];
    expect(checkExtraction(ARTICLE, { ...SOUND, entities }).extraction.entities).toEqual(entities);
    const strange = { ...office, of: 'e9' };
    const checked = checkExtraction(ARTICLE, { ...SOUND, entities: [...SOUND.entities, strange] });
    expect(checked.extraction.entities).toEqual([...SOUND.entities, entity('e3', 'Oslo')]);
  });

  it('keeps the first of two entities with one id', () => {
    const { extraction, dropped } = checkExtraction(ARTICLE, {
      ...SOUND,
      entities: [...SOUND.entities, entity('e1', 'Lund')],
    });
    expect(extraction).toEqual(SOUND);
    expect(dropped).toEqual([{ what: 'entity', index: 2, reason: 'the id e1 is taken' }]);
  });

  it('lets through only slices, known names and two people at least, whatever it is given', () => {
    const anySpan = record({
      start: integer({ min: -3, max: 70 }),
      end: integer({ min: -3, max: 70 }),
      text: string({ maxLength: 5 }),
    });
    const day = constantFrom('2024-05-13', '2024-05-14', '2024-13-01', 'soon');
    const ids = array(constantFrom('e1', 'e2', 'e3'), { maxLength: 3 });
    const change = record({
      participants: ids,
      trigger: anySpan,
      place: anySpan,
      date: record({ start: day, end: day, span: anySpan }),
      confidence: double(),
    });
    assert(
      property(change, (some) => {
        for (const part of Object.keys(some) as (keyof typeof some)[]) {
          const { extraction } = checkExtraction(ARTICLE, withMeeting({ [part]: some[part] }));
          for (const { participants, trigger, place, date, confidence } of extraction.meetings) {
            for (const words of [trigger, place, date?.span]) {
              expect(words && TEXT.slice(words.start, words.end)).toBe(words?.text);
            }
            expect(new Set(participants).size).toBeGreaterThan(1);
            expect(participants).not.toContain('e3');
            expect((date?.start ?? '') <= (date?.end ?? '')).toBe(true);
            expect(confidence).toBeGreaterThanOrEqual(0);
            expect(confidence).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });

  it('wraps an extractor: what passes is given, what is dropped is told', async () => {
    const told: string[] = [];
    const inner = { name: 'inner', extract: () => Promise.resolve(withMeeting({ participants: ['e1'] })) };
    const checked = createCheckedExtractor(inner, (dropped) =>
      told.push(...dropped.map(({ reason }) => reason)),
    );
    await expect(checked.extract(ARTICLE)).resolves.toEqual({ ...SOUND, meetings: [] });
    expect(checked.name).toBe('inner');
    expect(told).toEqual(['it has fewer than two participants']);
  });
});

describe('the exchange format', () => {
  it('is plain JSON with places as words', () => {
    const prediction = toPrediction(ARTICLE, SOUND);
    expect(prediction.meetings[0]?.place).toBe('Oslo');
    expect(JSON.parse(JSON.stringify(prediction))).toEqual(prediction);
    expect(prediction.article).toEqual(ARTICLE);
  });
});
