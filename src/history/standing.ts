import type { EntityId, Extraction, Meeting, Span, Statement } from '../model/index.ts';
import { plainName, plainWords } from './names.ts';

/** For each fact of a later extraction, by its position: which fact of the earlier one it is; null where it is new. */
export interface Standing {
  readonly meetings: readonly (number | null)[];
  readonly statements: readonly (number | null)[];
}

type Keys<Fact> = readonly ((fact: Fact) => string)[];

/**
 * Which facts of an article's earlier text its present one still tells. Exact words decide about statements; a
 * speaker may be named more fully than before. A meeting stands while those who took part, its status and its date
 * (or its whole sentence) are the same. What differs in anything else has not been told before.
 */
export function whatStands(earlier: Extraction, later: Extraction): Standing {
  const before = { meetings: meetingKeys(earlier), statements: statementKeys(earlier) };
  const now = { meetings: meetingKeys(later), statements: statementKeys(later) };
  return {
    meetings: pair(earlier.meetings, before.meetings, later.meetings, now.meetings),
    statements: pair(earlier.statements, before.statements, later.statements, now.statements),
  };
}

/** The surest likeness first; each fact is paired once, in the articles' order. */
function pair<Fact>(
  earlier: readonly Fact[],
  before: Keys<Fact>,
  later: readonly Fact[],
  now: Keys<Fact>,
): readonly (number | null)[] {
  const open = new Set(earlier.keys());
  const found: (number | null)[] = later.map(() => null);
  for (const [pass, keyBefore] of before.entries()) {
    const byKey = Map.groupBy(open, (index) => keyBefore(earlier[index] as Fact));
    for (const [index, fact] of later.entries()) {
      if (found[index] !== null) continue;
      const same = byKey.get(now[pass]?.(fact) ?? '')?.find((candidate) => open.has(candidate));
      if (same === undefined) continue;
      found[index] = same;
      open.delete(same);
    }
  }
  return found;
}

function meetingKeys(extraction: Extraction): Keys<Meeting> {
  const named = namesIn(extraction);
  const date = (meeting: Meeting): string => `${meeting.date?.start ?? ''} ${meeting.date?.end ?? ''}`;
  const sure = ({ participants, status }: Meeting, how: keyof typeof named): readonly unknown[] => [
    named[how](participants).toSorted(),
    status,
  ];
  return [
    (meeting) => key(...sure(meeting, 'whole'), date(meeting), meeting.kind, words(meeting.place)),
    (meeting) => key(...sure(meeting, 'last'), words(meeting.evidence)),
    (meeting) => key(...sure(meeting, 'last'), date(meeting)),
  ];
}

function statementKeys(extraction: Extraction): Keys<Statement> {
  const named = namesIn(extraction);
  const sure = ({ speakers, via, act, content }: Statement, how: keyof typeof named): readonly unknown[] => [
    named[how](speakers).toSorted(),
    named[how](via),
    act,
    content.map(words),
  ];
  return [(statement) => key(...sure(statement, 'whole')), (statement) => key(...sure(statement, 'last'))];
}

/** The names behind entities, whole or by their last word: "Ada Okoro" and "Okoro" are one within an article. */
function namesIn({ entities }: Extraction): {
  readonly whole: (ids: readonly EntityId[]) => readonly string[];
  readonly last: (ids: readonly EntityId[]) => readonly string[];
} {
  const names = new Map(entities.map(({ id, name, kind }) => [id, plainName(name, kind)]));
  const name = (id: EntityId): string => names.get(id) ?? '';
  return { whole: (ids) => ids.map(name), last: (ids) => ids.map((id) => name(id).split(' ').at(-1) ?? '') };
}

function words(span: Span | null): string {
  return span === null ? '' : plainWords(span.text);
}

function key(...parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}
