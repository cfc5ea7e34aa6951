import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRecord } from '../../src/answers/csv.ts';
import { tableHead, tableRows } from '../../src/answers/tables.ts';
import type { TableName } from '../../src/answers/tables.ts';
import type { PortableArticle, Span } from '../../src/model/index.ts';

const TEXT = 'Ada Okoro met Bram Visser. “=We agree,” Okoro said.';

function slice(words: string): Span {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, text: words };
}

const ARTICLE: PortableArticle = {
  id: 7,
  url: 'https://ledger.example/1',
  links: [],
  title: 'Talks, at last',
  outlet: 'The "Ledger"',
  author: null,
  published: '2026-11-20',
  recordedAt: Date.parse('2026-11-21T10:00:00Z'),
  readings: [
    {
      readAt: Date.parse('2026-11-21T10:00:00Z'),
      text: TEXT,
      change: null,
      entities: [
        { id: 'e1', name: 'Ada Okoro', kind: 'person', aliases: [], roles: [], mentions: [] },
        { id: 'e2', name: 'Bram Visser', kind: 'person', aliases: [], roles: [], mentions: [] },
      ],
      meetings: [
        {
          participants: ['e1', 'e2'],
          kind: 'in-person',
          status: 'held',
          date: null,
          place: null,
          about: [],
          trigger: slice('met'),
          evidence: slice('Ada Okoro met Bram Visser.'),
          confidence: 0.9,
        },
      ],
      statements: [
        {
          speakers: ['e1'],
          via: [],
          to: [],
          act: 'statement',
          kind: 'direct',
          cue: slice('said'),
          content: [slice('=We agree')],
          about: [],
          evidence: slice('“=We agree,” Okoro said.'),
          confidence: 0.8,
        },
      ],
    },
  ],
};

describe('the tables of an export', () => {
  test('have a line for each article, meeting and statement', () => {
    const rows = tableRows(ARTICLE);
    expect(rows['articles.csv']).toBe(
      '7,https://ledger.example/1,"Talks, at last","The ""Ledger""",,2026-11-20,2026-11-21T10:00:00.000Z,2026-11-21T10:00:00.000Z,1,1\r\n',
    );
    expect(rows['meetings.csv']).toBe(
      '7,2026-11-20,Ada Okoro; Bram Visser,in-person,held,,,,,,Ada Okoro met Bram Visser.,0,26,0.9\r\n',
    );
    expect(rows['statements.csv']).toBe(
      `7,2026-11-20,Ada Okoro,,,statement,direct,said,'=We agree,28-37,,"“=We agree,” Okoro said.",27,51,0.8\r\n`,
    );
  });

  test('have as many fields in a line as in their head', () => {
    for (const [name, rows] of Object.entries(tableRows(ARTICLE))) {
      const head = tableHead(name as TableName);
      expect(parse(rows)[0]).toHaveLength(parse(head)[0]?.length ?? 0);
    }
  });
});

describe('a record', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1'])('%j is no formula in it', (words) => {
    expect(parse(csvRecord([words]))).toEqual([[`'${words}`]]);
  });

  test('is read back as it was, whatever is in it', () => {
    const field = fc.string({ unit: 'grapheme' }).filter((words) => !/^[=+\-@\t\r＋－＝＠]/u.test(words));
    fc.assert(
      fc.property(fc.array(field, { minLength: 2, maxLength: 5 }), (fields) => {
        expect(parse(csvRecord(fields))).toEqual([fields]);
      }),
    );
  });
});

/** RFC 4180, read as plainly as can be. */
function parse(csv: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let fields: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    if (quoted === undefined && plain === '' && end === '') break;
    fields.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    records.push(fields);
    fields = [];
  }
  return records;
}
