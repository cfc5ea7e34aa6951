import type { Document, Token } from '../types.ts';
import { countryName } from './lexicon.ts';
import type { Name, NameKind } from './names.ts';
import { isCapital, relation } from './tree.ts';

/**
 * Names that the tagger took for other words (`Page said`, at the beginning of a sentence): capitalised
 * words that are a person's last name, or an acronym, elsewhere in the document.
 */
export function recoverNames(document: Document, names: readonly Name[]): readonly Name[] {
  const known = new Map<string, NameKind>();
  for (const name of names) {
    const last = document.tokens[name.last - 1]?.text ?? '';
    if (name.kind === 'person' && countryName(last) === null && last.length > 2) known.set(last, 'person');
    if ((name.kind === 'organization' || name.kind === 'person') && name.last - name.first === 1)
      known.set(name.text, name.kind);
  }
  const taken = new Set(
    names.flatMap((name) => Array.from({ length: name.last - name.from }, (_, i) => name.from + i)),
  );
  const found = document.tokens.filter(
    (token) => !taken.has(token.index) && isCapital(token) && known.has(token.text) && isNominal(token),
  );
  if (found.length === 0) return names;
  const recovered = found.map(
    (token): Name => ({
      first: token.index,
      last: token.index + 1,
      from: token.index,
      head: token.index,
      text: token.text,
      kind: known.get(token.text) ?? 'unknown',
    }),
  );
  return [...names, ...recovered].sort((one, other) => one.first - other.first);
}

const isNominal = (token: Token): boolean =>
  /^(?:NOUN|ADJ|PROPN|X|ADV|VERB|INTJ|NUM)$/u.test(token.upos) &&
  /^(?:nsubj|obj|iobj|obl|nmod|conj|appos|root|flat|compound|parataxis)$/u.test(relation(token));
