import type { Token } from '../types.ts';
import type { Draft, DraftMention } from './drafts.ts';
import { clauseOf, isSubject, peopleOf, together, type Scene } from './scene.ts';
import { dependents, relation, tokenAt } from './tree.ts';

/** Whom a phrase for several stands for. */
export interface Pair {
  readonly drafts: readonly Draft[];
  readonly confidence: number;
}

/** What is looked for: how many, who fits, and at which places pronouns are heard. */
export interface Wanted {
  readonly count: number;
  /** Whether the parties of a dispute are meant, one for each state where states are told. */
  readonly isSides: boolean;
  readonly fits: (draft: Draft) => boolean;
  readonly isHeard: (at: number) => boolean;
}

/** How many sentences back a pair is looked for. */
export const REACH = 9;
const SPEECH = /^(?:say|tell|add|announce|report|write|explain|claim|note|warn)$/u;
const RELATIVE =
  /^(?:counterpart|colleague|wife|husband|brother|sister|partner|rival|deputy|predecessor|successor|ally|friend|guest|host|boss|client)$/u;

/** Goes back through the sentences for a group of the right size, or for as many people one after the other. */
export function searchPair(scene: Scene, token: Token, wanted: Wanted): Pair | null {
  const { count, fits, isHeard } = wanted;
  const isNoun = token.xpos === 'NNS';
  const near = new Set<Draft>();
  for (let sentence = token.sentence; sentence >= Math.max(0, token.sentence - REACH); sentence--) {
    for (const mention of mentionsIn(scene, sentence, token.index)) {
      const known = asGroup(scene, mention, token, wanted);
      if (known !== null) return known;
    }
    const here = peopleOf(scene, sentence, token.index, isHeard).filter(fits);
    const kind = here[0]?.kind;
    if (here.length === count && here.every((draft) => draft.kind === kind))
      return { drafts: here, confidence: 0.7 };
    if (here.length > count) return tooMany(scene, token, here, wanted);
    const [only] = here;
    const related = only !== undefined && count === 2 ? relatedTo(scene, sentence, only) : null;
    if (related !== null && fits(related)) return { drafts: [related, only ?? related], confidence: 0.65 };
    for (const draft of here) near.add(draft);
    if (isNoun && near.size === count && isOneKind(near)) return { drafts: [...near], confidence: 0.5 };
  }
  return null;
}

/** The mentions of a sentence before a token, nearest first. */
function mentionsIn(scene: Scene, sentence: number, before: number): readonly DraftMention[] {
  const { first = 0, last = 0 } = scene.document.sentences[sentence] ?? {};
  const found: DraftMention[] = [];
  for (let i = Math.min(last, before) - 1; i >= first; i--) {
    const mention = scene.at(i);
    if (mention?.head === i) found.push(mention);
  }
  return found;
}

/** Of more people than are meant: those of whom somebody tells, else one of each state, else the first. */
function tooMany(scene: Scene, token: Token, here: readonly Draft[], wanted: Wanted): Pair {
  const { count, isSides } = wanted;
  const told = here.filter((draft) => !isTeller(scene, draft, token.index));
  if (told.length === count) return { drafts: told, confidence: 0.6 };
  const parties = isSides ? onePerState(here, count) : null;
  const states = parties === null ? null : statesOf(scene, parties);
  if (states !== null) return { drafts: states, confidence: 0.5 };
  return { drafts: (parties ?? here).slice(0, count), confidence: token.xpos === 'NNS' ? 0.4 : 0.45 };
}

/** The states of people of whom some may not be meant: what both sides agree, the states do. Null unless the text names all. */
function statesOf(scene: Scene, people: readonly Draft[]): readonly Draft[] | null {
  if (people.every((draft) => draft.kind === 'person')) return null;
  const states = people.map((one) =>
    [...scene.drafts].find((draft) => draft.kind === 'country' && draft.country === one.country),
  );
  return states.every((state) => state !== undefined) ? states : null;
}

/** Whether somebody was last the subject of a sentence's own verb of speech: `Reed` in `Reed said that Bond met Marsh`. */
function isTeller({ document }: Scene, draft: Draft, before: number): boolean {
  const last = draft.mentions.findLast((mention) => mention.head < before);
  if (last === undefined || !isSubject(document, last.head)) return false;
  const clause = clauseOf(document, last.head);
  return clause.head < 0 && SPEECH.test(clause.lemma);
}

/** Whose counterpart or wife the only person of a sentence is: the other of the two. */
function relatedTo(scene: Scene, sentence: number, { mentions }: Draft): Draft | null {
  const { document } = scene;
  for (const mention of mentions) {
    const noun = tokenAt(document, mention.head);
    if (noun.sentence !== sentence || !RELATIVE.test(noun.lemma)) continue;
    const owner = dependents(document, noun.index, 'nmod').find((child) => child.rel === 'nmod:poss');
    const [draft, second] = owner === undefined ? [] : (scene.at(owner.index)?.drafts ?? []);
    if (draft !== undefined && second === undefined && relation(noun) !== 'obl') return draft;
  }
  return null;
}

/** The first of each state, where people of as many states as there are sides have been named; null otherwise. */
function onePerState(people: readonly Draft[], count: number): readonly Draft[] | null {
  const firsts = new Map<string, Draft>();
  for (const draft of people)
    if (draft.country !== null && !firsts.has(draft.country)) firsts.set(draft.country, draft);
  return firsts.size === count ? [...firsts.values()] : null;
}

const isOneKind = (drafts: ReadonlySet<Draft>): boolean =>
  new Set([...drafts].map((draft) => draft.kind)).size === 1;

/** A mention that is itself such a group: a pair taken up before, a coordination, `two officials said`. */
function asGroup(scene: Scene, mention: DraftMention, token: Token, { count, fits }: Wanted): Pair | null {
  const [only] = mention.drafts;
  const isCounted =
    only !== undefined && only.isPlural && (only.roles[0]?.words.has(count === 2 ? 'two' : 'three') ?? false);
  const isSame = token.xpos !== 'NNS' || only?.roles[0]?.noun === token.lemma;
  if (isCounted && isSame && isSubject(scene.document, mention.head))
    return { drafts: [only], confidence: 0.7 };
  if (mention.drafts.length === count && mention.drafts.every(fits))
    return { drafts: mention.drafts, confidence: 0.75 };
  const all = together(scene, mention.head).filter(fits);
  return all.length === count ? { drafts: all, confidence: 0.8 } : null;
}
