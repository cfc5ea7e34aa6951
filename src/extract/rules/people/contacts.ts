import type { Draft } from './drafts.ts';
import { together, type Scene } from './scene.ts';
import { dependents, relation, tokenAt } from './tree.ts';

const MEET =
  /^(?:meet|speak|talk|see|receive|host|visit|call|phone|telephone|ring|brief|greet|welcome|consult|negotiate|dine|lunch|sit|confer|introduce)$/u;
const TALKS =
  /^(?:talk|meeting|conversation|call|discussion|consultation|negotiation|lunch|dinner|breakfast)$/u;
const PARTY = /^(?:with|to|by)$/u;

/** Who meets whom in the clause that a token is the subject of: both sides, the subject first; none where no two are told. */
export function contactOf(scene: Scene, subject: number): readonly Draft[] {
  const { document } = scene;
  const token = tokenAt(document, subject);
  if (relation(token) !== 'nsubj' || token.head < 0) return [];
  const verb = tokenAt(document, token.head);
  const objects = dependents(document, verb.index, 'obj');
  const talks = objects.find((one) => TALKS.test(one.lemma));
  if (!MEET.test(verb.lemma) && talks === undefined) return [];
  const other = [
    ...objects,
    ...withParties(scene, verb.index),
    ...(talks === undefined ? [] : withParties(scene, talks.index)),
  ]
    .map((one) => scene.at(one.index))
    .find((mention) => mention?.kind === 'person' && mention.drafts.length === 1);
  const sides = [...together(scene, subject), ...(other?.drafts ?? [])];
  return sides.length === 2 && new Set(sides).size === 2 ? sides : [];
}

/** Phrases with `with`, `to` or `by` under a word. */
const withParties = ({ document }: Scene, index: number): ReturnType<typeof dependents> =>
  dependents(document, index, 'obl', 'nmod').filter((one) =>
    dependents(document, one.index, 'case').some((word) => PARTY.test(word.text.toLowerCase())),
  );
