import type { Document, Token } from '../types.ts';
import type { Draft } from './drafts.ts';
import type { LinkedName } from './link-names.ts';
import { phraseAt, readRole, shortTail } from './phrases.ts';
import type { Scene } from './scene.ts';
import { dependents, headOf, relation, tokenAt } from './tree.ts';

/** What somebody is who does this for a living, or has done it once. */
const DOER: ReadonlyMap<string, string> = new Map([
  ['found', 'founder'],
  ['own', 'owner'],
  ['chair', 'chair'],
  ['head', 'head'],
  ['lead', 'leader'],
  ['run', 'head'],
  ['edit', 'editor'],
  ['coach', 'coach'],
  ['manage', 'manager'],
  ['direct', 'director'],
  ['command', 'commander'],
  ['advise', 'adviser'],
]);

/** Gives people the roles that verbs tell: `Ada Reed, who founded the firm` is its founder. */
export function placeDeeds(scene: Scene, links: readonly LinkedName[]): void {
  const { document } = scene;
  for (const { name, draft: linked } of links) {
    const draft = scene.at(name.first)?.drafts[0] ?? linked;
    if (draft.kind !== 'person') continue;
    const heads = new Set([
      name.head,
      headOf(document, name.first, name.last),
      scene.at(name.first)?.head ?? -1,
    ]);
    const verbs = [...heads].flatMap((head) => (head < 0 ? [] : verbsOf(document, head)));
    for (const verb of new Set(verbs)) placeDeed(scene, draft, verb);
  }
}

/** What the phrase that a token heads does: relative clauses, and the clause that it is the subject of. */
function verbsOf(document: Document, head: number): readonly Token[] {
  const token = tokenAt(document, head);
  const clauses = dependents(document, head, 'acl').filter((verb) => verb.rel === 'acl:relcl');
  const governor = relation(token) === 'nsubj' ? document.tokens[token.head] : undefined;
  return governor === undefined ? clauses : [...clauses, governor];
}

function placeDeed(scene: Scene, draft: Draft, verb: Token): void {
  const { document } = scene;
  const noun = DOER.get(verb.lemma);
  const [thing] = dependents(document, verb.index, 'obj');
  const isDenied = dependents(document, verb.index, 'advmod', 'aux').some((word) =>
    /^(?:never|not|n't|would|could|may|might)$/u.test(word.text.toLowerCase()),
  );
  if (noun === undefined || thing === undefined || isDenied) return;
  const { first, last } = phraseAt(document, thing.index);
  const end = Math.max(last, shortTail(document, thing), scene.at(thing.index)?.last ?? last);
  const { words, country } = readRole(document, first, end, verb.index);
  scene.giveRole(draft, { noun, words, country, first, last: end });
}
