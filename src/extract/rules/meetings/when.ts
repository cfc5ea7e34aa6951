import type { CalendarDate, Dated } from '../../../model/index.ts';
import { addDays, resolveDate } from '../../../text/dates.ts';
import { isOfAnotherTime, isOfNextClause } from './date-clauses.ts';
import { anchorOf, daysFrom, isEve } from './anchor-days.ts';
import { clauseVerb, isPassive, isVerb } from './clause.ts';
import { DENYING, PLANNING } from './data/governors.ts';
import { NOUNS } from './data/nouns.ts';
import type { Found } from './found.ts';
import type { PlacedDate } from './placed-date.ts';
import { lemma } from './scene.ts';
import type { Scene } from './scene.ts';
import { anchorsOf, distanceTo } from './setting.ts';
import type { Standing } from './standing-type.ts';
import type { Token } from '../types.ts';
import type { Told } from './timeline.ts';
import { isOne } from './verb-phrase.ts';

/** A contact's date and how it stands in its light: "meets on Friday" is planned where Friday is to come. */
export interface When {
  readonly date: Dated | null;
  /** The text gives a day that it leaves open, such as "a week later" than some time in March. */
  readonly vague?: true;
  /** The day is so far from another of the sentence: "three days after a meeting". */
  readonly counted?: true;
  readonly standing: Standing;
}

/** Not when it was, but since when or until when something is. */
const BOUNDS = new Set(['since', 'until', 'till', 'before', 'after', 'by', 'dated', 'than']);
const FAR = 40;
/** A date in a party's own phrase goes before those of the clause. */
const BESIDE = 6;

/**
 * The date that belongs to a contact's words: the nearest in its clause. `previous` is the day that
 * "later that day" and "two days earlier" count from, where the sentence itself gives none.
 */
export function whenOf(scene: Scene, found: Found, standing: Standing, previous: Told | null): When {
  const counted = daysFrom(scene, found, standing, previous);
  if (counted !== null) return { date: counted, standing, counted: true };
  const ended = endOfWait(scene, found, standing);
  if (ended !== null) return ended;
  const chosen = nearest(scene, found, standing);
  if (chosen === null) return { date: null, standing: settle(standing, null, scene.doc.published) };
  const anchor = anchorOf(scene, chosen, previous);
  if (anchor === 'open') return { date: null, vague: true, standing };
  const resolve = (direction: Standing['direction']) =>
    resolveDate(valueOf(chosen, standing), { published: scene.doc.published, direction, anchor });
  const range = standing.open
    ? (resolve(chosen.value.type === 'weekday' ? 'future' : null) ?? null)
    : resolve(standing.direction);
  const published = scene.doc.published;
  // "A day later" that counts from nothing the text gives.
  const isAhead = range !== null && published !== null && range.start > published;
  if (isAhead && standing.status === 'held' && !standing.open) return { date: null, vague: true, standing };
  if (range === null) return { date: null, standing: settle(standing, null, scene.doc.published) };
  const days = isEve(scene, chosen)
    ? { start: addDays(range.start, -1), end: addDays(range.end, -1) }
    : range;
  const date = { ...days, span: { start: chosen.start, end: chosen.end, text: chosen.text } };
  return { date, standing: settle(standing, date, scene.doc.published) };
}

/** "did not speak to her again until October": then they spoke. */
function endOfWait({ doc, dates, tree }: Scene, { trigger }: Found, standing: Standing): When | null {
  if (standing.status !== 'denied' || standing.because !== 'negated' || standing.direction !== 'past')
    return null;
  const { published } = doc;
  const until = dates.find(
    ({ before, head }) => /^(?:until|till)$/u.test(before) && head > trigger && tree.isUnder(head, trigger),
  );
  const range = until && resolveDate(until.value, { published, direction: 'past' });
  if (until === undefined || !range) return null;
  const date = { ...range, span: { start: until.start, end: until.end, text: until.text } };
  return { date, standing: { ...standing, status: 'held' } };
}

/** "postponed from Monday to Friday": Friday. */
function valueOf({ value }: PlacedDate, { because }: Standing): PlacedDate['value'] {
  return because === 'postponed until' && value.type === 'range' ? value.to : value;
}

/** The present tense is planned for a day to come, and held otherwise. */
function settle(standing: Standing, date: Dated | null, published: CalendarDate | null): Standing {
  if (!standing.open) return standing;
  const isToCome = date !== null && published !== null && date.end > published;
  const isDoubtful = date === null && standing.because === 'before';
  return { ...standing, open: false, status: isToCome || isDoubtful ? 'planned' : 'held' };
}

function nearest(scene: Scene, found: Found, standing: Standing): PlacedDate | null {
  const anchors = anchorsOf(scene, found, standing);
  const sentence = scene.doc.tokens[found.trigger]?.sentence;
  const side = found.parties.at(-1);
  let best: { readonly date: PlacedDate; readonly cost: number } | null = null;
  for (const date of scene.dates) {
    if (scene.doc.tokens[date.head]?.sentence !== sentence) continue;
    if (!isTime(date, standing) && !isSinceWhen(scene, found, date)) continue;
    if (belongsToReport(scene, found, date) || datesAnother(scene, found, date)) continue;
    if (isOfEvent(scene, found, date) || isOfOther(scene, found, date)) continue;
    if (isOfBound(scene, found, date)) continue;
    if (describesParty(scene, found, date) || isOfEnding(scene, standing, date)) continue;
    const distance =
      distanceTo(scene, anchors, date.head) ??
      (standing.own === true || isOfDeparture(scene, found, standing)
        ? null
        : (preceding(scene, found, date) ?? fronted(scene, found, date))) ??
      following(scene, found, date);
    if (distance === null) continue;
    // "Set for Monday, it was put off until Friday"
    if (isNewDay(date, standing)) return date;
    const inSide = side !== undefined && isBeside(scene, side.head, date) ? -BESIDE : 0;
    const cost = distance + inSide + Math.abs(date.head - found.trigger) / FAR;
    if (best === null || cost < best.cost) best = { date, cost };
  }
  return best?.date ?? null;
}

/** "the March championships", "Thursday's plenary": the date of what it stands before. */
function datesAnother({ tree, doc }: Scene, { trigger, words }: Found, date: PlacedDate): boolean {
  const token = tree.token(date.head);
  if (!tree.isRelation(token, 'compound', 'amod', 'nmod:poss') || token.head < date.last) return false;
  // "On the 2nd a rival rang her": a noun phrase of its own.
  if (doc.tokens[date.last]?.upos === 'DET') return false;
  const isContact = token.head === trigger || (token.head >= words[0] && token.head <= words[1]);
  return !isContact && /^(?:NOUN|PROPN)$/u.test(doc.tokens[token.head]?.upos ?? '');
}

/** "Ahead of her meeting today with B, she met A": the day of a contact that another noun names. */
function isOfOther({ tree }: Scene, { trigger, words }: Found, date: PlacedDate): boolean {
  const { head } = tree.token(date.head);
  if (date.head > trigger || head < 0 || head === trigger || (head >= words[0] && head <= words[1]))
    return false;
  const above = tree.token(head);
  return above.upos === 'NOUN' && Object.hasOwn(NOUNS, lemma(above)) && !tree.isUnder(trigger, head);
}

/** "the first time since their quarrel over the vote of 8 August": the day of what bounds the time. */
function isOfBound({ tree }: Scene, { trigger }: Found, date: PlacedDate): boolean {
  for (let at = tree.token(date.head).head, steps = 0; at >= 0 && at !== trigger && steps < FAR; steps += 1) {
    if (tree.childrenBy(at, 'case').some(({ text }) => /^(?:since|until|till)$/iu.test(text))) return true;
    at = tree.token(at).head;
  }
  return false;
}

/** "Ada Lund, who arrived on Monday, was received": the day of what a clause tells of somebody. */
function describesParty({ tree }: Scene, { trigger }: Found, date: PlacedDate): boolean {
  if (date.head > trigger) return false;
  for (let at = date.head, steps = 0; at >= 0 && steps < FAR; at = tree.token(at).head, steps += 1)
    if (tree.token(at).rel === 'acl:relcl') return !tree.isUnder(trigger, at);
  return false;
}

/** "with A on Friday and with B over the weekend": each has the date that follows. */
function isBeside({ tree, people }: Scene, party: number, date: PlacedDate): boolean {
  const end = people.mentionAt(party)?.last ?? party + 1;
  return tree.isUnder(date.head, party) || (date.first >= end && date.first <= end + 2);
}

/** "said on Wednesday they would meet", "agreed on Wednesday to meet": right after the verb of a report, the day is that of the report. */
function belongsToReport({ doc, tree }: Scene, found: Found, date: PlacedDate): boolean {
  if (date.head > found.trigger) return false;
  const before = doc.tokens
    .slice(Math.max(0, date.first - 2), date.first)
    .findLast(({ upos }) => upos !== 'ADP' && upos !== 'ADV');
  if (before === undefined || !isVerb(before) || before.index === found.trigger) return false;
  return tree
    .children(before.index)
    .some(
      (clause) =>
        (tree.isRelation(clause, 'ccomp') ||
          (tree.isRelation(clause, 'xcomp', 'advcl') && isDecision(tree, before))) &&
        !isTemporal(tree, clause.index) &&
        tree.isUnder(found.trigger, clause.index),
    );
}

/** "left on Monday for Lima, where she is to meet him": the day of leaving. */
function isOfDeparture({ tree }: Scene, { trigger }: Found, { status }: Standing): boolean {
  const verb = tree.token(clauseVerb(tree, trigger));
  if (status !== 'planned' || verb.rel !== 'acl:relcl') return false;
  return tree.token(clauseVerb(tree, verb.head)).xpos === 'VBD';
}

/** "was called off on Monday": when it was called off. */
function isOfEnding({ tree }: Scene, { by }: Standing, date: PlacedDate): boolean {
  const { head } = tree.token(date.head);
  return by !== undefined && head === by && date.head > by;
}

/** "agreed on Wednesday to meet", but "is due on Wednesday to meet". */
function isDecision(tree: Scene['tree'], verb: Token): boolean {
  return !isPassive(tree, verb.index) && (isOne(tree, verb, PLANNING) || isOne(tree, verb, DENYING));
}

function isTemporal(tree: Scene['tree'], clause: number): boolean {
  return tree.childrenBy(clause, 'mark').some(({ text }) => /^(?:after|when|as|while)$/iu.test(text));
}

/**
 * Where the parser hangs a date elsewhere: it still belongs to the contact if it follows with no finite
 * verb between, but for those in clauses that describe somebody.
 */
function following({ doc, tree }: Scene, found: Found, date: PlacedDate): number | null {
  if (date.head < found.trigger) return null;
  const between = doc.tokens.slice(found.trigger + 1, date.first);
  if (isOfAnotherTime(tree, between, date) || isOfNextClause(tree, found.trigger, date)) return null;
  const verbs = between.filter(
    ({ xpos, upos }) => (upos === 'VERB' || upos === 'AUX') && /^(?:VBD|VBZ|VBP|MD)$/u.test(xpos),
  );
  if (verbs.length === 0) return 20;
  // "met her, who was in Lima last week": only after a comma does the date belong to the meeting again.
  const setOff = /,\s(?:[^\s,]+\s){0,6}$/u.test(
    doc.text.slice(tree.token(verbs.at(-1)?.index ?? 0).end, date.start),
  );
  return setOff && verbs.every((verb) => isDescription(tree, verb.index, found.trigger)) ? 20 : null;
}

const OFFSET =
  /\b(?:days?|weeks?|months?|years?|hours?|shortly|soon) (?:before|after|ahead of) (?!midnight|noon|midday|dawn|dusk|lunch|\d)(?:[^\s,]+ ){1,5}$/u;

/** "since a dinner in Lima in March" */
const SINCE_ONE = /\bsince (?:an?|his|her|their) (?:[^\s,]+ ){1,6}$/u;

/** "two days before the vote on 3 March": the day of the vote. */
function isOfEvent({ doc }: Scene, { words }: Found, date: PlacedDate): boolean {
  const from = doc.tokens[words[1]]?.end ?? date.start;
  if (date.start <= from) return false;
  const between = doc.text.slice(from, date.start);
  return OFFSET.test(between) || (date.value.type === 'month' && SINCE_ONE.test(between));
}

function isDescription(tree: Scene['tree'], verb: number, trigger: number): boolean {
  for (let at = tree.token(verb), steps = 0; at.head >= 0 && steps < 4; at = tree.token(at.head), steps++) {
    if (at.rel === 'acl:relcl') return at.head > trigger;
  }
  return false;
}

/** "not since 12 May, when a meeting broke up": then it was. */
function isSinceWhen({ doc }: Scene, { trigger }: Found, date: PlacedDate): boolean {
  return date.before === 'since' && trigger >= date.last && doc.text.startsWith(', when ', date.end);
}

/** "postponed until Friday", "moved to next week" */
function isNewDay({ before }: PlacedDate, { because }: Standing): boolean {
  return because === 'postponed until' && /^(?:until|till|to)$/u.test(before);
}

function isTime(date: PlacedDate, standing: Standing): boolean {
  // "a year ago" is no more than a rough measure.
  if (date.value.type === 'unit' && date.value.unit === 'year' && /\bago$/u.test(date.text)) return false;
  if (BOUNDS.has(date.before) && !isNewDay(date, standing)) return false;
  // "the third time that they met since May" counts, it does not date.
  return !(date.value.type === 'unit' && date.value.unit === 'year' && date.value.shift === 0);
}

/** "and on Monday, an hour before the vote, she took": a date before the verb with no other verb between. */
function preceding({ doc, tree }: Scene, found: Found, date: PlacedDate): number | null {
  const verb = clauseVerb(tree, found.trigger);
  if (date.head > verb || date.head > found.trigger) return null;
  const between = doc.tokens.slice(date.last, Math.min(verb, found.trigger));
  return between.some((token) => isVerb(token) && token.upos === 'VERB') ? null : 8;
}

/** "On Sunday A met B and then dined with C": a date before the first verb holds for those joined to it. */
function fronted(scene: Scene, found: Found, date: PlacedDate): number | null {
  const { tree } = scene;
  if (date.head > found.trigger) return null;
  let at = tree.token(found.trigger);
  for (let steps = 1; steps < 8 && at.head >= 0; steps++) {
    const joined = tree.isRelation(
      at,
      'conj',
      'parataxis',
      'xcomp',
      'advcl',
      'obl',
      'obj',
      'nsubj',
      'nmod',
      'acl',
      'ccomp',
    );
    if (!joined) return null;
    at = tree.token(at.head);
    const isSaying = tree
      .children(at.index)
      .some((child) => child.rel === 'ccomp' && tree.isUnder(found.trigger, child.index));
    if (isSaying) return null;
    const distance = distanceTo(scene, new Map([[at.index, 0]]), date.head);
    if (distance !== null) return 10 + distance + steps;
  }
  return null;
}
