import type { Document, Token } from '../types.ts';
import { contactOf } from './contacts.ts';
import type { Draft, DraftMention } from './drafts.ts';
import type { Sex } from './lexicon.ts';
import { clauseOf, isSubject, peopleOf, subjectOf, together, type Scene } from './scene.ts';
import { relation, tokenAt } from './tree.ts';
import { toldBetween, weigh } from './antecedents.ts';

type Number = 'one' | 'many' | 'thing';

interface Pronoun {
  readonly number: Number;
  readonly sex: Sex | null;
}

const pronouns = (words: string, pronoun: Pronoun): readonly (readonly [string, Pronoun])[] =>
  words.split(' ').map((word) => [word, pronoun]);

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...pronouns('he him his himself', { number: 'one', sex: 'm' }),
  ...pronouns('she her hers herself', { number: 'one', sex: 'f' }),
  ...pronouns('they them their theirs themselves', { number: 'many', sex: null }),
  ...pronouns('it its itself', { number: 'thing', sex: null }),
]);

/** `no minister`, `any skater`: nobody in particular, whom no pronoun outside can stand for. */
const DENIED = /^(?:no|any|neither|every|each)$/iu;

/** A third-person pronoun, or null for other words. */
export const pronounOf = (token: Token): Pronoun | null =>
  token.upos === 'PRON' ? (PRONOUNS.get(token.text.toLowerCase()) ?? null) : null;

function agrees(draft: Draft, pronoun: Pronoun): boolean {
  if (pronoun.number === 'one')
    return draft.kind === 'person' && (draft.sex === null || draft.sex === pronoun.sex || draft.isSexGuessed);
  if (pronoun.number === 'many') return draft.kind === 'group' || draft.kind === 'organization';
  return draft.kind === 'organization' || draft.kind === 'country';
}

/** Finds whom a pronoun stands for among the mentions before it. */
export function placePronoun(scene: Scene, token: Token, quoted: ReadonlySet<number>): void {
  const pronoun = pronounOf(token);
  if (pronoun === null) return;
  const { document } = scene;
  const told = inBrackets(scene, token) ?? emphasised(scene, token);
  if (told !== null) {
    scene.add({ ...place(token), kind: told.kind, drafts: told.drafts, confidence: 0.92 });
    return;
  }
  const scores = new Map<Draft, number>();
  const fellows = new Set<Draft>();
  const actors = actorsOn(scene, token);
  for (const mention of scene.before(token.index)) {
    const distance = toldBetween(document, tokenAt(document, mention.head), token, quoted);
    if (distance > 4) break;
    if (DENIED.test(tokenAt(document, mention.first).text)) continue;
    for (const draft of mention.drafts) {
      if (!agrees(draft, pronoun) || (mention.drafts.length > 1 && !isOther(mention, draft, actors)))
        continue;
      if (pronoun.number === 'many' && wasIt(document, draft)) continue;
      const score =
        weigh(document, mention, token, distance, quoted) +
        (draft.isNamed ? 0.4 : 0) +
        (pronoun.number === 'many' ? (draft.kind === 'group' ? 1 : -0.5) : 0) +
        sexBonus(draft, pronoun, distance < 2 && isTopic(scene, mention.head, token.index));
      if (score < -3) fellows.add(draft);
      scores.set(draft, Math.max(score, scores.get(draft) ?? -9) + (scores.has(draft) ? 0.14 : 0));
    }
  }
  const plural = pronoun.number === 'many' ? coordinated(scene, token) : null;
  const open = [...scores].filter(([draft]) => !fellows.has(draft));
  // whoever's name says so is meant rather than somebody whose name speaks against it
  const isNear = open.some(
    ([draft, score]) => score > NEAR && draft.sex !== null && draft.sex === pronoun.sex,
  );
  const ranked = open
    .filter(([draft]) => !isNear || draft.sex === null || draft.sex === pronoun.sex)
    .sort((one, other) => other[1] - one[1]);
  const [best, second] = ranked;
  if (plural !== null && (best === undefined || plural.score >= best[1])) {
    scene.add({ ...place(token), kind: 'group', drafts: plural.drafts, confidence: plural.confidence });
    return;
  }
  if (best === undefined || best[1] < 0) return;
  const margin = best[1] - (second?.[1] ?? -1);
  const confidence = Math.max(0.4, Math.min(ceilingOf(document, token, pronoun), 0.55 + margin * 0.18));
  if (confidence > 0.85 && pronoun.sex !== null) {
    best[0].sex = pronoun.sex;
    best[0].isSexGuessed = false;
  }
  scene.add({ ...place(token), kind: best[0].kind, drafts: [best[0]], confidence });
}

/** The score from which on somebody of a pronoun's own sex leaves none to others. */
const NEAR = 1.5;

/** `We told him [Mr Reed] so`: who the editor says is meant. */
function inBrackets(scene: Scene, token: Token): DraftMention | null {
  const { tokens } = scene.document;
  const mention = /^[[(]$/u.test(tokens[token.index + 1]?.text ?? '') ? scene.at(token.index + 2) : null;
  const isWhole = mention?.form === 'name' && /^[\])]$/u.test(tokens[mention.last]?.text ?? '');
  return isWhole ? mention : null;
}

/** `from Reed himself`: whom the word directly before names. */
function emphasised(scene: Scene, token: Token): DraftMention | null {
  const before = /sel(?:f|ves)$/iu.test(token.text) ? scene.at(token.index - 1) : null;
  return before !== null && before.last === token.index && before.drafts.length > 0 ? before : null;
}

/** Who is the subject of the clause in which a pronoun is something else: `she` in `she phoned him`. */
function actorsOn(scene: Scene, token: Token): readonly Draft[] {
  if (!/^(?:obj|iobj|obl)$/u.test(relation(token))) return [];
  const subject = subjectOf(scene.document, clauseOf(scene.document, token.index).index);
  return subject === null || subject >= token.index ? [] : (scene.at(subject)?.drafts ?? []);
}

/** Whether somebody is the other of two, one of whom acts on the pronoun: `the two … she phoned him`. */
const isOther = ({ drafts }: DraftMention, draft: Draft, actors: readonly Draft[]): boolean =>
  drafts.length === 2 && !actors.includes(draft) && drafts.some((one) => actors.includes(one));

/** What the text calls `it` is not `they` a moment later. */
const wasIt = (document: Document, { mentions }: Draft): boolean =>
  mentions.some(({ head }) => /^its?$/iu.test(tokenAt(document, head).text));

/** The most that a pronoun's reading is trusted: `it` mostly stands for things, of which this stage knows nothing. */
function ceilingOf(document: Document, token: Token, pronoun: Pronoun): number {
  if (pronoun.number === 'one') return 0.92;
  if (pronoun.number === 'many') return 0.8;
  const governor = document.tokens[token.head]?.lemma ?? '';
  const speaks =
    /^(?:nsubj|expl)$/u.test(relation(token)) &&
    /^(?:say|add|announce|warn|deny|note|tell|urge|report|reply|call)$/u.test(governor);
  return speaks ? 0.85 : 0.55;
}

const place = (token: Token): Pick<DraftMention, 'first' | 'last' | 'head' | 'form'> => ({
  first: token.index,
  last: token.index + 1,
  head: token.index,
  form: 'pronoun',
});

/** A given name of the other sex speaks against, no more: `Andrea` is a man in Italy. */
function sexBonus(draft: Draft, pronoun: Pronoun, isTopical: boolean): number {
  if (draft.sex === null || pronoun.sex === null) return 0;
  if (draft.sex === pronoun.sex) return 0.6;
  return isTopical ? -0.9 : -1.9;
}

/** Whether a sentence is about one person only: its subject, or whose that is, as `Reed's` in `Reed's schedule was full`. */
function isTopic(scene: Scene, head: number, before: number): boolean {
  const { document } = scene;
  const token = tokenAt(document, head);
  const at = token.rel === 'nmod:poss' && token.head >= 0 ? token.head : head;
  if (!isSubject(document, at) || clauseOf(document, at).head >= 0) return false;
  return peopleOf(scene, token.sentence, before).filter((draft) => draft.kind === 'person').length < 2;
}

interface Several {
  readonly drafts: readonly Draft[];
  readonly score: number;
  readonly confidence: number;
}

/** The best pair or list of people before `they`: joined by `and`, the sides of a contact, or the two of whom a sentence tells. */
function coordinated(scene: Scene, token: Token): Several | null {
  const { document } = scene;
  const mutual = isMutual(document, token) ? 1.5 : 0;
  let best: Several | null = null;
  const take = (drafts: readonly Draft[], score: number, confidence: number): void => {
    if (best === null || score > best.score) best = { drafts, score, confidence };
  };
  let last = -1;
  for (const mention of scene.before(token.index)) {
    const { sentence } = tokenAt(document, mention.head);
    const distance = token.sentence - sentence;
    if (distance > 2) break;
    if (mention.drafts.length > 1) take(mention.drafts, 3 - distance, Math.min(0.7, mention.confidence));
    const met = contactOf(scene, mention.head);
    if (met.length === 2 && met.every((draft) => draft.kind === 'person' && !draft.isPlural))
      take(met, 2.4 - distance + mutual, 0.65);
    const all = together(scene, mention.head);
    const kind = all[0]?.kind;
    if (all.length > 1 && all.every((draft) => draft.kind === kind && !draft.isPlural))
      take(
        all,
        2.8 - distance + (isSubject(document, mention.head) ? 1 : 0) - (kind === 'country' ? 0.5 : 0),
        0.7,
      );
    if (sentence === last || distance > 1) continue;
    last = sentence;
    const people = peopleOf(scene, sentence, token.index).filter(
      (draft) => draft.kind === 'person' && draft.isReported,
    );
    if (people.length === 2) take(people, 2.2 - distance + mutual, 0.6);
  }
  return best;
}

/** Whether a pronoun is the subject of what takes two: `when they meet`. */
const isMutual = (document: Document, token: Token): boolean =>
  relation(token) === 'nsubj' &&
  /^(?:meet|speak|talk|agree|discuss|sign|exchange|embrace|shake|hug|negotiate|hold|share|part)$/u.test(
    document.tokens[token.head]?.lemma ?? '',
  );
