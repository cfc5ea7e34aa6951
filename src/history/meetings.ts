import type { Report } from './reports.ts';
import { circumstancesAgree, disagreeOnDay, isWide, partiesAgree } from './reports.ts';
import { lengthOf } from './days.ts';

/** Reports of one meeting; the first is the one that the others were compared with. */
export type Cluster = readonly Report[];

/**
 * Groups reports by the meeting of which they tell. Exact dates come first; a report that fits two meetings
 * joins neither, unless it has exactly one's date. Two meetings on following days are one where some report of
 * each disagrees with the other's on the day alone. Depends on the set of reports, not on their order; a report for
 * which `canBeOne` holds with no other does not change the others' groups.
 */
export function groupReports(reports: readonly Report[]): readonly Cluster[] {
  return joinDays(groupByDay(reports));
}

function groupByDay(reports: readonly Report[]): readonly Cluster[] {
  const clusters: Report[][] = [];
  for (const report of [...reports].sort(byWeight)) {
    const fitting = clusters.filter((cluster) => fits(cluster, report));
    const home = fitting.length === 1 ? fitting[0] : onlyOneOfDate(fitting, report);
    if (home) home.push(report);
    else clusters.push([report]);
  }
  return clusters;
}

function fits(cluster: Cluster, report: Report): boolean {
  const [first] = cluster;
  return (
    first !== undefined &&
    partiesAgree(first, report) &&
    cluster.every((member) => circumstancesAgree(member, report))
  );
}

/** Joins each two meetings that are the only ones for each other to differ from by a day. */
function joinDays(clusters: readonly Cluster[]): readonly Cluster[] {
  const partners = new Map(
    clusters.map((cluster) => [cluster, clusters.filter((other) => differByDay(cluster, other))]),
  );
  return clusters.flatMap((cluster) => {
    const [other, ...more] = partners.get(cluster) ?? [];
    const isPair = other !== undefined && more.length === 0 && partners.get(other)?.length === 1;
    if (!isPair) return [cluster];
    return clusters.indexOf(cluster) < clusters.indexOf(other) ? [[...cluster, ...other]] : [];
  });
}

/** Whether two clusters are told alike, with no report of what was held that speaks against it: a plan can be kept a day late. */
function differByDay(one: Cluster, other: Cluster): boolean {
  const [a, b] = [one[0], other[0]];
  if (one === other || !a || !b || !partiesAgree(a, b)) return false;
  if (!one.some((report) => other.some((against) => disagreeOnDay(report, against)))) return false;
  return one.every((report) =>
    other.every(
      (against) =>
        report.article !== against.article &&
        (report.status !== 'held' ||
          against.status !== 'held' ||
          disagreeOnDay(report, against) ||
          circumstancesAgree(report, against)),
    ),
  );
}

function onlyOneOfDate(clusters: readonly Report[][], { date }: Report): Report[] | undefined {
  const exact = clusters.filter(
    ([first]) => date !== null && first?.date?.start === date.start && first.date.end === date.end,
  );
  return exact.length === 1 ? exact[0] : undefined;
}

/** Exact dates first, then many participants, then early publication. */
function byWeight(one: Report, other: Report): number {
  return (
    vagueness(one) - vagueness(other) ||
    other.participants.size - one.participants.size ||
    compare(one.published ?? '9', other.published ?? '9') ||
    compare(one.key, other.key)
  );
}

function vagueness({ date }: Report): number {
  if (date === null) return 5000;
  return isWide({ ...date }) ? 10_000 + lengthOf(date) : lengthOf(date);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
