import type {
  Answer,
  Block,
  EntityRef,
  ListItem,
  RecordedMeeting,
  RecordedStatement,
} from '../model/index.ts';
import { meetingFacts, statementFacts } from './facts.ts';
import { answer, faint, heading, items, paragraph, strong, text } from './inline.ts';
import { meetingItem } from './meeting.ts';
import { articleLine, statementItem, statementUrl } from './statement.ts';
import { compareSides } from './sides.ts';

/** What a side did not say, as far as the record goes: it may have been said elsewhere. */
const NOT_ON_RECORD = 'Nothing in the texts on record.';

/** Both sides' accounts of one contact side by side: in both, only in one, only in the other. */
export function readouts(
  meeting: RecordedMeeting,
  statements: readonly RecordedStatement[],
  a: EntityRef,
  b: EntityRef,
): Answer {
  const sides = compareSides(statements, a.id, b.id);
  const title = [text('Readouts: '), strong(a.name), text(' and '), strong(b.name)];
  const columns = [
    {
      title: [text('Both accounts speak of it')],
      items: sides.both.map((found) => bothItem(found.a, found.b)),
    },
    { title: [text('Only in '), strong(a.name), text('’s account')], items: sides.onlyA.map(cell) },
    { title: [text('Only in '), strong(b.name), text('’s account')], items: sides.onlyB.map(cell) },
  ].map((column) => ({ ...column, items: column.items.length > 0 ? column.items : [unsaid()] }));
  const blocks: readonly Block[] = [
    heading(title, 1),
    ...items([meetingItem(meeting)]),
    { type: 'columns', columns },
    paragraph([
      faint('What a side lacks here is not in the texts on record; it may have been said all the same.'),
    ]),
  ];
  return answer('normal', blocks, {
    meeting: meetingFacts(meeting),
    sides: [a.name, b.name],
    both: sides.both.map((found) => [statementFacts(found.a), found.b && statementFacts(found.b)]),
    onlyA: sides.onlyA.map(statementFacts),
    onlyB: sides.onlyB.map(statementFacts),
  });
}

function cell(statement: RecordedStatement): ListItem {
  return statementItem(statement, { withArticle: true });
}

function bothItem(a: RecordedStatement, b: RecordedStatement | null): ListItem {
  const first = cell(a);
  if (b === null) return first;
  return {
    line: first.line,
    detail: [...(first.detail ?? []), statementItem(b).line, articleLine(b.article, statementUrl(b))],
  };
}

function unsaid(): ListItem {
  return { line: [faint(NOT_ON_RECORD)] };
}
