import type { MeetingKind } from '../../../model/index.ts';
import { clauseTokens } from './clause.ts';
import type { Found } from './found.ts';
import { cases, lemma } from './scene.ts';
import type { Scene } from './scene.ts';

const CALL = new Set('phone telephone call'.split(' '));
const VIDEO = new Set('video videoconference videolink zoom webex skype link'.split(' '));
const TABLE = new Set(
  'dinner lunch breakfast supper coffee tea sidelines sideline margin margins person'.split(' '),
);
const VIRTUAL = new Set('virtually online remotely'.split(' '));

/**
 * How a contact took place, as the words of its clause tell: "by telephone", "over dinner", "virtually".
 * "spoke with" alone is a call, since readouts use it so; "spoke to" leaves it open.
 */
export function kindOf(scene: Scene, found: Found, hasPlace: boolean): MeetingKind {
  const { tree, doc } = scene;
  const told = toldKind(scene, found);
  if (told !== null) return told;
  if (found.kind !== 'unspecified') return found.kind;
  const trigger = doc.tokens[found.trigger];
  const withPhrase = found.parties.some(({ head }) => cases(tree, head).includes('with'));
  if (hasPlace) return 'in-person';
  if (
    trigger !== undefined &&
    lemma(trigger) === 'speak' &&
    withPhrase &&
    found.parties.every(({ personal }) => personal)
  )
    return 'call';
  return 'unspecified';
}

/** What the words of the clause say of the channel, or null. */
export function toldKind({ tree }: Scene, found: Found): MeetingKind | null {
  const trigger = tree.token(found.trigger);
  // "A second, by video link, went better"
  const beside =
    found.kind === 'unspecified' && trigger.rel === 'nsubj' ? tree.childrenBy(trigger.head, 'obl') : [];
  for (const token of [...clauseTokens(tree, found.trigger), ...beside]) {
    const word = lemma(token);
    const introducing = cases(tree, token.index);
    const isMeans = introducing.some((one) =>
      ['by', 'via', 'over', 'on', 'through', 'in', 'during'].includes(one),
    );
    if (VIRTUAL.has(word)) return 'video';
    if (isMeans && VIDEO.has(word)) return 'video';
    if (isMeans && CALL.has(word))
      return tree.childrenBy(token.index, 'compound').some((one) => VIDEO.has(lemma(one))) ? 'video' : 'call';
    if (
      word === 'conference' &&
      isMeans &&
      tree.childrenBy(token.index, 'compound').some((one) => VIDEO.has(lemma(one)))
    )
      return 'video';
    if (isMeans && TABLE.has(word) && found.kind === 'unspecified') return 'in-person';
  }
  return null;
}
