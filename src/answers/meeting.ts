import type {
  Line,
  ListItem,
  MeetingKind,
  MeetingReport,
  MeetingStatus,
  RecordedMeeting,
} from '../model/index.ts';
import { DOUBT } from './doubt.ts';
import { sentenceUrl } from './fragment.ts';
import { count, faint, join, link, quoted, text } from './inline.ts';
import { namesWithRoles } from './people.ts';
import { articleLine } from './statement.ts';

/** "How" in words; what an article leaves open is left out. */
const KINDS: Readonly<Record<MeetingKind, string | null>> = {
  'in-person': 'in person',
  call: 'by phone',
  video: 'by video',
  visit: 'visit',
  unspecified: null,
};

/** Topics in one line at most. */
const MOST_TOPICS = 3;

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
      ...accounts.map((account) => [...evidenceLine(account, view), ...standing(account, told.status)]),
      ...(others.length > 0
        ? [
            [
              faint(`also told by ${count(others.length, 'other article')} on record`),
              ...contrary(others, told),
            ],
          ]
        : []),
    ],
  };
}

function compactItem(meeting: RecordedMeeting, facts: Line): ListItem {
  const outlets = meeting.reports.map(
    (report): Line => [
      link(report.article.outlet ?? report.article.title, reportUrl(report)),
      ...standing(report, meeting.status),
    ],
  );
  return {
    line: namesWithRoles(meeting.participants),
    status: meeting.status,
    detail: [[...facts, ...(facts.length > 0 ? [faint(' — ')] : []), ...join(outlets, ', ')]],
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

/** The address of the sentence that tells of a meeting, or null for an article without one. */
export function reportUrl(report: MeetingReport, articleText?: string): string | null {
  const { url } = report.article;
  return url === null ? null : sentenceUrl(url, report.evidence, articleText);
}

function evidenceLine(report: MeetingReport, { article, repeated }: MeetingView): Line {
  const url = reportUrl(report, article?.text);
  const words = report.evidence.text.trim().replace(/\s+/g, ' ');
  if (article === undefined) return [quoted(words), faint(' — '), ...articleLine(report.article, url)];
  const sentence = repeated ? faint('in the same sentence') : quoted(words);
  return [sentence, ...(url === null ? [] : [text(' '), link('↗', url)])];
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
