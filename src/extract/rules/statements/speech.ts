/**
 * Quotations that stand on their own, as sentences: each is attributed by where its cue stands (after it,
 * before it, or with the quotation that it goes on from). Marks and places decide here, not the parser.
 */
import {
  clauseAt,
  countSentences,
  cueIn,
  firstSentence,
  hasOwnContent,
  holdsSemicolon,
  lastSentence,
  paragraphBefore,
} from './gaps.ts';
import type { CueClause, Gap } from './gaps.ts';
import type { Quotation } from './quotations.ts';
import { hearersOf } from './hearers.ts';
import { endsReport, fillsParagraph, isSentence, subjectBefore } from './loose.ts';
import { citedBeside, quotedAs, sideRelays } from './relays.ts';
import type { Report } from './report.ts';
import type { Range, View } from './view.ts';

interface Speech {
  readonly quotation: Quotation;
  readonly before: Gap;
  readonly after: Gap;
}

/** The last quotation that was attributed, and its report so far. */
interface Latest {
  readonly report: Report;
  readonly last: Quotation;
}

/** The reports of all quotations that stand alone, in text order. */
export function speechReports(view: View): readonly Report[] {
  const reports: Report[] = [];
  let latest: Latest | null = null;
  /** Paragraphs so far of a quotation that runs on and has had no cue. */
  let waiting = 0;
  for (const speech of speeches(view)) {
    const report = attribute(view, speech, latest);
    if (report === null) continue;
    const isOn = latest !== null && runsInto(latest.last, speech.quotation);
    if (isOn && report.cue !== null) reports.push(...reports.splice(-waiting, waiting).map(sourceOf(report)));
    const isNew = !isOn || waiting > 0;
    waiting = isNew && report.cue === null && speech.quotation.runsOn ? waiting + 1 : 0;
    latest = { report: joined(report, speech, latest), last: speech.quotation };
    if (report === reports.at(-1)) reports.pop();
    reports.push(latest.report);
  }
  return reports;
}

function runsInto(one: Quotation, next: Quotation): boolean {
  return one.runsOn && one.paragraph + 1 === next.paragraph;
}

/** The words of a quotation's first paragraphs are those of whom the cue in its last one names. */
function sourceOf({ source, sourceBy, relays, cited }: Report): (report: Report) => Report {
  return (report) => ({ ...report, source, sourceBy, relays, cited, like: undefined });
}

/** A quotation that goes on from the last one is a further part of the same report. */
function joined(report: Report, { quotation }: Speech, latest: Latest | null): Report {
  return report === latest?.report ? { ...report, parts: [...report.parts, wordsOf(quotation)] } : report;
}

function wordsOf({ start, end }: Quotation): Range {
  return { start, end };
}

function wordsIn({ text }: View, { start, end }: Quotation): string {
  return text.slice(start, end);
}

function endsWithColon({ text }: View, { open }: Quotation): boolean {
  return /:\s*$/u.test(text.slice(Math.max(0, open - 3), open));
}

function speeches(view: View): Speech[] {
  const found: Speech[] = [];
  const outer = view.quotations.filter((quotation) => quotation.depth === 0);
  outer.forEach((quotation, index) => {
    const paragraph = view.doc.paragraphs[quotation.paragraph];
    if (paragraph === undefined) return;
    const [earlier, later] = [outer[index - 1], outer[index + 1]];
    const from = earlier?.paragraph === quotation.paragraph ? earlier.close : paragraph.start;
    const to = later?.paragraph === quotation.paragraph ? later.open : paragraph.end;
    const before = { first: view.tokenFrom(from), last: view.tokenFrom(quotation.open) };
    const after = { first: view.tokenFrom(quotation.close), last: view.tokenFrom(to) };
    found.push({ quotation, before, after });
  });
  return found;
}

function attribute(view: View, speech: Speech, previous: Latest | null): Report | null {
  const { quotation } = speech;
  const place = placeOf(view, speech, previous?.last ?? null);
  if (place === 'inside') return null;
  const before = cueBefore(view, speech);
  const after = cueAfter(view, speech);
  // "he asked: “Are they?” Ms Ray added …": a colon tells whose words follow
  const led = before !== null && /[.?!]$/u.test(wordsIn(view, quotation)) && endsWithColon(view, quotation);
  if (after !== null && !led) return cued(view, after, quotation, 'quotation-before');
  if (place === 'interrupted' && previous !== null) {
    const isNew =
      before !== null && before.cue.xpos === 'VBG' && before.cue.index !== previous.report.cue?.first;
    return isNew
      ? { ...cued(view, before, quotation, 'quotation-after'), source: null, like: previous.report }
      : previous.report;
  }
  if (before !== null) return cued(view, before, quotation, 'quotation-after');
  if (place === 'introduced' && !endsWithColon(view, quotation)) return null;
  if (!isSentence(view, quotation)) return null;
  if (place === 'continued' && previous !== null) return previous.report;
  return uncued(view, speech, previous);
}

type Place = 'inside' | 'introduced' | 'starting' | 'interrupted' | 'continued';

/** How a quotation stands to the running text before it. */
function placeOf(view: View, { quotation, before }: Speech, previous: Quotation | null): Place {
  const between = view.text
    .slice(before.first < before.last ? view.tree.token(before.first).start : quotation.open, quotation.open)
    .trimEnd();
  const samePlace = previous !== null && previous.paragraph === quotation.paragraph;
  if (samePlace && view.text.slice(previous.close, quotation.open).trim() === '') return 'continued';
  if (samePlace && isOnlyAttribution(view, before)) return 'interrupted';
  if (between === '' || /[.?!…:][)\]”’"]*$/u.test(between))
    return between.endsWith(':') ? 'introduced' : 'starting';
  if (between.endsWith(',')) return 'introduced';
  return 'inside';
}

/** Whether a gap holds nothing but the cue's clause of the quotation before it. */
function isOnlyAttribution(view: View, gap: Gap): boolean {
  const cue = cueIn(view, gap);
  if (cue === null || holdsSemicolon(view, gap)) return false;
  const text = view.text.slice(view.tree.token(gap.first).start, view.tree.token(gap.last - 1).end);
  if (/[,:–—-]$/u.test(text))
    return view.tree.token(gap.first).sentence === view.tree.token(gap.last - 1).sentence;
  return /[.;]$/u.test(text) && countSentences(view, gap) === 1;
}

/** The cue of ", she said": the quotation's last mark and the gap's shape tell it from a new sentence. */
function cueAfter(view: View, { quotation, after }: Speech): CueClause | null {
  if (after.first >= after.last) return null;
  const first = view.tree.token(after.first);
  const lastWords = first.text === '.' ? '.' : view.text.slice(quotation.end - 1, quotation.end);
  const joined = /[,?!…—–-]/u.test(lastWords) || /^[,—–]$/u.test(first.text);
  const gap = firstSentence(view, after);
  const clause = cueIn(view, gap);
  if (clause === null || isLater(view, gap, clause.cue)) return null;
  if (!joined && lastWords === '.' && !/^\p{Ll}/u.test(first.text)) {
    if (clause.entry.weak) return null;
    const short = gap.last - gap.first <= 12 && clause.cue.index + 2 >= gap.last - 1;
    const leads = clause.source !== null && view.tree.left(clause.source.head) <= gap.first + 1;
    const inverted =
      clause.source !== null && clause.source.head > clause.cue.index && clause.cue.index === gap.first;
    if (!inverted && !(short && leads && countSentences(view, after) === 1)) return null;
  }
  if (/[?!]/u.test(lastWords) && /^\p{Lu}/u.test(first.text) && hasOwnContent(view, clause.cue)) return null;
  return clause;
}

/** "“…,” and left for the ferry that Ann Ray promised": past a conjunction only its own verb can be the cue. */
function isLater({ tree }: View, gap: Gap, cue: CueClause['cue']): boolean {
  const first = tree.token(gap.first);
  // "“the best,” has gone, Ann Ray said": the quotation is a part of the clause
  if (/^(?:VB[DZP]|MD)$/u.test(first.xpos) && first.index !== cue.index && cue.head !== first.index)
    return first.head !== cue.index;
  if (first.upos !== 'CCONJ') return false;
  for (let at = gap.first; at < cue.index; at++) if (tree.token(at).upos === 'VERB') return true;
  return false;
}

/** The cue that leads in: `she said: “…”`, `telling them, “…”`, also from the paragraph before. */
function cueBefore(view: View, { quotation, before }: Speech): CueClause | null {
  const text = view.text.slice(Math.max(0, quotation.open - 20), quotation.open).trimEnd();
  if (!/[,:]$/u.test(text)) return null;
  const lead = lastSentence(view, before.first < before.last ? before : paragraphBefore(view, quotation));
  for (let at = lead.last - 1; at >= Math.max(lead.first, lead.last - 25); at--) {
    const clause = clauseAt(view, view.tree.token(at), lead);
    if (clause !== null)
      return concedes(view, at + 1) || goesOnBetween(view, at + 1, lead.last) ? null : clause;
  }
  return null;
}

/** "The envoy, he said, had no plan, “…”": past the cue's comma comes the clause that the quotation ends. */
function goesOnBetween({ tree }: View, first: number, last: number): boolean {
  if (first >= last || tree.token(first).text !== ',') return false;
  for (let at = first + 1; at < last; at++) {
    const { xpos, rel } = tree.token(at);
    if (/^(?:W|IN)/u.test(xpos)) return false;
    if (/^(?:VB[DZP]|MD)$/u.test(xpos) && !rel.startsWith('acl')) return true;
  }
  return false;
}

/** "said although it rained, “…”": the quotation is the end of a clause. */
function concedes(view: View, next: number): boolean {
  const token = view.doc.tokens[next];
  return (
    token !== undefined && /^(?:although|though|if|while|because|since|unless|whereas)$/u.test(token.lemma)
  );
}

function cued(
  view: View,
  { cue, entry, source }: CueClause,
  quotation: Quotation,
  rule: Report['rule'],
): Report {
  return {
    rule,
    cue: { first: cue.index, last: cue.index + (entry.particle === null ? 1 : 2) },
    source: source?.head ?? null,
    sourceBy: source?.by ?? 'none',
    hearers: hearersOf(view, cue, entry, 'quote'),
    relays: [...sideRelays(view, cue), ...(quotedAs(view, cue)?.relays ?? [])],
    cited: citedBeside(view, cue),
    act: view.text.slice(quotation.start, quotation.end).endsWith('?') ? 'question' : entry.act,
    weak: false,
    parts: [wordsOf(quotation)],
  };
}

/** A quotation without a cue: the subject of the sentence before it, or whoever spoke last. */
function uncued(view: View, { quotation, before }: Speech, previous: Latest | null): Report | null {
  const sharing = previous !== null && runsInto(previous.last, quotation);
  const source = sharing ? null : subjectBefore(view, quotation, before);
  const near = previous !== null && quotation.paragraph - previous.last.paragraph <= 1;
  const isWhole = fillsParagraph(view, quotation);
  if (source === null && !sharing && !near && !isWhole && !endsReport(view, quotation)) return null;
  return {
    rule: sharing ? 'quotation-continued' : 'quotation-alone',
    cue: null,
    source: source?.head ?? null,
    sourceBy: 'neighbour',
    like: source === null && (sharing || near) ? previous?.report : undefined,
    hearers: [],
    relays: [],
    cited: [],
    act: 'statement',
    weak: false,
    parts: [wordsOf(quotation)],
  };
}
