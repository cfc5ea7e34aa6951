import type {
  ArticleText,
  Dated,
  Entity,
  EntityId,
  Extraction,
  Extractor,
  Meeting,
  Span,
  Statement,
} from '../model/index.ts';

/** Something an extractor claimed that the article does not bear out, and why. */
export interface Dropped {
  readonly what: 'entity' | 'meeting' | 'statement';
  /** Position in the list it came from. */
  readonly index: number;
  readonly reason: string;
}

export interface Checked {
  readonly extraction: Extraction;
  readonly dropped: readonly Dropped[];
}

const DATE = /^\d{4}-\d\d-\d\d$/u;

/**
 * Keeps of an extraction what the article bears out: spans that slice it, references that resolve,
 * meetings of two or more, statements with content, days that exist. Whichever extractor made it, what
 * fails is left out and named in `dropped`. An entity that fails takes with it what stands on it.
 */
export function checkExtraction(article: ArticleText, extraction: Extraction): Checked {
  const known = new Set<EntityId>();
  const dropped: Dropped[] = [];
  const keep = <T>(what: Dropped['what'], items: readonly T[], problem: (item: T) => string | null): T[] =>
    items.filter((item, index) => {
      const reason = problem(item);
      if (reason !== null) dropped.push({ what, index, reason });
      return reason === null;
    });
  const entities = keep('entity', extraction.entities, (entity) => {
    const reason = entityProblem(article.text, entity, known);
    if (reason === null) known.add(entity.id);
    return reason;
  });
  const whose = entities.map(({ of, ...entity }) =>
    of !== undefined && known.has(of) ? { ...entity, of } : entity,
  );
  const meetings = keep('meeting', extraction.meetings, (meeting) =>
    meetingProblem(article.text, meeting, known),
  );
  const statements = keep('statement', extraction.statements, (statement) =>
    statementProblem(article.text, statement, known),
  );
  return { extraction: { entities: whose, meetings, statements }, dropped };
}

function entityProblem(text: string, entity: Entity, known: ReadonlySet<EntityId>): string | null {
  if (known.has(entity.id)) return `the id ${entity.id} is taken`;
  if (entity.name.trim() === '') return 'it has no name';
  return spansProblem(text, [...entity.roles, ...entity.mentions]);
}

function meetingProblem(text: string, meeting: Meeting, known: ReadonlySet<EntityId>): string | null {
  if (new Set(meeting.participants).size !== meeting.participants.length) return 'a participant stands twice';
  if (meeting.participants.length < 2) return 'it has fewer than two participants';
  const spans = [meeting.trigger, meeting.evidence, ...meeting.about];
  if (meeting.place !== null) spans.push(meeting.place);
  return (
    referencesProblem(meeting.participants, known) ??
    spansProblem(text, spans) ??
    (meeting.date === null ? null : dateProblem(text, meeting.date)) ??
    confidenceProblem(meeting.confidence)
  );
}

function statementProblem(text: string, statement: Statement, known: ReadonlySet<EntityId>): string | null {
  if (statement.speakers.length === 0) return 'it has no speaker';
  if (statement.content.length === 0) return 'it has no content';
  const spans = [statement.evidence, ...statement.content, ...statement.about];
  if (statement.cue !== null) spans.push(statement.cue);
  return (
    referencesProblem([...statement.speakers, ...statement.via, ...statement.to], known) ??
    spansProblem(text, spans) ??
    confidenceProblem(statement.confidence)
  );
}

function referencesProblem(ids: readonly EntityId[], known: ReadonlySet<EntityId>): string | null {
  const unknown = ids.find((id) => !known.has(id));
  return unknown === undefined ? null : `there is no entity ${unknown}`;
}

function spansProblem(text: string, spans: readonly Span[]): string | null {
  const wrong = spans.find((span) => !isSlice(text, span));
  return wrong === undefined ? null : `${wrong.start}–${wrong.end} is no slice of the article`;
}

// `slice` takes negative and fractional offsets; a span has neither, and is never empty.
function isSlice(text: string, { start, end, text: words }: Span): boolean {
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start < end &&
    end <= text.length &&
    text.slice(start, end) === words &&
    words.trim() !== ''
  );
}

function dateProblem(text: string, date: Dated): string | null {
  for (const day of [date.start, date.end]) if (!isDay(day)) return `${day} is no day`;
  if (date.start > date.end) return `${date.start} is after ${date.end}`;
  return spansProblem(text, [date.span]);
}

function isDay(day: string): boolean {
  if (!DATE.test(day)) return false;
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}

function confidenceProblem(confidence: number): string | null {
  return confidence >= 0 && confidence <= 1 ? null : `its confidence is ${confidence}`;
}

/** An extractor that lets pass only what `checkExtraction` keeps; what it drops goes to `onDropped`. */
export function createCheckedExtractor(
  extractor: Extractor,
  onDropped: (dropped: readonly Dropped[]) => void = () => {},
): Extractor {
  return {
    name: extractor.name,
    extract: async (article) => {
      const { extraction, dropped } = checkExtraction(article, await extractor.extract(article));
      if (dropped.length > 0) onDropped(dropped);
      return extraction;
    },
  };
}
