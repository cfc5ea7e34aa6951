import type { Party } from './party.ts';
import { distinct, hasCase, lemma } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Mention, Token } from '../types.ts';

/** How many words may stand between "led by" and the name: "led by its treasurer, Dr. Ada Lund". */
const REACH = 9;

/** "a delegation of the Council led by its treasurer, Ada Lund": who leads it, and the body for which it stands. */
export function delegation(scene: Scene, token: Token): Party | null {
  const { tree, people } = scene;
  const bodies = tree
    .childrenBy(token.index, 'nmod', 'compound')
    .filter(({ index, rel }) => rel === 'compound' || hasCase(tree, index, 'of', 'from'))
    .map(({ index }) => people.mentionAt(index))
    .filter((mention) => mention?.form === 'name' && mention.kind !== 'person');
  const found = [leaderOf(scene, token), ...bodies].filter((mention) => mention !== null);
  if (found.length === 0) return null;
  return {
    ids: distinct(found.flatMap(({ entities }) => entities)),
    head: token.index,
    personal: true,
    confidence: Math.min(...found.map(({ confidence }) => confidence)),
  };
}

/** "lawmakers led by Ada Lund": Ada Lund, named or described, or null. */
export function leaderOf(scene: Scene, token: Token): Mention | null {
  const { tree, people, doc } = scene;
  // "A delegation of farmers led by": the parser hangs the verb on the nearer noun.
  const verb = [token, ...tree.childrenBy(token.index, 'nmod')]
    .flatMap(({ index }) => tree.childrenBy(index, 'acl'))
    .find((one) => /^(?:lead|head|chair)$/u.test(lemma(one)) && doc.tokens[one.index + 1]?.text === 'by');
  if (verb === undefined) return null;
  for (let i = verb.index + 2; i < verb.index + REACH; i++) {
    const mention = people.mentionAt(i);
    const isSomebody =
      mention?.kind === 'person' && mention.entities.length === 1 && mention.form !== 'pronoun';
    if (mention !== null && isSomebody && doc.tokens[i]?.sentence === token.sentence) return mention;
  }
  return null;
}
