import type { RecordedArticle, RecordedMeeting, RecordedStatement } from '../model/index.ts';
import { reportUrl } from './accounts.ts';
import { statementUrl } from './statement.ts';

/** A meeting as plain JSON, for `--json`. */
export function meetingFacts(meeting: RecordedMeeting): Readonly<Record<string, unknown>> {
  return {
    id: meeting.id,
    participants: meeting.participants.map(({ name }) => name),
    kind: meeting.kind,
    status: meeting.status,
    date: meeting.date,
    place: meeting.place,
    reports: meeting.reports.map((report) => ({
      article: report.article,
      participants: report.participants.map(({ name }) => name),
      kind: report.kind,
      status: report.status,
      date: report.date,
      place: report.place,
      origin: report.origin,
      source: report.source,
      evidence: report.evidence,
      confidence: report.confidence,
      url: reportUrl(report),
    })),
  };
}

/** A statement as plain JSON, for `--json`. */
export function statementFacts(statement: RecordedStatement): Readonly<Record<string, unknown>> {
  const entityNames = (entities: RecordedStatement['speakers']): readonly string[] =>
    entities.map(({ name }) => name);
  return {
    id: statement.id,
    article: statement.article,
    speakers: entityNames(statement.speakers),
    via: entityNames(statement.via),
    to: entityNames(statement.to),
    act: statement.act,
    kind: statement.kind,
    cue: statement.cue,
    content: statement.content,
    evidence: statement.evidence,
    confidence: statement.confidence,
    url: statementUrl(statement),
  };
}

/** A recorded article with all that stands on it, as plain JSON, for `--json`. */
export function articleFacts(article: RecordedArticle): Readonly<Record<string, unknown>> {
  return {
    article: article.ref,
    meetings: article.meetings.map(meetingFacts),
    statements: article.statements.map(statementFacts),
  };
}
