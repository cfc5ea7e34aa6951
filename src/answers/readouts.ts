import type {
  Action,
  Answer,
  CommandCall,
  EntityRef,
  Inline,
  Line,
  ListItem,
  RecordedArticle,
  RecordedMeeting,
} from '../model/index.ts';
import { alsoIn } from './copies.ts';
import { meetingFacts, statementFacts } from './facts.ts';
import { answer, count, faint, heading, items, paragraph, strong, text } from './inline.ts';
import { meetingItem } from './meeting.ts';
import { reportButtons, shortly } from './meeting-reports.ts';
import { compareAccounts } from './readouts-compare.ts';
import type { Pair, Point } from './readouts-compare.ts';
import { accountsOf } from './readouts-scope.ts';
import { statementItem } from './statement.ts';

/** What a side did not say, as far as the record goes: it may have been said elsewhere. */
const NOT_ON_RECORD = 'Nothing in the texts on record.';

interface Column {
  readonly title: Line;
  readonly items: readonly ListItem[];
}

/**
 * Both sides' accounts of one contact side by side: in both, on one subject in other words, on one subject opposed, only in one.
 * `articles` are those that report the contact; `others` are buttons to other contacts of the two.
 */
export function readouts(
  meeting: RecordedMeeting,
  articles: readonly RecordedArticle[],
  a: EntityRef,
  b: EntityRef,
  others: readonly Action[] = [],
): Answer {
  const told = accountsOf(meeting, articles, a, b);
  const { both, otherWords, opposed, onlyA, onlyB } = compareAccounts(told, [a, b, ...meeting.participants]);
  const pair = (each: Pair): ListItem => pairItem(each, a, b);
  const columns: readonly Column[] = [
    column(
      [text('In both accounts')],
      both.map((each) => ('a' in each ? pair(each) : pointItem(each))),
    ),
    ...(otherWords.length > 0 ? [column([text('Same subject, in other words')], otherWords.map(pair))] : []),
    ...(opposed.length > 0 ? [column([text('Same subject, opposed')], opposed.map(pair))] : []),
    column([text('Only in '), ...accountOf(a)], onlyA.map(pointItem)),
    column([text('Only in '), ...accountOf(b)], onlyB.map(pointItem)),
  ];
  const blocks = [
    heading([text('Readouts: '), strong(a.name), text(' and '), strong(b.name)], 1),
    ...items([meetingItem(meeting, { compact: true })]),
    { type: 'columns', columns } as const,
    paragraph([
      faint('What a side lacks here is not in the texts on record; it may have been said all the same.'),
    ]),
  ];
  const facts = (point: Point): unknown => point.map(statementFacts);
  const pairFacts = (each: Pair): unknown => [facts(each.a), facts(each.b)];
  const data = {
    meeting: meetingFacts(meeting),
    sides: [a.name, b.name],
    both: both.map((each) => ('a' in each ? pairFacts(each) : [facts(each)])),
    otherWords: otherWords.map(pairFacts),
    opposed: opposed.map(pairFacts),
    onlyA: onlyA.map(facts),
    onlyB: onlyB.map(facts),
  };
  return answer('normal', blocks, data, { actions: [...reportButtons([meeting]), ...others] });
}

/** Asks which contact of two people is meant: a button for each repeats the call with its number. */
export function whichMeeting(
  meetings: readonly RecordedMeeting[],
  more: number,
  callFor: (meeting: RecordedMeeting) => CommandCall,
): Answer {
  const blocks = [
    heading('Which meeting?'),
    ...items(meetings.map((meeting) => meetingItem(meeting, { compact: true }))),
    ...(more > 0
      ? [
          paragraph([
            faint(
              `${count(more, 'older meeting')} not shown: narrow them down with on:May or on:2024-05-01.`,
            ),
          ]),
        ]
      : []),
  ];
  return answer(
    'empty',
    blocks,
    { question: 'which', meetings: meetings.map(meetingFacts) },
    { actions: contactButtons(meetings, callFor), private: true },
  );
}

/** A button for each of several contacts: who, when, where and how, so that they are told apart. */
export function contactButtons(
  meetings: readonly RecordedMeeting[],
  callFor: (meeting: RecordedMeeting) => CommandCall,
): readonly Action[] {
  return meetings.map((meeting) => {
    const { date, place, kind, status } = meeting;
    const parts = [
      date === null ? 'undated' : date.start,
      place ?? (kind === 'unspecified' ? shortly({ ...meeting, date: null }) : kind),
      ...(status === 'held' ? [] : [status]),
    ];
    return { label: parts.join(', '), call: callFor(meeting) };
  });
}

function column(title: Line, entries: readonly ListItem[]): Column {
  return { title, items: entries.length > 0 ? entries : [{ line: [faint(NOT_ON_RECORD)] }] };
}

function accountOf({ name }: EntityRef): readonly Inline[] {
  return [strong(name), text('’s account')];
}

/** The exact words, and every article that has them. */
function pointItem([first, ...copies]: Point): ListItem {
  const shown = statementItem(first, { withArticle: true });
  return { ...shown, detail: [...(shown.detail ?? []), ...copies.map(alsoIn)] };
}

/** Both wordings below each other, each under its side's name. */
function pairItem(pair: Pair, a: EntityRef, b: EntityRef): ListItem {
  const [ofA, ofB] = [pointItem(pair.a), pointItem(pair.b)];
  const from = ({ name }: EntityRef): Inline => faint(`${name}’s account – `);
  return {
    line: [from(a), ...ofA.line],
    detail: [...(ofA.detail ?? []), [from(b), ...ofB.line], ...(ofB.detail ?? [])],
  };
}
