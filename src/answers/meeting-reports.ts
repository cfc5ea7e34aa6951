import type { Action, Answer, Line, ListItem, MeetingReport, RecordedMeeting } from '../model/index.ts';
import {
  days,
  daysDiffer,
  KINDS,
  kinds,
  moves,
  notAllName,
  outletLinks,
  places,
  reportUrl,
  sourceWords,
} from './accounts.ts';
import type { Variant } from './accounts.ts';
import { DOUBT } from './doubt.ts';
import { meetingFacts } from './facts.ts';
import { answer, faint, heading, items, join, quoted, text } from './inline.ts';
import { names, namesWithRoles } from './people.ts';
import { articleLine } from './statement.ts';

/** Buttons to all reports under one list, at most: other buttons need room too. */
const MOST_BUTTONS = 4;

type Fact = { readonly label: string; readonly line: Line };

/** One meeting with all that is on record of it: who says what of each field, and every article's sentence. */
export function meetingReports(meeting: RecordedMeeting): Answer {
  const facts = fieldFacts(meeting);
  const blocks = [
    heading(names(meeting.participants), 1),
    { type: 'facts', facts } as const,
    heading('What each article says'),
    ...items(meeting.reports.map((report) => reportItem(report, meeting))),
  ];
  return answer('normal', blocks, meetingFacts(meeting), { actions: onward(meeting) });
}

/** Buttons to those of some meetings that several articles tell of. */
export function reportButtons(meetings: readonly RecordedMeeting[]): readonly Action[] {
  return meetings
    .filter(({ reports }) => reports.length > 1)
    .slice(0, MOST_BUTTONS)
    .map((meeting) => ({
      label: `All ${meeting.reports.length} reports: ${shortly(meeting)}`,
      call: { name: 'meeting', options: { number: meeting.id } },
    }));
}

/** A meeting in a few words, for a button: surnames and day. */
export function shortly({ participants, date }: Pick<RecordedMeeting, 'participants' | 'date'>): string {
  const who = participants
    .slice(0, 2)
    .map(({ name, kind }) => (kind === 'person' ? (name.split(' ').at(-1) ?? name) : name));
  return [who.join(' and '), ...(date === null ? [] : [date.start])].join(', ');
}

function fieldFacts(meeting: RecordedMeeting): readonly Fact[] {
  const { reports, participants, status } = meeting;
  const moved = moves(meeting);
  const sources = sourceWords(meeting);
  const when = days(reports);
  const how = kinds(reports);
  return [
    { label: 'Who', line: [...namesWithRoles(participants), ...missing(meeting)] },
    { label: 'Status', line: moved.length > 0 ? [text(`${status}: `), ...moved] : [text(status)] },
    { label: 'When', line: field(when, meeting, daysDiffer(reports), 'no article gives a day') },
    { label: 'Where', line: field(places(reports), meeting, false, 'no article names a place') },
    { label: 'How', line: field(how, meeting, how.length > 1, 'no article says') },
    { label: 'Sources', line: [text(sources ?? 'one article')] },
  ];
}

/** Each value with the outlets that give it. */
function field(
  told: readonly Variant[],
  { reports: all }: RecordedMeeting,
  differ: boolean,
  none: string,
): Line {
  if (told.length === 0) return [faint(none)];
  const [first] = told;
  if (first && all.length > 2 && first.reports.length === all.length) {
    return [...first.value, faint(` (all ${all.length} articles)`)];
  }
  const values = told.map(
    ({ value, reports }): Line => [...value, text(' ('), ...outletLinks(reports), text(')')],
  );
  return [...join(values, '; '), ...(differ ? [faint(' – the accounts differ')] : [])];
}

function missing(meeting: RecordedMeeting): Line {
  return notAllName(meeting).flatMap(
    ({ value, reports }): Line => [
      faint('; only '),
      ...outletLinks(reports),
      faint(reports.length > 1 ? ' name ' : ' names '),
      ...value,
    ],
  );
}

function reportItem(report: MeetingReport, { reports }: RecordedMeeting): ListItem {
  const url = reportUrl(report);
  const original = reports.find(({ wording }) => wording === report.wording);
  const how = KINDS[report.kind];
  const told: readonly Line[] = [
    ...(report.date === null
      ? []
      : [[{ type: 'date', date: { start: report.date.start, end: report.date.end } } as const]]),
    ...(report.place === null ? [] : [[text(report.place.text.replace(/\s+/g, ' '))]]),
    ...(how === null ? [] : [[text(how)]]),
  ];
  return {
    line: [...articleLine(report.article, url), ...(report.confidence < DOUBT ? [faint(' (doubtful)')] : [])],
    status: report.status,
    detail: [
      ...(told.length > 0 ? [[faint('the meeting: '), ...join(told, ' · ')]] : []),
      [quoted(report.evidence.text.trim().replace(/\s+/g, ' '))],
      ...(report.origin === null ? [] : [[faint(`has it from ${report.origin.text}`)]]),
      ...(original && original !== report
        ? [[faint('the same text as in '), ...articleLine(original.article, reportUrl(original))]]
        : []),
    ],
  };
}

/** To what each side said of it, and to other meetings of the same two. */
function onward({ id, participants }: RecordedMeeting): readonly Action[] {
  const [a, b] = participants;
  if (!a || !b) return [];
  const pair = { person: `@${a.id}`, with: `@${b.id}` };
  return [
    { label: 'What each side said', call: { name: 'readouts', options: { ...pair, meeting: id } } },
    {
      label: `All meetings of ${shortly({ participants: [a, b], date: null })}`,
      call: { name: 'who-met', options: pair },
    },
  ];
}
