import type { Document, Token } from '../types.ts';
import type { Role } from './drafts.ts';
import { FIELDS, OFFICE_WORDS } from './data/words.ts';
import { countryName, fold, isPeopleName, isPersonNoun, titleOf } from './lexicon.ts';
import { dependents, relation, subtree, textOf, tokenAt } from './tree.ts';

/** How a phrase points: at somebody known, through a possessor, or at somebody new. */
export type Determiner = 'definite' | 'possessive' | 'indefinite';

/** A noun phrase: tokens `[first, last)` around its head. */
export interface Phrase {
  readonly head: number;
  readonly first: number;
  readonly last: number;
  readonly determiner: Determiner;
  /** The token of the possessor (`his`, `Israel` in `Israel's`), or null. */
  readonly possessor: number | null;
  readonly isPlural: boolean;
}

const LEFT = new Set(['det', 'amod', 'nummod', 'compound', 'nmod', 'advmod']);

/** The first token of the phrase that a noun heads, its determiners and attributes included. */
export function leftEdge(document: Document, head: number): number {
  let first = head;
  const before = dependents(document, head).filter((child) => child.index < head);
  for (const child of [...before].reverse()) {
    if (relation(child) === 'punct') continue;
    if (!isLeftPart(document, child, head)) break;
    const part = subtree(document, child.index);
    const isGapless = document.tokens.slice(part.last, first).every((token) => token.upos === 'PUNCT');
    if (!isGapless) break;
    first = part.first;
  }
  while (first < head && tokenAt(document, first).upos === 'PUNCT') first++;
  first = beforeFields(document, first, head);
  while (DEPUTY.test(document.tokens[first - 1]?.lemma ?? '')) first = beforeDeputy(document, first - 1);
  return first;
}

/** `the work and pensions` before `secretary`: an office of several fields, which the tree takes for as many nouns. */
function beforeFields(document: Document, first: number, head: number): number {
  if (!isPersonNoun(nounOf(tokenAt(document, head)))) return first;
  const isField = (at: number): boolean => {
    const word = document.tokens[at]?.text ?? '';
    return FIELDS.has(word) || OFFICE_WORDS.has(word);
  };
  let at = isField(first) ? first : first - 1;
  if (document.tokens[at - 1]?.text !== 'and' || !isField(at) || !isField(at - 2)) return first;
  at -= 2;
  while (document.tokens[at - 1]?.text === ',' && isField(at - 2)) at -= 2;
  return beforeDeputy(document, at);
}

/** Words before an office that the tree often takes for nouns of their own. */
export const DEPUTY = /^(?:deputy|vice)$/u;

function beforeDeputy(document: Document, at: number): number {
  const article = document.tokens[at - 1];
  return article !== undefined && (article.upos === 'DET' || article.xpos === 'PRP$') ? at - 1 : at;
}

function isLeftPart(document: Document, child: Token, head: number): boolean {
  if (!LEFT.has(relation(child))) return false;
  if (relation(child) === 'nmod') return /^nmod:(?:poss|desc|unmarked)$/u.test(child.rel);
  return (
    relation(child) !== 'advmod' ||
    child.index === head - 1 ||
    relation(tokenAt(document, child.index + 1)) === 'nummod'
  );
}

/** The phrase that a noun heads. */
export function phraseAt(document: Document, head: number): Phrase {
  const first = leftEdge(document, head);
  const token = tokenAt(document, head);
  const possessor = dependents(document, head, 'nmod').find((child) => child.rel === 'nmod:poss') ?? null;
  const opening = document.tokens[first];
  const article =
    dependents(document, head, 'det').find((child) => child.index < head) ??
    (opening?.upos === 'DET' ? opening : undefined);
  const definite = article !== undefined && /^(?:the|this|that|these|those|both|such)$/iu.test(article.text);
  return {
    head,
    first,
    last: head + 1,
    determiner: possessor !== null ? 'possessive' : definite ? 'definite' : 'indefinite',
    possessor: possessor?.index ?? null,
    isPlural: token.xpos === 'NNS' || token.xpos === 'NNPS' || /^people$/iu.test(token.text),
  };
}

const SHORT = new Set([
  'of',
  'for',
  'to',
  'on',
  'in',
  'the',
  'a',
  'an',
  "'s",
  '’s',
  "'",
  '’',
  ',',
  '-',
  'and',
]);

/** Reads tokens `[first, last)` as a role: its noun, what narrows it, the state in it. */
export function readRole(document: Document, first: number, last: number, head: number): Role {
  const words = new Set<string>();
  let country: string | null = null;
  for (let i = first; i < last; i++) {
    const token = tokenAt(document, i);
    const two = i + 1 < last ? countryName(textOf(document, i, i + 2)) : null;
    const state = two ?? countryName(token.text);
    if (state !== null) {
      country ??= state.country;
      if (two !== null) i++;
    } else if (i !== head && !SHORT.has(token.text.toLowerCase()) && token.upos !== 'PRON')
      words.add(fold(token.text));
  }
  const noun = nounOf(tokenAt(document, isElect(document, head) ? head - 2 : head));
  if (isElect(document, head) || isElect(document, head + 2)) words.add('elect');
  return { noun: nounSaid(noun, words), words, country, first, last };
}

/** Offices in initials and short forms: the noun, then what narrows it. */
const SHORT_OFFICES: ReadonlyMap<string, readonly string[]> = new Map([
  ['pm', ['minister', 'prime']],
  ['dpm', ['minister', 'prime', 'deputy']],
  ['fm', ['minister', 'foreign']],
  ['eam', ['minister', 'foreign']],
  ['vp', ['president', 'vice']],
  ['ceo', ['executive', 'chief']],
  ['gov', ['governor']],
  ['sen', ['senator']],
  ['rep', ['representative']],
  ['amb', ['ambassador']],
  ['prof', ['professor']],
  ['capt', ['captain']],
  ['insp', ['inspector']],
  ['supt', ['superintendent']],
  ['sgt', ['sergeant']],
  ['det', ['detective']],
]);

/** What nouns of two words say: `head of state`, `opposite number`. Takes the second word out of the others. */
function nounSaid(noun: string, words: Set<string>): string {
  if (noun === 'head' && words.delete('state')) return 'president';
  const short = SHORT_OFFICES.get(noun);
  for (const word of short?.slice(1) ?? []) words.add(word);
  if (short?.[0] !== undefined) return short[0];
  return noun === 'number' && words.delete('opposite') ? 'counterpart' : noun;
}

/** `elect` in `the president-elect`. */
export const isElect = (document: Document, at: number): boolean =>
  document.tokens[at]?.text === 'elect' &&
  document.tokens[at - 1]?.text === '-' &&
  isPersonNoun(document.tokens[at - 2]?.text.toLowerCase() ?? '');

/** The noun of a role in lower case, singular, without a full stop: `Gen.` → `gen`. */
export function nounOf(token: Token): string {
  const lemma = token.upos === 'PROPN' ? token.text : token.lemma;
  return fold(lemma).replace(/\.$/u, '');
}

/** The token among titles `[first, last)` that the office hangs on: the last title before `of`. */
export function officeHead(document: Document, first: number, last: number): number {
  let head = last - 1;
  for (let i = first; i < last; i++) {
    const token = tokenAt(document, i);
    if (i > first && /^(?:of|for|to|on)$/u.test(token.text)) return i - 1;
    const title = titleOf(token.text);
    if (title !== null && title.type !== 'honorific') head = i;
    else if (isPersonNoun(token.lemma)) head = i;
  }
  return head;
}

/** How well a later phrase fits a role: 0 where it cannot be meant, higher the more words agree. */
export function fits(role: Role, phrase: Role, sameNoun: boolean): number {
  if (role.country !== null && phrase.country !== null && role.country !== phrase.country) return 0;
  let score = sameNoun ? 2 : 1;
  const misfit = !sameNoun ? 2 : role.words.size > 0 ? 1.2 : 0.7;
  if (role.words.has('former') && !phrase.words.has('former')) score -= 1.5;
  for (const rank of ['prime', 'vice', 'deputy', 'elect'])
    if (isOfRank(role, rank) !== isOfRank(phrase, rank)) return 0;
  if (phrase.country !== null && phrase.country === role.country) score += 1;
  const own = [...role.words].filter((word) => !GENERIC.has(word));
  const isNews = (word: string): boolean =>
    GENERIC.has(word) || (isPeopleName(word) && !own.some(isPeopleName));
  const narrow = [...phrase.words].filter((word) => !isNews(word));
  if (narrow.length > 0 && own.length > 0 && !narrow.some((word) => role.words.has(word))) return 0;
  for (const word of phrase.words) {
    if (role.words.has(word)) score += 1;
    else if (!isNews(word)) score -= misfit;
  }
  return Math.max(score, 0);
}

/** Whether an office is the first, second or coming one of its kind; a premier is a prime minister. */
const isOfRank = ({ noun, words }: Role, rank: string): boolean =>
  words.has(rank) || (rank === 'prime' && /^(?:premier|taoiseach)$/u.test(noun));

const GENERIC = new Set(
  'former ex new top senior old young veteran outgoing late two three both most right very hon'.split(' '),
);

/** Verbs that have `of …` themselves: `assured the minister of support`. */
const TAKES_OF =
  /^(?:assure|inform|accuse|warn|convince|remind|notify|suspect|convict|advise|persuade|acquit)$/u;

/** The end of what narrows a role after its noun: `secretary of state`, `governor of the province`. */
export function shortTail(document: Document, noun: Token): number {
  let last = noun.index + 1;
  if (relation(noun) === 'obj' && TAKES_OF.test(document.tokens[noun.head]?.lemma ?? '')) return last;
  for (const child of dependents(document, noun.index, 'nmod')) {
    if (child.index < last || subtree(document, child.index).first !== last) continue;
    const isOf = dependents(document, child.index, 'case').some((word) => word.text === 'of');
    if (!isOf && child.upos !== 'PROPN') continue;
    const names = dependents(document, child.index, 'flat').map((word) => word.index);
    last = Math.max(child.index, ...names) + 1;
    const inner = dependents(document, child.index, 'nmod').find((one) => one.index > child.index);
    if (inner !== undefined && subtree(document, inner.index).first === last) last = inner.index + 1;
  }
  return last;
}
