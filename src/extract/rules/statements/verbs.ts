/** Reports whose cue is a verb that stands before its content: "said that …", "urged both to …". */
import type { Token } from '../types.ts';
import { contentFrom } from './content.ts';
import { frameStart } from './frames.ts';
import { hearersOf } from './hearers.ts';
import { DOCUMENTS } from './lexicon/nouns.ts';
import { ADJECTIVE_CUES, cuesOf } from './lexicon/verbs.ts';
import type { VerbCue } from './lexicon/verbs.ts';
import { isPassive, isVerb } from './phrases.ts';
import type { Report, Rule } from './report.ts';
import { citedBeside, quotedAs, sideRelays } from './relays.ts';
import { findSource } from './source.ts';
import type { Source } from './source.ts';
import { isSpoken } from './spoken.ts';
import type { Range, View } from './view.ts';
import { tidy } from './view.ts';

/** All reports with a verb for a cue, but for those in `taken`, which a quotation has claimed. */
export function verbReports(view: View, taken: ReadonlySet<number>): readonly Report[] {
  const found: Report[] = [];
  for (const cue of view.prose) {
    const adjective = adjectiveReport(view, cue);
    if (adjective !== null) found.push(adjective);
    const entries = cuesOf(cue.lemma);
    if (entries === undefined || taken.has(cue.index) || !isVerb(cue) || !isSpoken(view.tree, cue)) continue;
    const report = reportAt(view, cue, entries);
    if (report !== null && !isMerelyCue(view, report, taken)) found.push(report);
  }
  return found;
}

/** "“It is late,” Ann Ray says she answered": the clause is the cue of the quotation, nothing is told in it. */
function isMerelyCue(view: View, { parts: [part] }: Report, taken: ReadonlySet<number>): boolean {
  if (part === undefined) return true;
  const tokens = view.doc.tokens.slice(view.tokenFrom(part.start), view.tokenFrom(part.end));
  return tokens.length <= 3 && tokens.some((one) => taken.has(one.index));
}

/** "was clear that …" of somebody, not of a fact. */
function adjectiveReport(view: View, cue: Token): Report | null {
  const { tree } = view;
  if (!ADJECTIVE_CUES.has(cue.lemma) || tree.child(cue.index, 'cop') === null || !isSpoken(tree, cue))
    return null;
  const clause = tree
    .childrenBy(cue.index, 'ccomp')
    .find((one) => tree.child(one.index, 'mark')?.lemma === 'that');
  const source = findSource(tree, cue);
  const next = view.doc.tokens[cue.index + 1];
  const first = clause !== undefined ? tree.left(clause.index) : next?.lemma === 'that' ? next.index : null;
  if (first === null || source === null || tree.token(source.head).lemma === 'it') return null;
  const content = contentFrom(view, cue, first);
  if (content === null) return null;
  const cueSpan = { first: cue.index, last: cue.index + 1 };
  return {
    rule: 'clause',
    cue: cueSpan,
    source: source.head,
    sourceBy: 'tree',
    hearers: [],
    relays: [],
    cited: [],
    act: 'statement',
    weak: false,
    parts: [content],
  };
}

function reportAt(view: View, cue: Token, entries: readonly VerbCue[]): Report | null {
  const quoted = quotedAs(view, cue);
  const source = quoted?.source ?? beyondAside(view, cue, sourceBefore(view, cue));
  if (isPassive(view.tree, cue) && quoted === null) return passiveReport(view, cue, entries, source);
  for (const entry of entries) {
    if (entry.particle !== null && !hasParticle(view, cue, entry.particle)) continue;
    if (entry.subjects !== null && !entry.subjects.includes(lemmaOf(view, source))) continue;
    const start = frameStart(view, cue, entry);
    if (start === null) continue;
    if (isOfThing(view, cue, source)) return null;
    const whole = contentFrom(view, cue, start.first);
    const content = whole === null ? null : inFreeRelative(view, cue, whole);
    if (content === null || (entry.weak && start.frame === 'preposition' && !holdsQuotation(view, content)))
      continue;
    return {
      rule: ruleOf(start.frame),
      cue: cueSpan(view, cue, entry),
      source: source?.head ?? null,
      sourceBy: source?.by ?? 'none',
      hearers: hearersOf(view, cue, entry, start.frame),
      relays: [...sideRelays(view, cue), ...(quoted?.relays ?? [])],
      cited: citedBeside(view, cue),
      act: entry.act === 'question' && start.frame === 'object-to' ? 'demand' : entry.act,
      weak: entry.weak && start.frame !== 'preposition',
      parts: [content],
    };
  }
  return null;
}

/** "stepped into the row demanding a vote": what the participle hangs on is no one who could demand. */
function isOfThing({ tree, people }: View, cue: Token, source: Source | null): boolean {
  if (source === null || cue.xpos !== 'VBG' || !cue.rel.startsWith('acl') || cue.head !== source.head)
    return false;
  const noun = tree.token(source.head);
  return noun.upos === 'NOUN' && people.mentionAt(noun.index) === null && !DOCUMENTS.has(noun.lemma);
}

/** "in what he called “a night to forget” after the vote": what it is called, no more. */
function inFreeRelative(view: View, cue: Token, content: Range): Range {
  const isWhat = view.doc.tokens
    .slice(Math.max(0, cue.index - 6), cue.index)
    .some((one) => one.lemma === 'what' && (cue.head === one.index || one.head === cue.index));
  const quotation = view.quotations.find((one) => one.open >= content.start && one.close <= content.end);
  return isWhat && quotation !== undefined ? { start: content.start, end: quotation.close } : content;
}

/** The cue's own subject, or the name that a relative clause parts it from, or what the tree says. */
function sourceBefore(view: View, cue: Token): Source | null {
  const source = findSource(view.tree, cue);
  const isOwn = source !== null && view.tree.token(source.head).head === cue.index;
  return isOwn ? source : (beforeRelative(view, cue) ?? source);
}

/** "Ann Ray, who was there, accused …": the name before the relative clause, where the parser lost it. */
function beforeRelative(view: View, cue: Token): Source | null {
  const { tokens } = view.doc;
  if (!/^VB[DZP]$/u.test(cue.xpos) || tokens[cue.index - 1]?.text !== ',') return null;
  for (let at = cue.index - 2; at > 0 && at > cue.index - 30; at--) {
    if (tokens[at]?.sentence !== cue.sentence) return null;
    if (tokens[at]?.text !== ',' || !tokens[at + 1]?.xpos.startsWith('W')) continue;
    const name = view.people.mentions.find((one) => one.last === at && one.form === 'name');
    return name === undefined ? null : { head: name.head, by: 'place' };
  }
  return null;
}

/** "The parties, she added, met and voiced hope": past the aside the verbs are the parties', not hers. */
function beyondAside(view: View, cue: Token, source: Source | null): Source | null {
  if (cue.rel !== 'conj' || !/^VB[DZPN]$/u.test(cue.xpos)) return source;
  if (source === null || view.isAside(cue.index) || !view.isAside(source.head) || source.head > cue.index)
    return source;
  let at = source.head;
  while (at >= 0 && view.isAside(at)) at--;
  while (at >= 0 && view.tree.token(at).upos === 'PUNCT') at--;
  const before = at < 0 ? undefined : view.tree.token(at);
  if (before === undefined || before.sentence !== cue.sentence) return source;
  const name = view.people.mentions.find((one) => one.first <= at && at < one.last);
  if (name !== undefined || /^(?:NOUN|PROPN|PRON)$/u.test(before.upos))
    return subjectBefore(view, at) ?? { head: name?.head ?? at, by: 'place' };
  return subjectBefore(view, at) ?? source;
}

/** "She saw him instead, her office wrote, and conveyed …": the subject of the clause that the aside interrupts. */
function subjectBefore({ tree, doc }: View, last: number): Source | null {
  const { sentence } = tree.token(last);
  for (let at = last; at >= 0 && tree.token(at).sentence === sentence; at--) {
    const token = tree.token(at);
    const finite = /^VB[DZP]$/u.test(token.xpos) && token.upos === 'VERB';
    const subject = finite ? tree.child(at, 'nsubj', 'nsubj:pass') : null;
    if (subject !== null && subject.index < at && !subject.xpos.startsWith('W'))
      return doc.tokens.slice(subject.index, last).some((one) => one.text === ',')
        ? null
        : { head: subject.index, by: 'tree' };
  }
  return null;
}

function lemmaOf({ tree }: View, source: Source | null): string {
  return source === null ? '' : tree.token(source.head).lemma;
}

/** "spoke of “a new era”" is a report; "spoke of his childhood" is not. */
function holdsQuotation(view: View, { start, end }: Range): boolean {
  return view.quotations.some((one) => one.open < end && one.close > start);
}

function hasParticle(view: View, cue: Token, particle: string): boolean {
  const words = particle.split(' ');
  if (words.length > 1) return words.every((word, at) => view.doc.tokens[cue.index + at + 1]?.lemma === word);
  return view.tree.children(cue.index).some((child) => child.lemma === particle);
}

function cueSpan(view: View, cue: Token, entry: VerbCue): { first: number; last: number } {
  const after = view.doc.tokens[cue.index + 1];
  const isPart =
    after !== undefined &&
    (after.lemma === entry.particle || (entry.lemma === 'call' && ['on', 'upon'].includes(after.lemma)));
  return { first: cue.index, last: cue.index + (isPart ? 2 : 1) };
}

function ruleOf(frame: string): Rule {
  if (frame === 'clause' || frame === 'quote') return 'clause';
  if (frame === 'to' || frame === 'object-to') return 'infinitive';
  return frame === 'preposition' ? 'preposition' : 'object';
}

/** "was dismissed by the ministry as “…”", "was accused by X of …": only with an agent is anybody the source. */
function passiveReport(
  view: View,
  cue: Token,
  entries: readonly VerbCue[],
  agent: Source | null,
): Report | null {
  if (agent === null) return null;
  const { tree } = view;
  const after = view.doc.tokens.slice(cue.index + 1, tree.right(cue.index) + 1);
  const fitting = entries.filter(
    (one) =>
      !one.weak &&
      one.takes.some((frame) => frame.startsWith('object') || (frame === 'clause' && one.hearer)),
  );
  const opening = (one: VerbCue): Token | undefined =>
    after.find((token) => tree.isUnder(token.index, cue.index) && opensPassive(view, one, token));
  const entry = fitting.find((one) => opening(one) !== undefined) ?? fitting[0];
  if (entry === undefined) return null;
  const marker = opening(entry);
  // "asked by reporters if …" sets the scene
  if (entry.act === 'question' && view.people.mentionAt(agent.head)?.kind !== 'person') return null;
  const subject = tree.child(cue.index, 'nsubj:pass');
  const content =
    marker === undefined
      ? rejectedNoun(view, entry, subject)
      : beforeAgent(view, agent, passiveContent(view, cue, marker));
  if (content === null) return null;
  return {
    rule: 'passive',
    cue: cueSpan(view, cue, entry),
    source: agent.head,
    sourceBy: agent.by,
    hearers: entry.hearer && subject !== null ? [subject.index] : [],
    relays: [],
    cited: [],
    act: entry.act,
    weak: false,
    parts: [content],
  };
}

/** "accused of", "described as", "told that", "urged to", "asked whether": not the "of" within an agent's name. */
function opensPassive(view: View, entry: VerbCue, token: Token): boolean {
  const { lemma } = token;
  if (lemma === 'as') return true;
  if (lemma === 'that' && token.upos === 'SCONJ') return true;
  if (lemma === 'of') return entry.takes.includes('object-of');
  if (/^(?:whether|if|why|how|what)$/u.test(lemma)) return entry.act === 'question';
  return (
    token.xpos === 'TO' && entry.takes.includes('object-to') && view.tree.token(token.head).upos !== 'NOUN'
  );
}

/** What follows "as", "of", "that" or "to". */
function passiveContent(view: View, cue: Token, marker: Token): Range | null {
  const isPlain = marker.lemma === 'as' || marker.lemma === 'of';
  return contentFrom(view, cue, isPlain ? marker.index + 1 : marker.index);
}

/** "accused of theft by X": what X said ends before X. */
function beforeAgent({ tree, text }: View, agent: Source, content: Range | null): Range | null {
  const by = tree.doc.tokens[tree.left(agent.head)];
  const isInside =
    content !== null && by?.lemma === 'by' && by.start > content.start && by.start < content.end;
  const closes = isInside && tree.token(tree.right(agent.head)).end >= content.end;
  return closes ? tidy(text, { start: content.start, end: by.start }) : content;
}

/** "The plan was condemned by X": the plan is what X speaks of. */
function rejectedNoun(view: View, entry: VerbCue, subject: Token | null): Range | null {
  if (subject === null || subject.upos === 'PRON' || !entry.takes.includes('object')) return null;
  const [first, last] = [view.tree.left(subject.index), view.tree.right(subject.index)];
  return tidy(view.text, { start: view.tree.token(first).start, end: view.tree.token(last).end });
}
