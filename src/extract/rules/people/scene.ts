import type { Document, Token } from '../types.ts';
import type { Draft, DraftMention } from './drafts.ts';
import { relation, tokenAt } from './tree.ts';

/** The article's entities and mentions while they are put together, in one place for all steps. */
export interface Scene {
  readonly document: Document;
  readonly drafts: Draft[];
  readonly mentions: DraftMention[];
  /** The mention that a token heads or, for names, belongs to. */
  at(token: number): DraftMention | null;
  /** Takes up a mention; `covers` makes all its tokens lead to it. */
  add(mention: DraftMention, covers?: boolean): void;
  addDraft(draft: Draft): Draft;
  /** Mentions before a token, nearest first. */
  before(token: number): readonly DraftMention[];
}

/** An empty scene over a document. */
export function createScene(document: Document): Scene {
  const byToken = new Map<number, DraftMention>();
  const drafts: Draft[] = [];
  const mentions: DraftMention[] = [];
  return {
    document,
    drafts,
    mentions,
    at: (token) => byToken.get(token) ?? null,
    add(mention, covers = false) {
      mentions.push(mention);
      for (const draft of mention.drafts) draft.mentions.push(mention);
      if (covers) for (let i = mention.first; i < mention.last; i++) byToken.set(i, mention);
      byToken.set(mention.head, mention);
    },
    addDraft(draft) {
      drafts.push(draft);
      return draft;
    },
    before: (token) =>
      mentions.filter((mention) => mention.head < token).sort((one, other) => other.head - one.head),
  };
}

/** The clause's verb above a token: the nearest governor that is no part of its phrase. */
export function clauseOf(document: Document, index: number): Token {
  let token = tokenAt(document, index);
  for (let step = 0; step < 20 && token.head >= 0; step++) {
    const role = relation(token);
    token = tokenAt(document, token.head);
    if (/^(?:nsubj|csubj|obj|iobj|obl|advcl|ccomp|xcomp|parataxis|vocative|dislocated)$/u.test(role))
      return token;
  }
  return token;
}

/** True where the token's phrase is the subject of its clause, coordination followed. */
export function isSubject(document: Document, index: number): boolean {
  let token = tokenAt(document, index);
  for (let step = 0; step < 6; step++) {
    if (relation(token) === 'nsubj') return true;
    if (
      relation(token) !== 'conj' &&
      relation(token) !== 'appos' &&
      relation(token) !== 'flat' &&
      token.rel !== 'nmod:desc'
    )
      return false;
    if (token.head < 0) return false;
    token = tokenAt(document, token.head);
  }
  return false;
}
