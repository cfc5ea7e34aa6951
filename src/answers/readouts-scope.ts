import type { EntityRef, RecordedArticle, RecordedMeeting, RecordedStatement } from '../model/index.ts';
import type { Side } from './readouts-sides.ts';
import { sidesOf } from './readouts-sides.ts';

/** A statement that tells of a contact, and whose account it is. */
export interface Told {
  readonly statement: RecordedStatement;
  readonly side: Side;
}

/** Words beside what was said that put it before the contact. */
const EARLIER =
  /\b(?:last (?:week|month|year|spring|summer|autumn|winter|\p{L}+day)|earlier (?:this|in the) (?:week|month|year)|(?:days?|weeks?|months?|years?) (?:ago|earlier|before)|ahead of|before (?:the|their|his|her) (?:meeting|talks|call|visit|summit|trip|departure)|on the eve of|previously|in (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|in (?:19|20)\d\d)/iu;

/**
 * The statements that are accounts of a contact, out of the articles that report it: one side speaks, not to
 * somebody whom it met apart, not of an earlier day, and the article has not turned to another contact of that
 * side in between.
 */
export function accountsOf(
  meeting: RecordedMeeting,
  articles: readonly RecordedArticle[],
  a: EntityRef,
  b: EntityRef,
): readonly Told[] {
  const sideOf = sidesOf(
    articles.flatMap(({ statements }) => statements),
    a,
    b,
  );
  return articles.flatMap((article) =>
    article.statements.flatMap((statement) => {
      const side = sideOf(statement);
      const belongs =
        side !== null && !isEarlier(statement) && isOf(meeting, statement, side, article, [a, b]);
      return belongs ? [{ statement, side }] : [];
    }),
  );
}

/** Whether the words around what was said put it before the contact. */
function isEarlier({ evidence, content }: RecordedStatement): boolean {
  let frame = '';
  let from = evidence.start;
  for (const part of content) {
    frame += `${evidence.text.slice(from - evidence.start, Math.max(0, part.start - evidence.start))} … `;
    from = Math.max(from, part.end);
  }
  return EARLIER.test(frame + evidence.text.slice(from - evidence.start));
}

interface Place {
  readonly meeting: RecordedMeeting;
  readonly start: number;
}

/** Whether this contact is the one that the article speaks of where the statement stands. */
function isOf(
  meeting: RecordedMeeting,
  statement: RecordedStatement,
  side: Side,
  article: RecordedArticle,
  [a, b]: readonly [EntityRef, EntityRef],
): boolean {
  const principals = side === 'both' ? [a, b] : [side === 'a' ? a : b];
  const addressed = statement.to.filter(({ id }) => id !== a.id && id !== b.id);
  const contacts = article.meetings
    .flatMap((one): readonly Place[] => {
      const report = one.reports.find((each) => each.article.id === article.ref.id);
      const takesPart = one.participants.some(({ id }) => principals.some((each) => each.id === id));
      return report && takesPart ? [{ meeting: one, start: report.evidence.start }] : [];
    })
    .sort((one, other) => one.start - other.start);
  const met = (one: RecordedMeeting, ids: readonly EntityRef[]): boolean =>
    ids.length > 0 && ids.every(({ id }) => one.participants.some((each) => each.id === id));
  const toldThem = contacts.filter((contact) => met(contact.meeting, addressed));
  const toldOther = statement.to.filter(({ id }) => !principals.some((each) => each.id === id));
  const fitting =
    toldThem.length > 0 ? toldThem : contacts.filter((contact) => met(contact.meeting, toldOther));
  const among = fitting.length > 0 ? fitting : contacts;
  const before = among.filter(({ start }) => start <= statement.evidence.start);
  return (before.at(-1) ?? among[0])?.meeting.id === meeting.id;
}
