import type { Span } from '../../../model/index.ts';

/** Plurals that releases and agreements write in capitals and mean as words. Written for this project. */
const DIPLOMATIC =
  /^(?:Ministers|Presidents|Premiers|Leaders|Sides|Parties|Ambassadors|Secretaries|Delegations|Heads|Chairs|Chairmen|Officials|Members|Delegates|Participants|Counterparts|Interlocutors|Governments|Countries|Commissioners|Representatives|Envoys|Principals)$/u;
const POINTING = /^(?:the|both|these|those|two|three|four|five)$/iu;

/** The tag of a word, with `the Ministers` and `both Sides` in capitals read as the nouns that they are. */
export function tagInContext(tag: string, spans: readonly Span[], i: number): string {
  if (!DIPLOMATIC.test(spans[i]?.text ?? '') || !POINTING.test(spans[i - 1]?.text ?? '')) return tag;
  return /^\p{Lu}/u.test(spans[i + 1]?.text ?? '') ? tag : 'NOUN|NNS';
}
