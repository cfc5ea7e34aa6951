/** Reports whose cue is a noun: "her warning that …", "a report by X that …", "the party's call for …". */
import type { Token } from '../types.ts';
import { NOUN_CUES } from './lexicon/nouns.ts';
import { isVerb } from './phrases.ts';
import type { Report } from './report.ts';
import { findSource } from './source.ts';
import type { View } from './view.ts';
import { tidy } from './view.ts';

/** Reports by nouns that have both a source and a content. */
export function nominalReports(view: View): readonly Report[] {
  const reports: Report[] = [];
  for (const noun of view.prose) {
    const act = noun.upos === 'NOUN' ? NOUN_CUES.get(noun.lemma) : undefined;
    if (act === undefined) continue;
    const content = contentOf(view, noun);
    const source = content === null ? null : sourceOf(view, noun, content.first);
    if (content === null || source === null) continue;
    const part = tidy(view.text, {
      start: view.tree.token(content.first).start,
      end: view.tree.token(content.last).end,
    });
    if (part === null) continue;
    reports.push({
      rule: 'nominal',
      cue: { first: noun.index, last: noun.index + 1 },
      source,
      sourceBy: 'tree',
      hearers: [],
      relays: [],
      cited: [],
      act,
      weak: false,
      parts: [part],
    });
  }
  return reports;
}

/** The noun's that-clause; for demands and promises also "for" and "to". */
function contentOf({ tree }: View, noun: Token): { readonly first: number; readonly last: number } | null {
  const act = NOUN_CUES.get(noun.lemma);
  const that = thatAfter(tree, noun);
  if (that !== null) return { first: that.index, last: tree.right(that.head) };
  for (const child of tree.children(noun.index)) {
    if (child.index < noun.index || !tree.isRelation(child, 'acl', 'ccomp', 'nmod')) continue;
    const marker = tree.child(child.index, 'mark', 'case')?.lemma ?? '';
    const fits =
      (marker === 'for' && act === 'demand') ||
      (marker === 'to' && (act === 'promise' || act === 'demand') && child.xpos === 'VB');
    // "her call for him to resign": the infinitive is said of who should
    const to = tree.children(noun.index).find((one) => one.rel === 'acl' && one.index > child.index);
    const goesOn =
      marker === 'for' && to !== undefined && tree.left(to.index) === tree.right(child.index) + 1;
    if (fits) return { first: tree.left(child.index), last: tree.right(goesOn ? to.index : child.index) };
  }
  return null;
}

/** The conjunction "that" after the noun, "by" somebody at most between them. */
function thatAfter(tree: View['tree'], noun: Token): Token | null {
  for (let at = noun.index + 1; at < noun.index + 16; at++) {
    const token = tree.doc.tokens[at];
    if (token === undefined || token.sentence !== noun.sentence) return null;
    if (token.lemma === 'that')
      return isConjunction(tree, token) && tree.isUnder(token.index, noun.head >= 0 ? noun.head : noun.index)
        ? token
        : null;
    if (/^(?:VERB|AUX|PRON|CCONJ)$/u.test(token.upos) || token.text === ',') break;
  }
  return null;
}

/** "that" joins a clause, and is no object where the clause has its own. */
function isConjunction(tree: View['tree'], that: Token): boolean {
  if (that.head <= that.index) return false;
  if (that.upos === 'SCONJ') return true;
  return that.rel === 'obj' && tree.childrenBy(that.head, 'obj').some((one) => one.index > that.head);
}

/** Its possessor, "by" or "from" somebody, or the subject of "issued a warning that". */
function sourceOf({ tree }: View, noun: Token, contentFirst: number): number | null {
  const owner = tree.child(noun.index, 'nmod:poss');
  if (owner !== null) return owner.index;
  const by = tree
    .childrenBy(noun.index, 'nmod', 'obl')
    .find(
      (one) =>
        one.index < contentFirst && ['by', 'from', 'of'].includes(tree.child(one.index, 'case')?.lemma ?? ''),
    );
  if (by !== undefined) return by.index;
  for (let at = noun.index + 1; at < contentFirst; at++) {
    const token = tree.token(at);
    if (token.lemma === 'by' && token.rel === 'case' && token.head > at) return token.head;
  }
  const verb = noun.head >= 0 ? tree.token(noun.head) : null;
  const light =
    verb !== null &&
    isVerb(verb) &&
    tree.isRelation(noun, 'obj') &&
    /^(?:issue|make|give|repeat|renew|send|deliver|offer|voice|have)$/u.test(verb.lemma);
  if (light && verb !== null) return findSource(tree, verb)?.head ?? null;
  return null;
}
