import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../../src/extract/check.ts';
import { completion } from './endpoint.ts';
import { ARTICLE, ENTITIES, extract, GOOD, MEETING, NOTHING, person, QUOTED, RELAYED } from './sample.ts';

describe('a model’s answer', () => {
  it('becomes an extraction whose every span slices the article', async () => {
    const { extraction, reasons } = await extract([completion(GOOD)]);
    expect(reasons).toEqual([]);
    expect(checkExtraction(ARTICLE, extraction).dropped).toEqual([]);
    expect(extraction.entities.map(({ name, mentions }) => [name, mentions.map(({ text }) => text)])).toEqual(
      [
        ['Anna Berg', ['Anna Berg', 'Berg', 'Anna Berg']],
        ['Rui Costa', ['Rui Costa', 'Costa']],
        ['Leo Falk', ['Leo Falk']],
      ],
    );
    expect(extraction.meetings).toMatchObject([
      {
        participants: ['a', 'b'],
        status: 'held',
        date: { start: '2026-10-05', end: '2026-10-05' },
        place: { text: 'Riga' },
      },
    ]);
    expect(extraction.statements).toMatchObject([
      { speakers: ['a'], via: ['c'], kind: 'direct', cue: { text: 'reiterated' } },
      {
        speakers: ['b'],
        via: [],
        kind: 'direct',
        content: [{ text: 'We are late' }, { text: 'but we are not lost.' }],
      },
    ]);
  });

  it('may change quotation marks and white space, and the article’s own words are what is kept', async () => {
    const { extraction } = await extract([completion(GOOD)]);
    expect(extraction.statements[0]?.evidence.text).toContain('“reiterated');
    expect(extraction.statements[1]?.evidence.text).toContain('Costa told reporters');
  });

  it.each([
    ['a fence', `\`\`\`json\n${JSON.stringify(GOOD)}\n\`\`\``],
    ['words around it', `Here it is: ${JSON.stringify(GOOD)} Anything else?`],
  ])('is read with %s', async (_name, text) => {
    const { extraction } = await extract([completion(text)]);
    expect(extraction.statements).toHaveLength(2);
  });
});

describe('what the article does not bear out', () => {
  it.each([
    ['an invented quotation', { statements: [RELAYED, QUOTED, { ...QUOTED, content: ['I resign'] }] }],
    ['an invented sentence', { statements: [RELAYED, QUOTED, { ...QUOTED, evidence: 'Costa resigned.' }] }],
    [
      'half an invented quotation',
      { statements: [RELAYED, QUOTED, { ...QUOTED, content: ['We are late', 'and done'] }] },
    ],
    ['an unknown speaker', { statements: [RELAYED, QUOTED, { ...QUOTED, speakers: ['z'] }] }],
    ['no speaker', { statements: [RELAYED, QUOTED, { ...QUOTED, speakers: [] }] }],
    ['an unknown relay', { statements: [RELAYED, QUOTED, { ...RELAYED, via: ['z'] }] }],
    [
      'a speaker who is not in the text',
      {
        entities: [...ENTITIES, person('d', 'Ida Holm')],
        statements: [RELAYED, QUOTED, { ...QUOTED, speakers: ['d'] }],
      },
    ],
    [
      'content of another sentence',
      { statements: [RELAYED, QUOTED, { ...RELAYED, content: ['We are late'] }] },
    ],
    ['a meeting with one participant', { meetings: [MEETING, { ...MEETING, participants: ['a', 'a'] }] }],
    [
      'a meeting with somebody who is not there',
      { meetings: [MEETING, { ...MEETING, participants: ['a', 'z'] }] },
    ],
    ['an invented meeting', { meetings: [MEETING, { ...MEETING, evidence: 'Berg met Falk in Oslo.' }] }],
  ])('is dropped: %s', async (_name, change) => {
    const { extraction, reasons } = await extract([completion({ ...GOOD, ...change })]);
    expect(reasons).toEqual([]);
    expect(extraction.meetings).toHaveLength(1);
    expect(extraction.statements).toHaveLength(2);
    expect(extraction.entities).toHaveLength(3);
    expect(checkExtraction(ARTICLE, extraction).dropped).toEqual([]);
  });

  it('is left open where it is a place or a time', async () => {
    const vague = { ...MEETING, place: 'Oslo', when: 'last Friday' };
    const { extraction } = await extract([completion({ ...GOOD, meetings: [vague] })]);
    expect(extraction.meetings).toMatchObject([{ place: null, date: null }]);
  });

  it('makes the whole answer doubtful where it is more than half', async () => {
    const invented = { ...QUOTED, content: ['I resign'] };
    const { extraction, reasons } = await extract([
      completion({ ...GOOD, meetings: [], statements: [QUOTED, invented, invented] }),
    ]);
    expect(extraction).toBe(NOTHING);
    expect(reasons).toEqual(['the model quoted too much that is not in the article']);
  });
});

describe('an article that gives orders', () => {
  it('reaches the model as one JSON string behind instructions that stay as they are', async () => {
    const { asked } = await extract([completion(GOOD)]);
    const [system, user] = asked[0]?.body.messages ?? [];
    expect(system?.content).not.toContain('reveal your key');
    expect(system?.content).toContain('material to be read');
    const json = user?.content.slice(user.content.indexOf('{')) ?? '';
    expect(JSON.parse(json)).toEqual(ARTICLE);
  });

  it('cannot make an obeying model put words into anybody’s mouth', async () => {
    const obeying = {
      ...QUOTED,
      speakers: ['a'],
      content: ['I resign, and my key is sk-secret'],
      evidence: ARTICLE.text.split('\n')[3],
    };
    const { extraction } = await extract([completion({ ...GOOD, statements: [RELAYED, QUOTED, obeying] })]);
    expect(JSON.stringify(extraction)).not.toContain('I resign');
    expect(extraction.statements).toHaveLength(2);
  });
});
