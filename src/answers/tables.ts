import type { Entity, EntityId, PortableArticle, PortableReading, Span } from '../model/index.ts';
import { csvRecord } from './csv.ts';
import type { Cell } from './csv.ts';

/** The tables of an export by their file names, each with its columns. */
export const TABLES = {
  'articles.csv': [
    'article',
    'url',
    'title',
    'outlet',
    'author',
    'published',
    'recorded_at',
    'read_at',
    'meetings',
    'statements',
  ],
  'meetings.csv': [
    'article',
    'published',
    'participants',
    'kind',
    'status',
    'date_start',
    'date_end',
    'date_words',
    'place',
    'about',
    'sentence',
    'sentence_start',
    'sentence_end',
    'confidence',
  ],
  'statements.csv': [
    'article',
    'published',
    'speakers',
    'via',
    'to',
    'act',
    'kind',
    'cue',
    'content',
    'content_spans',
    'about',
    'sentence',
    'sentence_start',
    'sentence_end',
    'confidence',
  ],
} as const;

/** The name of an export's table. */
export type TableName = keyof typeof TABLES;

/** The line of column names. */
export function tableHead(table: TableName): string {
  return csvRecord(TABLES[table]);
}

/** An article's lines in each table, of its present text; spans count UTF-16 code units from 0, their end excluded. */
export function tableRows(article: PortableArticle): Readonly<Record<TableName, string>> {
  const present = article.readings.at(-1);
  return {
    'articles.csv': csvRecord([
      article.id,
      article.url,
      article.title,
      article.outlet,
      article.author,
      article.published,
      instant(article.recordedAt),
      present ? instant(present.readAt) : null,
      present?.meetings.length ?? 0,
      present?.statements.length ?? 0,
    ]),
    'meetings.csv': present ? meetingRows(article, present) : '',
    'statements.csv': present ? statementRows(article, present) : '',
  };
}

function meetingRows({ id, published }: PortableArticle, { entities, meetings }: PortableReading): string {
  const names = namesOf(entities);
  const rows = meetings.map(({ participants, kind, status, date, place, about, evidence, confidence }) =>
    csvRecord([
      id,
      published,
      names(participants),
      kind,
      status,
      date?.start ?? null,
      date?.end ?? null,
      date?.span.text ?? null,
      place?.text ?? null,
      words(about),
      ...sentence(evidence),
      confidence,
    ]),
  );
  return rows.join('');
}

function statementRows(
  { id, published }: PortableArticle,
  { entities, statements }: PortableReading,
): string {
  const names = namesOf(entities);
  const rows = statements.map((statement) =>
    csvRecord([
      id,
      published,
      names(statement.speakers),
      names(statement.via),
      names(statement.to),
      statement.act,
      statement.kind,
      statement.cue?.text ?? null,
      statement.content.map(({ text }) => text).join(' … '),
      statement.content.map(({ start, end }) => `${start}-${end}`).join('; '),
      words(statement.about),
      ...sentence(statement.evidence),
      statement.confidence,
    ]),
  );
  return rows.join('');
}

function namesOf(entities: readonly Entity[]): (ids: readonly EntityId[]) => string {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return (ids) => ids.map((id) => names.get(id) ?? '').join('; ');
}

function sentence({ text, start, end }: Span): readonly Cell[] {
  return [text, start, end];
}

function words(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('; ');
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
