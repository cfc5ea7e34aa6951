/** What the order of words still tells where the parser lost the tree. */
import { isVerb } from './clause.ts';
import { partyOf } from './party.ts';
import type { Party } from './party.ts';
import type { Scene } from './scene.ts';

/** How many words may stand between a preposition and the name it introduces. */
const REACH = 8;

/** "a meeting with A planned for Friday": whoever follows "with" right after the trigger, or after its date. */
export function withAfter(
  scene: Scene,
  trigger: number,
  prepositions: readonly string[] = ['with'],
): Party | null {
  const { doc, dates } = scene;
  for (let i = trigger + 1; i < Math.min(doc.tokens.length, trigger + REACH); i++) {
    const date = dates.find(({ first, last }) => first <= i && i < last);
    const text = doc.tokens[i]?.text.toLowerCase() ?? '';
    if (prepositions.includes(text)) return introduced(scene, i);
    if (date === undefined && !/^(?:on|late|early|again|separately|here|today|talks?|call)$/u.test(text))
      return null;
  }
  return null;
}

/** "was summoned to the palace by A": whoever follows "by" in a passive sentence. */
export function byAfter(scene: Scene, verb: number): Party | null {
  const { doc } = scene;
  const last = doc.sentences[doc.tokens[verb]?.sentence ?? -1]?.last ?? verb;
  for (let i = verb + 1; i < last; i++) {
    const token = doc.tokens[i];
    if (token === undefined || (isVerb(token) && token.rel !== 'amod')) return null;
    if (token.text === 'by') return introduced(scene, i);
  }
  return null;
}

/** "met B in Lima, along with C", "together with C", "accompanied by C": who came too. */
export function alongWith(scene: Scene, verb: number): Party | null {
  const { doc } = scene;
  const last = doc.sentences[doc.tokens[verb]?.sentence ?? -1]?.last ?? verb;
  for (let i = verb + 2; i < last; i++) {
    const token = doc.tokens[i];
    if (token === undefined) return null;
    // "who was accompanied by"
    const goesOn = doc.tokens.slice(i + 1, i + 3).some(({ text }) => text === 'accompanied');
    if (/^(?:VBD|VBZ|VBP|MD)$/u.test(token.xpos) && !goesOn) return null;
    const pair = `${doc.tokens[i - 1]?.text ?? ''} ${token.text}`.toLowerCase();
    if (!/^(?:along with|together with|time with|accompanied by)$/u.test(pair)) continue;
    if (pair === 'time with' && doc.tokens[i - 2]?.text !== 'this') continue;
    const party = introduced(scene, i);
    return party !== null && party.personal ? party : null;
  }
  return null;
}

/** "A and B's meeting": A, whom the parser leaves outside. */
export function coOwner(scene: Scene, owner: number): Party | null {
  const { doc, people } = scene;
  const first = people.mentionAt(owner)?.first ?? owner;
  if (doc.tokens[first - 1]?.text !== 'and') return null;
  for (let i = first - 2; i >= 0 && i > first - 6; i--) {
    const mention = people.mentionAt(i);
    if (mention?.form === 'name' && mention.last === first - 1 && mention.head === i)
      return partyOf(scene, i, true);
  }
  return null;
}

/** "talks between A and B due on Friday": the two names that follow, where the tree gives but one. */
export function betweenNames(scene: Scene, noun: number): Party[] {
  const { doc, people } = scene;
  const last = Math.min(doc.sentences[doc.tokens[noun]?.sentence ?? -1]?.last ?? 0, noun + 30);
  const heads: number[] = [];
  let joined = true;
  for (let i = noun + 1; i < last && heads.length < 2; i++) {
    const mention = people.mentionAt(i);
    if (doc.tokens[i]?.lemma === 'and') joined = true;
    if (mention === null || mention.entities.length === 0 || !joined) continue;
    heads.push(i);
    joined = false;
    i = mention.last - 1;
  }
  return heads.map((head) => partyOf(scene, head, true)).filter((one) => one !== null);
}

/** The party that a preposition introduces, if a name or description of somebody follows it closely. */
function introduced(scene: Scene, preposition: number): Party | null {
  const { doc, people, tree } = scene;
  const sentence = doc.tokens[preposition]?.sentence;
  for (let i = preposition + 1; i < preposition + REACH; i++) {
    const token = doc.tokens[i];
    if (token === undefined || token.sentence !== sentence || isVerb(token)) return null;
    const mention = people.mentionAt(i);
    if (mention === null || mention.first > preposition + 2) continue;
    // "by the bank's director": the director, not the bank.
    let head = tree.token(mention.head);
    while (tree.isRelation(head, 'nmod:poss', 'compound', 'amod') && head.head > head.index)
      head = tree.token(head.head);
    const party = partyOf(scene, head.index);
    if (party !== null) return party;
  }
  return null;
}
