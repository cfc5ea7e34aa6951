import type {
  Line,
  ListItem,
  MeetingKind,
  MeetingReport,
  MeetingStatus,
  RecordedMeeting,
  Span,
} from '../model/index.ts';
import { KINDS, MOST_OUTLETS, outletOf, reportUrl, sourceWords, togetherLines } from './accounts.ts';
import { DOUBT } from './doubt.ts';
import { count, faint, join, link, quoted, text } from './inline.ts';
import { namesWithRoles } from './people.ts';
import { articleLine } from './statement.ts';

/** Topics in one line at most. */
const MOST_TOPICS = 3;
/** Sentences of different articles shown at most; a button leads to all. */
const MOST_ACCOUNTS = 3;

/** How one meeting is shown. */
export interface MeetingView {
  /** Show this article's account, with its text: a briefing. Without it, all accounts. */
  readonly article?: { readonly id: number; readonly text: string };
  /** The sentence stands above already, for another meeting that it tells of. */
  readonly repeated?: boolean;
  /** People, circumstances and linked outlets alone, without the sentences: a digest. */
  readonly compact?: boolean;
}

/**
 * People, when, where, how, and the sentence that says so. A meeting told by several articles shows each
 * article's sentence.
 */
export function meetingItem(meeting: RecordedMeeting, view: MeetingView = {}): ListItem {
  const report = meeting.reports.find(({ article }) => article.id === view.article?.id);
  const told = report ?? meeting;
  const facts = circumstances(
    told.date,
    typeof told.place === 'object' ? (told.place?.text ?? null) : told.place,
    told.kind,
  );
  const accounts = report ? [report] : meeting.reports;
  if (view.compact) return compactItem(meeting, facts);
  const isDoubtful = accounts.every(({ confidence }) => confidence < DOUBT);
  const others = report ? meeting.reports.filter((other) => other !== report) : [];
  return {
    line: [...namesWithRoles(told.participants), ...(isDoubtful ? [faint(' (doubtful)')] : [])],
    status: told.status,
    detail: [
      ...(facts.length > 0 ? [facts] : []),
      ...topics(accounts),
      ...shownOf(accounts).map((account) => [
        ...evidenceLine(account, view),
        ...standing(account, told.status),
      ]),
      ...(report ? elsewhere(meeting, others, told) : togetherLines(meeting)),
    ],
  };
}

/** Each text once, however many outlets copied it, and no more than a list bears. */
function shownOf(accounts: readonly MeetingReport[]): readonly MeetingReport[] {
  const texts = Map.groupBy(accounts, ({ wording, status }) => `${wording} ${status}`);
  return [...texts.values()].flatMap(([first]) => first ?? []).slice(0, MOST_ACCOUNTS);
}

/** That other articles tell of it too, on how many sources all of them rest, and what they say against this one. */
function elsewhere(
  meeting: RecordedMeeting,
  others: readonly MeetingReport[],
  told: { readonly status: MeetingStatus },
): readonly Line[] {
  if (others.length === 0) return [];
  const sources = new Set(meeting.reports.map(({ source }) => source)).size;
  const rest = sources <= others.length ? `, ${count(sources, 'independent source')} in all` : '';
  const also = faint(`also told by ${count(others.length, 'other article')} on record${rest}`);
  return [...togetherLines(meeting).slice(0, -1), [also, ...contrary(others, told)]];
}

function compactItem(meeting: RecordedMeeting, facts: Line): ListItem {
  const more = meeting.reports.length - MOST_OUTLETS;
  const outlets = meeting.reports
    .slice(0, MOST_OUTLETS)
    .map((report): Line => [link(outletOf(report), reportUrl(report)), ...standing(report, meeting.status)]);
  const sources = sourceWords(meeting);
  const counted = sources === null ? [] : [faint(` – ${sources}`)];
  return {
    line: namesWithRoles(meeting.participants),
    status: meeting.status,
    detail: [
      [
        ...facts,
        ...(facts.length > 0 ? [faint(' — ')] : []),
        ...join(outlets, ', '),
        ...(more > 0 ? [faint(` and ${more} more`)] : []),
        ...counted,
      ],
    ],
  };
}

/** What an account says of the meeting where it is not what stands above: one tells that it was held, one denies it. */
function standing(account: MeetingReport, shown: MeetingStatus): Line {
  return account.status === shown ? [] : [faint(` (${account.status})`)];
}

/** What other articles say against it; that one announced it before is no contradiction. */
function contrary(others: readonly MeetingReport[], told: { readonly status: MeetingStatus }): Line {
  const statuses = others.map(({ status }) => status);
  const against = new Set(statuses.filter((status) => status !== 'planned' && status !== told.status));
  return against.size === 0 ? [] : [faint(`, there ${[...against].join(' and ')}`)];
}

/** The article's words for what it was about. */
function topics(accounts: readonly MeetingReport[]): readonly Line[] {
  const about = new Set(
    accounts.flatMap((account) => account.about.map((span) => span.text.replace(/\s+/g, ' '))),
  );
  return about.size === 0 ? [] : [[faint('about '), text([...about].slice(0, MOST_TOPICS).join('; '))]];
}

function evidenceLine(report: MeetingReport, { article, repeated }: MeetingView): Line {
  const url = reportUrl(report, article?.text);
  const words = report.evidence.text.trim().replace(/\s+/g, ' ');
  const from =
    report.origin === null || contains(report.evidence, report.origin)
      ? []
      : [faint(` – from ${report.origin.text}`)];
  if (article === undefined)
    return [quoted(words), faint(' — '), ...articleLine(report.article, url), ...from];
  const sentence = repeated ? faint('in the same sentence') : quoted(words);
  return [sentence, ...(url === null ? [] : [text(' '), link('↗', url)]), ...from];
}

/** Whether the sentence itself names the origin. */
function contains(sentence: Span, origin: Span): boolean {
  return origin.start >= sentence.start && origin.end <= sentence.end;
}

function circumstances(date: RecordedMeeting['date'], place: string | null, kind: MeetingKind): Line {
  const how = KINDS[kind];
  const parts: readonly Line[] = [
    ...(date === null ? [] : [[{ type: 'date', date: { start: date.start, end: date.end } } as const]]),
    ...(place === null ? [] : [[text(place)]]),
    ...(how === null ? [] : [[text(how)]]),
  ];
  return join(parts, ' · ');
}
