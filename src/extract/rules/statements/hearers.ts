/** Who was told: the object of "told", whoever is urged, "to" somebody. */
import type { Token } from '../types.ts';
import type { VerbCue } from './lexicon/verbs.ts';
import type { View } from './view.ts';

/** Heads of the noun phrases that name whom a cue's words were addressed to. */
export function hearersOf(view: View, cue: Token, entry: VerbCue, frame: string): number[] {
  const hearers: number[] = [];
  for (const child of view.tree.children(cue.index)) {
    if (child.index < cue.index) continue;
    const isObject = view.tree.isRelation(child, 'obj', 'iobj');
    if (isObject && (entry.hearer || frame === 'object-to' || entry.lemma === 'thank'))
      hearers.push(child.index);
    if (child.rel === 'obl' && view.tree.child(child.index, 'case')?.lemma === 'to')
      hearers.push(child.index);
  }
  return hearers;
}
