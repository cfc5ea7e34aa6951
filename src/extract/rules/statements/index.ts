import type { EntityId } from '../../../model/index.ts';
import type { Document, DraftStatement, FindStatements, People } from '../types.ts';
import { adjunctReports, findPhrases } from './adjuncts.ts';
import { beyondOwnSubject } from './asides.ts';
import { attributed } from './attributable.ts';
import { blockReports } from './blocks.ts';
import { settleChains } from './chains.ts';
import type { Chained } from './chains.ts';
import type { Named } from './node.ts';
import { createHolders } from './holders.ts';
import type { Holder, Holders } from './holders.ts';
import { invertedReports } from './inverted.ts';
import { cuesOf } from './lexicon/verbs.ts';
import { nominalReports } from './nominals.ts';
import type { Report } from './report.ts';
import { findSegments } from './segments.ts';
import { speechReports } from './speech.ts';
import { toStatement } from './statement.ts';
import { findTurns, turnReports } from './transcripts.ts';
import { verbReports } from './verbs.ts';
import { createView, withAsides } from './view.ts';
import type { View } from './view.ts';

interface Settled {
  readonly view: View;
  readonly holders: Holders;
  readonly settled: readonly Chained[];
}

/**
 * Finds who stated what, and through whom: quotations by their marks and places, everything else by cue
 * words and the dependency tree; then names the sources and settles reports within reports. After BBC
 * Citron's division into cue, source, content and coreference (https://github.com/bbc/citron). Takes time
 * linear in the article for news lengths, throws nothing on any text.
 */
export const findStatements: FindStatements = (document, people) => {
  const { view, holders, settled } = settle(document, people);
  return settled.map(
    (found): DraftStatement => ({ item: toStatement(view, found, holders), rule: found.report.rule }),
  );
};

/** Everything found, before it becomes statements; for the fitting of confidence. */
export function settle(document: Document, people: People): Settled {
  const view = createView(document, people);
  const holders = createHolders(view);
  const { turns, from } = findTurns(view);
  const named = nameSources(view, [...turnReports(turns), ...findReports(view)], holders);
  const chained = attributed(view, distinct(settleChains(view, named)), from);
  const settled = chained.filter(
    (found) =>
      found.holder.entities.length > 0 &&
      !isPointer(view, found) &&
      (!found.report.weak || found.depth > 0 || isSure(found)),
  );
  return { view, holders, settled };
}

/** "denied this": what is meant stands elsewhere, and nobody could read it from the statement. */
function isPointer({ text }: View, { parts }: Chained): boolean {
  return parts.every(({ start, end }) =>
    /^(?:this|that|it|these|those|them)$/iu.test(text.slice(start, end)),
  );
}

/** Every rule's findings; a cue that a quotation or a block hangs on is not read again as a clause. */
function findReports(plain: View): readonly Report[] {
  const segments = findSegments(plain);
  const phrases = findPhrases(plain);
  const view = withAsides(plain, [...segments, ...phrases.map(({ first, end }) => ({ first, last: end }))]);
  const standing = [...speechReports(view), ...blockReports(view)];
  const taken = new Set(
    standing.flatMap((report) => (report.cue === null || saysMore(plain, report) ? [] : [report.cue.first])),
  );
  const inverted = invertedReports(view, segments, taken);
  for (const { cue } of inverted) if (cue !== null) taken.add(cue.first);
  return [
    ...standing,
    ...adjunctReports(view, phrases),
    ...inverted,
    ...verbReports(view, taken),
    ...nominalReports(view),
  ];
}

/** "dismissed the bid as a waste: “We lost.”": the cue has an object of its own before the quotation. */
function saysMore({ tree }: View, { cue, rule, parts }: Report): boolean {
  if (cue === null || rule !== 'quotation-after') return false;
  const verb = tree.token(cue.first);
  const object = tree.children(cue.first).find((one) => one.rel === 'obj' && one.index > cue.first);
  const takes = cuesOf(verb.lemma)?.some((entry) =>
    entry.takes.some((frame) => /^object(?:-as|-of)?$/u.test(frame)),
  );
  return takes === true && object !== undefined && object.end < (parts[0]?.start ?? 0);
}

/** A weak verb counts on its own only with "that" or a quotation. */
function isSure(found: Chained): boolean {
  return found.report.rule !== 'clause';
}

/** Resolves each report's source, in the order of the text as pronouns and "the statement" need it. */
function nameSources(view: View, reports: readonly Report[], holders: Holders): readonly Named[] {
  const place = (report: Report): number =>
    report.cue === null ? (report.parts[0]?.start ?? 0) : view.tree.token(report.cue.first).start;
  const named = new Map<Report, Named>();
  for (const report of [...reports].sort((a, b) => place(a) - place(b))) {
    const holder = holderOf(view, report, holders, named);
    const relays = report.relays.flatMap((head) => holders.of(head).entities);
    const cited = report.cited.flatMap((head) => holders.of(head).entities);
    const isCiting = cited.length > 0;
    const own = isCiting ? [...relays, ...holder.entities] : relays;
    const speaking = isCiting ? { ...holder, entities: cited } : holder;
    if (speaking.entities.length > 0 && !isInQuotation(view, report))
      holders.spoke(report.cue?.first ?? null, speaking.entities, report.source, report.rule === 'adjunct');
    named.set(report, { report, holder: speaking, own: [...own, ...holder.relays] });
  }
  return [...named.values()];
}

/** "We condemn …" in running text: an office's own release, whose state or body speaks. */
function ofOwnRelease(view: View, report: Report, last: readonly EntityId[]): Holder | null {
  const source = report.source === null ? null : view.tree.token(report.source);
  if (source?.lemma !== 'we' || source.upos !== 'PRON' || view.outerQuotationAt(source.index) !== null)
    return null;
  const named = view.tree.child(source.index, 'appos');
  if (named !== null) {
    const { entities, confidence } = view.people.resolve(named.index, { create: true });
    return { entities, relays: [], confidence, isNameless: false };
  }
  const isBody = (id: EntityId): boolean =>
    view.people.entities.some(
      (one) => one.id === id && (one.kind === 'country' || one.kind === 'organization'),
    );
  const spoken = last.filter(isBody);
  const subject = view.people.mentions.find(
    (one) => one.form === 'name' && one.entities.some(isBody) && view.tree.token(one.head).rel === 'nsubj',
  );
  const entities = spoken.length > 0 ? spoken : (subject?.entities ?? []).filter(isBody);
  return entities.length === 0 ? null : { entities, relays: [], confidence: 0.55, isNameless: false };
}

/** A cue in quotation marks is no word of the writer's: who speaks is whoever is quoted. */
function isInQuotation(view: View, { cue }: Report): boolean {
  return cue !== null && view.outerQuotationAt(cue.first) !== null;
}

function holderOf(view: View, report: Report, holders: Holders, named: ReadonlyMap<Report, Named>): Holder {
  if (report.speakers !== undefined)
    return { entities: report.speakers, relays: [], confidence: 0.9, isNameless: false };
  if (report.source !== null) {
    const own = ofOwnRelease(view, report, holders.last().entities);
    if (own !== null) return own;
    const holder = holders.of(report.source);
    const above = besideReport(view, report, named);
    if (above !== null) return { ...above, relays: [], confidence: 0.7 };
    const beyond = beyondOwnSubject(view, report, holder, holders);
    if (beyond !== null) return beyond;
    const last = holders.last();
    if (last.entities.length > 0 && isStillSpeaking(view, report, holder, last))
      return { ...holder, entities: last.entities, confidence: 0.7 };
    return holder;
  }
  const like = report.like === undefined ? undefined : named.get(report.like);
  const last = holders.last();
  const near = last.paragraph >= 0 && paragraphOf(view, report) - last.paragraph <= 1;
  if (like === undefined && report.rule === 'quotation-alone' && near)
    return { entities: last.entities, relays: [], confidence: 0.6, isNameless: false };
  return like?.holder ?? { entities: [], relays: [], confidence: 0, isNameless: false };
}

/** "…, Ann Ray admitted, though she denied …": the pronoun of a clause beside a report is its source. */
function besideReport(view: View, report: Report, named: ReadonlyMap<Report, Named>): Holder | null {
  const [cue, source] = [report.cue, report.source];
  if (cue === null || source === null || !/^(?:he|she|they)$/u.test(view.tree.token(source).lemma))
    return null;
  const verb = view.tree.token(cue.first);
  if (verb.rel !== 'advcl' || verb.head < 0 || verb.head > source) return null;
  const mark = view.tree.child(verb.index, 'mark')?.lemma ?? '';
  if (!/^(?:though|although|but|while)$/u.test(mark)) return null;
  for (const [other, { holder }] of named)
    if (
      other.cue?.first === verb.head &&
      other.source !== null &&
      other.source < source &&
      other.rule === 'clause-inverted'
    )
      return holder.entities.length === 1 ? holder : null;
  return null;
}

function paragraphOf(view: View, { parts }: Report): number {
  const token = view.doc.tokens[view.tokenFrom(parts[0]?.start ?? 0)];
  return token === undefined ? 0 : (view.doc.sentences[token.sentence]?.paragraph ?? 0);
}

/**
 * "Asked whether X would come, she said", "“… Mr. X …?” he asked": a pronoun beside a name that is only
 * spoken of stands for whoever spoke before.
 */
function isStillSpeaking(
  view: View,
  report: Report,
  holder: Holder,
  { paragraph, source: named, isAside }: ReturnType<Holders['last']>,
): boolean {
  const source = report.source === null ? null : view.tree.token(report.source);
  if (source === null || (source.lemma !== 'he' && source.lemma !== 'she')) return false;
  if (named > source.index) return false;
  if (holder.entities.length === 0) return true;
  const sentence = view.doc.sentences[source.sentence];
  if (holder.confidence < UNSURE && sentence?.paragraph === paragraph && !isAside) return true;
  const opening = sentence === undefined ? undefined : view.tree.token(sentence.first);
  if (
    opening !== undefined &&
    /^(?:ask|press|question|tell|challenge|quiz)$/u.test(opening.lemma) &&
    opening.xpos.startsWith('VB')
  )
    return true;
  // "“…,” he added": whoever spoke before, in this paragraph or the one before it
  const goesOn = report.cue !== null && /^(?:add|continue)$/u.test(view.tree.token(report.cue.first).lemma);
  const reach = report.rule === 'quotation-before' ? 1 : report.rule === 'clause' ? 0 : -1;
  if (goesOn && holder.confidence < SURE && (sentence?.paragraph ?? 0) - paragraph <= reach) return true;
  const words = report.rule === 'quotation-before' ? report.parts : [];
  return holder.entities.some((id) => namedOnlyIn(view, id, words, source.start));
}

/** The entity's last mention by name before an offset lies within these words. */
function namedOnlyIn(
  view: View,
  id: EntityId,
  words: readonly { readonly start: number; readonly end: number }[],
  before: number,
): boolean {
  if (words.length === 0) return false;
  const mention = view.people.mentions.findLast(
    (one) => one.form === 'name' && one.entities.includes(id) && view.tree.token(one.head).start < before,
  );
  const at = mention === undefined ? -1 : view.tree.token(mention.head).start;
  return words.some((part) => part.start <= at && at < part.end);
}

/** Below this a pronoun's antecedent is a guess, and who spoke last in the paragraph the better one. */
const UNSURE = 0.7;
/** Above this a pronoun stands for somebody named in its own clause. */
const SURE = 0.9;

/** Of two statements with nearly one content and a speaker in common the first stands. */
function distinct(found: readonly Chained[]): readonly Chained[] {
  const shares = (a: readonly EntityId[], b: readonly EntityId[]): boolean => a.some((id) => b.includes(id));
  const kept: Chained[] = [];
  for (const one of found) {
    const twin = kept
      .slice(-8)
      .some((other) => shares(other.holder.entities, one.holder.entities) && sameParts(other, one));
    if (!twin) kept.push(one);
  }
  return kept;
}

function sameParts(a: Chained, b: Chained): boolean {
  const hull = ({ parts }: Chained): readonly [number, number] => [
    Math.min(...parts.map((part) => part.start)),
    Math.max(...parts.map((part) => part.end)),
  ];
  const [[aStart, aEnd], [bStart, bEnd]] = [hull(a), hull(b)];
  const both = Math.min(aEnd, bEnd) - Math.max(aStart, bStart);
  return both > 0.8 * (Math.max(aEnd, bEnd) - Math.min(aStart, bStart));
}
