import type { Line, MeetingKind, MeetingReport, MeetingStatus, RecordedMeeting } from '../model/index.ts';
import { sentenceUrl } from './fragment.ts';
import { count, faint, join, link, text } from './inline.ts';

/** What articles say of one field, in one wording each: the value and who says so. */
export interface Variant {
  readonly value: Line;
  readonly reports: readonly MeetingReport[];
}

/** "How" in words; what an article leaves open is left out. */
export const KINDS: Readonly<Record<MeetingKind, string | null>> = {
  'in-person': 'in person',
  call: 'by phone',
  video: 'by video',
  visit: 'visit',
  unspecified: null,
};

/** Characters of a title that stands for an outlet: it is said several times. */
const TITLE = 40;

/** Outlets named in one line at most. */
export const MOST_OUTLETS = 6;

/** What an article did with a meeting by reporting it so. */
const MOVES: Readonly<Record<MeetingStatus, string>> = {
  planned: 'announced',
  held: 'reported as held',
  cancelled: 'reported as called off',
  denied: 'denied',
};

/** The address of the sentence that tells of a meeting, or null for an article without one. */
export function reportUrl(report: MeetingReport, articleText?: string): string | null {
  const { url } = report.article;
  return url === null ? null : sentenceUrl(url, report.evidence, articleText);
}

/** The publisher's name, or what stands for it. */
export function outletOf({ article }: MeetingReport): string {
  if (article.outlet !== null) return article.outlet;
  return article.title.length > TITLE
    ? `${article.title.slice(0, TITLE - 1).trimEnd()}…`
    : article.title || 'pasted text';
}

/** Each outlet once, linked to the sentence that says so; of many the first ones. */
export function outletLinks(reports: readonly MeetingReport[]): Line {
  const outlets = [...Map.groupBy(reports, outletOf)];
  const more = outlets.length - MOST_OUTLETS;
  const shown = outlets
    .slice(0, MOST_OUTLETS)
    .map(([outlet, [first]]) => [link(outlet, first ? reportUrl(first) : null)]);
  return [...join(shown, ', '), ...(more > 0 ? [faint(` and ${more} more`)] : [])];
}

/** "3 outlets, 1 independent source (copies of one text)"; nothing for a single article. */
export function sourceWords({ reports }: RecordedMeeting): string | null {
  if (reports.length < 2) return null;
  const outlets = new Set(reports.map(outletOf)).size;
  const sources = new Set(reports.map(({ source }) => source)).size;
  const told = outlets === 1 ? `${count(reports.length, 'article')} of one outlet` : count(outlets, 'outlet');
  const reason = sources < outlets ? sharedBecause(reports) : '';
  return `${told}, ${count(sources, 'independent source')}${reason}`;
}

/** Why accounts count as one: the text that was copied, or the origin that they name. */
function sharedBecause(reports: readonly MeetingReport[]): string {
  const copies = reports.length - new Set(reports.map(({ wording }) => wording)).size;
  const shared = [...Map.groupBy(reports, ({ source }) => source).values()].filter(
    ({ length }) => length > 1,
  );
  const origins = [...new Set(shared.flat().flatMap(({ origin }) => origin?.text ?? []))];
  const from = origins.length === 1 ? ` from ${origins[0] ?? ''}` : '';
  if (copies > 0) return ` (copies of one text${from})`;
  return from === '' ? '' : ` (${from.trim()})`;
}

/** Days as articles give them, each with who says so; the commonest first. */
export function days(reports: readonly MeetingReport[]): readonly Variant[] {
  return variants(reports, ({ date }) =>
    date === null
      ? null
      : [`${date.start} ${date.end}`, [{ type: 'date', date: { start: date.start, end: date.end } }]],
  );
}

/** Places in the articles' words. */
export function places(reports: readonly MeetingReport[]): readonly Variant[] {
  return variants(reports, ({ place }) =>
    place === null ? null : [place.text.toLowerCase(), [text(place.text.replace(/\s+/g, ' '))]],
  );
}

/** Ways of meeting, without what articles leave open. */
export function kinds(reports: readonly MeetingReport[]): readonly Variant[] {
  return variants(reports, ({ kind }) => {
    const words = KINDS[kind];
    return words === null ? null : [words, [text(words)]];
  });
}

/** Whether two articles give days that exclude each other; a week and a day in it do not. */
export function daysDiffer(reports: readonly MeetingReport[]): boolean {
  const dates = reports.flatMap(({ date }) => date ?? []);
  return dates.some((one) => dates.some((other) => one.end < other.start));
}

/** Participants whom not every article names, each with those that do. */
export function notAllName({ participants, reports }: RecordedMeeting): readonly Variant[] {
  return participants.flatMap(({ id, name }) => {
    const naming = reports.filter((report) => report.participants.some((one) => one.id === id));
    return naming.length === 0 || naming.length === reports.length
      ? []
      : [{ value: [text(name)], reports: naming }];
  });
}

/** How the status moved, in the order of publication: "announced 3 May 2024 (The Courier), reported as held 5 May 2024 (Canal Uno)". Nothing where it did not. */
export function moves({ reports }: RecordedMeeting): Line {
  // Of one day's articles, the announcement came first.
  const day = ({ article, status }: MeetingReport): string =>
    `${article.published ?? '9'} ${status === 'planned' ? 0 : 1}`;
  const inOrder = [...reports].sort((one, other) => day(one).localeCompare(day(other)));
  const turns = inOrder.filter((report, index) => report.status !== inOrder[index - 1]?.status);
  if (turns.length < 2) return [];
  return join(
    turns.map((report): Line => {
      const on: Line =
        report.article.published === null
          ? []
          : [text(' '), { type: 'date', date: report.article.published }];
      return [
        text(MOVES[report.status]),
        ...on,
        text(' ('),
        link(outletOf(report), reportUrl(report)),
        text(')'),
      ];
    }),
    ', ',
  );
}

/** "Norsk Tidende: 10 March 2026; Canal Uno: 9 March 2026". */
export function whoSaysWhat(told: readonly Variant[]): Line {
  return join(
    told.map(({ value, reports }): Line => [...outletLinks(reports), text(': '), ...value]),
    '; ',
  );
}

/** What several articles say of a meeting together: how it moved, where they differ, how many sources they are. */
export function togetherLines(meeting: RecordedMeeting): readonly Line[] {
  const { reports } = meeting;
  const sources = sourceWords(meeting);
  const moved = moves(meeting);
  const how = kinds(reports);
  return [
    ...(moved.length > 0 ? [moved] : []),
    ...(daysDiffer(reports) ? [[faint('accounts differ on the day: '), ...whoSaysWhat(days(reports))]] : []),
    ...(how.length > 1 ? [[faint('accounts differ on how: '), ...whoSaysWhat(how)]] : []),
    ...(sources === null ? [] : [[faint(sources)]]),
  ];
}

function variants(
  reports: readonly MeetingReport[],
  read: (report: MeetingReport) => readonly [key: string, value: Line] | null,
): readonly Variant[] {
  const found = new Map<string, { readonly value: Line; readonly reports: MeetingReport[] }>();
  for (const report of reports) {
    const told = read(report);
    if (told === null) continue;
    const [key, value] = told;
    const known = found.get(key);
    if (known) known.reports.push(report);
    else found.set(key, { value, reports: [report] });
  }
  return [...found.values()].sort((one, other) => other.reports.length - one.reports.length);
}
