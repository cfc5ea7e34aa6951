import type { Document } from '../types.ts';
import { FOREIGN_ARTICLES, PARTICLES } from './data/words.ts';
import { countryName, fold, isGivenName } from './lexicon.ts';
import { isAcronym } from './name-kinds.ts';
import type { Name, NameKind } from './names.ts';
import { wordsOf } from './person-names.ts';
import { dependents, relation, tokenAt } from './tree.ts';

const PLACE_CASE = /^(?:in|at|near|from|into|outside|around|across|off|via|towards?)$/iu;
const LOCATIVE = /^(?:in|at|near|into|outside|around|across)$/iu;
const SPEECH =
  /^(?:say|tell|add|ask|reply|write|warn|insist|argue|note|claim|laugh|nod|shrug|smile|think|believe)$/u;

/** How many tokens after a name its pronoun is looked for. */
const REACH = 60;

/** What a document tells of a form, all its places together. */
interface Form {
  readonly votes: Map<NameKind, number>;
  places: number;
  subjects: number;
  speaking: number;
  /** Places after which `he` or `she` follows before anybody else, and those after which `it` does. */
  asPerson: number;
  asThing: number;
}

const caseOf = (document: Document, name: Name): string =>
  dependents(document, name.head, 'case')
    .find((child) => child.index < name.first)
    ?.text.toLowerCase() ?? '';

const hasArticle = (document: Document, name: Name): boolean =>
  document.tokens[name.first - 1]?.text.toLowerCase() === 'the';

/** `the city of Almendra`. */
function isNamedPlace(document: Document, name: Name): boolean {
  const governor = document.tokens[tokenAt(document, name.head).head];
  return (
    caseOf(document, name) === 'of' &&
    governor !== undefined &&
    /^(?:city|town|village|province|capital|port|region|district|island|suburb|coast|outskirts|north|south|east|west|mayor|governor|bishop|archbishop|streets?|people|residents?|inhabitants?)$/iu.test(
      governor.lemma,
    )
  );
}

const newForm = (): Form => ({
  votes: new Map(),
  places: 0,
  subjects: 0,
  speaking: 0,
  asPerson: 0,
  asThing: 0,
});

/** What the first pronoun after a name, up to the next name and the end of the next sentence, takes it for. */
function pronounAfter(document: Document, name: Name, next: Name | undefined): 'person' | 'thing' | null {
  const sentence = tokenAt(document, name.first).sentence;
  const end = Math.min(next?.from ?? document.tokens.length, name.last + REACH);
  for (const token of document.tokens.slice(name.last, end)) {
    if (token.sentence > sentence + 1) return null;
    if (/^(?:he|she|his|her|him)$/iu.test(token.text)) return 'person';
    if (/^(?:it|its)$/iu.test(token.text)) return 'thing';
  }
  return null;
}

function readForms(document: Document, names: readonly Name[]): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>();
  for (const [i, name] of names.entries()) {
    const form = forms.get(fold(name.text)) ?? newForm();
    forms.set(fold(name.text), form);
    if (name.kind !== 'unknown') form.votes.set(name.kind, (form.votes.get(name.kind) ?? 0) + 1);
    const head = tokenAt(document, name.head);
    if (LOCATIVE.test(caseOf(document, name)) || isNamedPlace(document, name)) form.places++;
    if (relation(head) === 'nsubj') form.subjects++;
    if (relation(head) === 'nsubj' && SPEECH.test(document.tokens[head.head]?.lemma ?? '')) form.speaking++;
    const pronoun = relation(head) === 'nsubj' ? pronounAfter(document, name, names[i + 1]) : null;
    if (pronoun === 'person') form.asPerson++;
    else if (pronoun === 'thing') form.asThing++;
  }
  return forms;
}

/** The words of people's names, and the last words of names that come back alone as people do. */
function readSurnames(
  document: Document,
  names: readonly Name[],
  forms: ReadonlyMap<string, Form>,
): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const name of names) {
    const words = wordsOf(name.text);
    const last = words.at(-1) ?? '';
    const alone = words.length > 1 ? forms.get(last) : undefined;
    const speaksAlone =
      (name.kind === 'unknown' && (alone?.speaking ?? 0) > 0) ||
      (name.kind === 'place' &&
        (alone?.subjects ?? 0) > 0 &&
        words.length === 2 &&
        !hasArticle(document, name));
    if (name.kind === 'person') for (const word of words) if (word.length > 2) surnames.add(word);
    if (speaksAlone) for (const word of words) surnames.add(word);
  }
  return surnames;
}

/** Gives each name the kind that the whole document tells where its own surroundings say nothing. */
export function settleKinds(document: Document, names: readonly Name[]): readonly Name[] {
  const forms = readForms(document, names);
  const surnames = readSurnames(document, names, forms);
  const lastWords = new Set(
    names
      .filter((name) => name.kind === 'person' && name.last - name.first > 1)
      .map((name) => wordsOf(name.text).at(-1)),
  );
  const states = [...forms].filter(([, { votes }]) => votes.has('country'));
  const directions = new Set(states.map(([form]) => form.split(' ')[0] ?? ''));
  return names.map((name) => {
    const words = wordsOf(name.text);
    const isOpen =
      /^(?:unknown|organization|other)$/u.test(name.kind) ||
      (name.kind === 'place' && !hasArticle(document, name) && !PLACE_CASE.test(caseOf(document, name)));
    if (
      isOpen &&
      words.some((word) => surnames.has(word)) &&
      words.every((word) => surnames.has(word) || PARTICLES.has(word)) &&
      !isAcronym(name.text)
    )
      return { ...name, kind: 'person' };
    if (
      name.kind === 'country' &&
      words.length === 1 &&
      lastWords.has(words[0]) &&
      !PLACE_CASE.test(caseOf(document, name))
    )
      return { ...name, kind: 'person' };
    if (name.kind === 'country')
      return isActor(document, name) || countryName(name.text)?.as !== 'capital'
        ? name
        : { ...name, kind: 'place' };
    if (name.kind === 'person' && isOnlyPlace(document, name, forms)) return { ...name, kind: 'place' };
    if (name.kind === 'place' && isDirection(document, name, directions)) return { ...name, kind: 'country' };
    if (name.kind !== 'unknown') return name;
    return { ...name, kind: guess(document, name, forms.get(fold(name.text))) };
  });
}

/** `mayor of San Almendro`: the words of a place that look like a person's. */
function isOnlyPlace(document: Document, name: Name, forms: ReadonlyMap<string, Form>): boolean {
  const form = forms.get(fold(name.text));
  return isNamedPlace(document, name) && form !== undefined && form.subjects === 0;
}

/** `the North` after `North Korea`. */
function isDirection(document: Document, name: Name, directions: ReadonlySet<string>): boolean {
  if (!/^(?:North|South)$/u.test(name.text) || document.tokens[name.first - 1]?.text.toLowerCase() !== 'the')
    return false;
  return directions.has(fold(name.text));
}

/** Whether a capital does what only people do, so that its name stands for the government. */
function isActor(document: Document, name: Name): boolean {
  const head = tokenAt(document, name.head);
  if (/^(?:nsubj|iobj)$/u.test(relation(head)) || head.rel === 'nmod:poss' || head.rel === 'obl:agent')
    return true;
  const preposition = caseOf(document, name);
  if (/^(?:with|by|between)$/u.test(preposition)) return true;
  if (relation(head) === 'obj')
    return /^(?:ask|urge|accuse|tell|blame|warn|press|call|criticise|criticize|thank|condemn)$/u.test(
      document.tokens[head.head]?.lemma ?? '',
    );
  return relation(head) === 'conj' && relation(document.tokens[head.head] ?? head) === 'nsubj';
}

/** The kind of a name that only its other places and its part in the clause tell. */
function guess(document: Document, name: Name, form: Form | undefined): NameKind {
  const votes = [...(form?.votes ?? [])];
  const [first] = votes;
  if (first !== undefined) return votes.reduce((best, one) => (one[1] > best[1] ? one : best), first)[0];
  const multiple = name.last - name.first > 1;
  const words = document.tokens.slice(name.first, name.last).map((token) => token.text);
  const preposition = caseOf(document, name);
  if (PLACE_CASE.test(preposition)) return 'place';
  if (form !== undefined && form.places > 0 && form.subjects === 0) return 'place';
  if (
    multiple &&
    FOREIGN_ARTICLES.has(tokenAt(document, name.first).text) &&
    !isGivenName(tokenAt(document, name.first + 1).text)
  )
    return 'organization';
  if (
    multiple &&
    words.some(
      (word) => countryName(word) !== null || /^(?:\p{Lu}{2,}|North|South|East|West|New)$/u.test(word),
    )
  )
    return 'organization';
  const governor = relation(tokenAt(document, name.head));
  if (
    multiple &&
    (governor === 'nsubj' ||
      (governor === 'conj' && isGivenName(document.tokens[tokenAt(document, name.head).head]?.text ?? '')) ||
      governor === 'appos' ||
      /^(?:with|by|to|for|between)$/u.test(preposition))
  )
    return 'person';
  const isOwned = dependents(document, name.head, 'nmod').some((child) => child.rel === 'nmod:poss');
  if (multiple && (governor === 'obj' || governor === 'iobj' || isOwned)) return 'person';
  if (!multiple && form !== undefined && form.speaking > 0 && isGivenName(name.text)) return 'person';
  if (!multiple && form !== undefined && form.asPerson > form.asThing) return 'person';
  if (form !== undefined && form.subjects > 0) return 'organization';
  return preposition === 'by' ? 'organization' : 'unknown';
}
