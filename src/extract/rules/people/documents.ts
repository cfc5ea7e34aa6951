import type { Document, Token } from '../types.ts';
import type { Draft } from './drafts.ts';
import { leftEdge } from './phrases.ts';
import type { Scene } from './scene.ts';
import { dependents, isNoun, relation, tokenAt } from './tree.ts';

const DOCUMENT =
  /^(?:statement|release|readout|communique|communiqué|note|memo|memorandum|bulletin|dispatch)$/u;
/** Papers that speak for their writers only where these are told beside them. */
const ANSWER = /^(?:reply|response)$/u;

/** True for nouns of papers that speak for those who issue them. */
export const isDocumentNoun = (token: Token): boolean =>
  isNoun(token) && (DOCUMENT.test(token.lemma) || ANSWER.test(token.lemma)) && token.xpos === 'NN';

/** The words of who issues a paper, where they come after it: `her office` in `a statement from her office`. */
export function issuerWords(document: Document, token: Token): readonly Token[] {
  const issuer = dependents(document, token.index, 'nmod').find(
    (child) =>
      child.index > token.index &&
      dependents(document, child.index, 'case').some((word) => /^(?:from|by)$/iu.test(word.text)),
  );
  return issuer === undefined
    ? []
    : document.tokens.slice(Math.max(leftEdge(document, issuer.index), token.index + 1), issuer.index + 1);
}

/** Who issued a statement: `a Pentagon statement`, `a readout from her office`, `a note signed by both sides`; none where untold. */
export function issuersOf(scene: Scene, token: Token): readonly Draft[] {
  const { document } = scene;
  const draftsAt = (child: Token): readonly Draft[] => scene.at(child.index)?.drafts ?? [];
  const children = dependents(document, token.index);
  for (const child of children) {
    const cases = dependents(document, child.index, 'case').map((word) => word.text.toLowerCase());
    const isOwner = child.rel === 'nmod:poss' || relation(child) === 'compound';
    const isFrom =
      relation(child) === 'nmod' && cases.some((word) => word === 'from' || word === 'by' || word === 'of');
    const found = isOwner || isFrom ? draftsAt(child) : [];
    if (found.length > 0 && found.every((draft) => draft.kind !== 'group' || !isOwner)) return found;
    if (relation(child) !== 'acl') continue;
    const issuer = dependents(document, child.index, 'obl').find((one) =>
      dependents(document, one.index, 'case').some((word) => /^(?:by|from)$/iu.test(word.text)),
    );
    const named = issuer === undefined ? [] : draftsAt(issuer);
    if (named.length > 0) return named;
  }
  const inside = namedInside(scene, token);
  if (inside.length > 0) return inside;
  if (ANSWER.test(token.lemma)) return [];
  const isDefinite = dependents(document, token.index, 'det').some((word) =>
    /^(?:the|this)$/iu.test(word.text),
  );
  return isDefinite ? lastIssuers(scene, token) : [];
}

/** A body named among the words before the paper: `a Harbour Board news release`. */
function namedInside(scene: Scene, token: Token): readonly Draft[] {
  for (let i = leftEdge(scene.document, token.index); i < token.index; i++) {
    const mention = scene.at(i);
    const [draft] = mention?.drafts ?? [];
    if (mention?.form === 'name' && draft?.kind === 'organization') return mention.drafts;
  }
  return [];
}

/** `the statement` goes back to the last paper whose issuer was told. */
function lastIssuers(scene: Scene, token: Token): readonly Draft[] {
  const { document } = scene;
  for (const mention of scene.before(token.index)) {
    if (token.sentence - tokenAt(document, mention.head).sentence > 12) return [];
    if (isDocumentNoun(tokenAt(document, mention.head))) return mention.drafts;
  }
  return [];
}
