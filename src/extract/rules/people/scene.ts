import type { Document, Token } from '../types.ts';
import { createDraftIndex } from './draft-index.ts';
import type { Draft, DraftMention, Role } from './drafts.ts';
import { familyOf, sexOfNoun } from './lexicon.ts';
import { dependents, relation, tokenAt } from './tree.ts';

/** The article's entities and mentions while they are put together, in one place for all steps. */
export interface Scene {
  readonly document: Document;
  readonly drafts: ReadonlySet<Draft>;
  /** The mention that a token heads or, for names, belongs to. */
  at(token: number): DraftMention | null;
  /** Takes up a mention; `covers` makes all its tokens lead to it. */
  add(mention: DraftMention, covers?: boolean): void;
  addDraft(draft: Draft): Draft;
  /** Gives an entity a role, and what the role tells: sex and state. */
  giveRole(draft: Draft, role: Role): void;
  /** Entities with a role, or a name, that such a noun can take up. */
  withRole(noun: string): readonly Draft[];
  /** Makes two entities one: everything of `from` goes over to `into`. */
  merge(from: Draft, into: Draft): void;
  /** Mentions before a token, nearest first. */
  before(token: number): Iterable<DraftMention>;
  mentions(): readonly DraftMention[];
}

/** How many tokens back an antecedent is looked for at most, so that long texts stay linear. */
const REACH = 1200;

/** An empty scene over a document. */
export function createScene(document: Document): Scene {
  const byToken = new Map<number, DraftMention>();
  const byHead: (DraftMention | undefined)[] = [];
  const drafts = new Set<Draft>();
  const byNoun = createDraftIndex();
  return {
    document,
    drafts,
    at: (token) => byToken.get(token) ?? null,
    add(mention, covers = false) {
      byHead[mention.head] = mention;
      for (const draft of mention.drafts) draft.mentions.push(mention);
      byToken.set(mention.head, mention);
      if (!covers) return;
      for (let i = mention.first; i < mention.last; i++)
        if (!byToken.has(i) && tokenAt(document, i).upos !== 'PRON') byToken.set(i, mention);
    },
    addDraft(draft) {
      drafts.add(draft);
      if (draft.kind === 'organization' && draft.isNamed)
        byNoun.add(draft.name.toLowerCase().split(/[\s-]+/u), draft);
      return draft;
    },
    giveRole(draft, role) {
      draft.roles.push(role);
      draft.sex ??= sexOfNoun(role.noun);
      if (draft.kind === 'person') draft.country ??= role.country;
      byNoun.add([role.noun], draft);
    },
    withRole: (noun) => byNoun.find(familyOf(noun)).filter((draft) => drafts.has(draft)),
    merge(from, into) {
      for (const mention of from.mentions) {
        mention.drafts = mention.drafts.map((draft) => (draft === from ? into : draft));
        into.mentions.push(mention);
      }
      for (const role of from.roles) this.giveRole(into, role);
      into.order = Math.min(into.order, from.order);
      drafts.delete(from);
    },
    *before(token) {
      for (let i = token - 1; i >= Math.max(0, token - REACH); i--) {
        const mention = byHead[i];
        if (mention !== undefined) yield mention;
      }
    },
    mentions: () => byHead.filter((mention) => mention !== undefined),
  };
}

/** The clause's verb above a token: the nearest governor that is no part of its phrase. */
export function clauseOf(document: Document, index: number): Token {
  let token = tokenAt(document, index);
  for (let step = 0; step < 20 && token.head >= 0; step++) {
    const role = relation(token);
    token = tokenAt(document, token.head);
    if (/^(?:nsubj|expl|csubj|obj|iobj|obl|advcl|ccomp|xcomp|parataxis|vocative|dislocated)$/u.test(role))
      return token;
  }
  return token;
}

/** True where the token's phrase is the subject of its clause, coordination followed. */
export function isSubject(document: Document, index: number): boolean {
  let token = tokenAt(document, index);
  for (let step = 0; step < 6; step++) {
    const role = relation(token);
    if (role === 'nsubj') return true;
    if (role !== 'conj' && role !== 'appos' && role !== 'flat' && token.rel !== 'nmod:desc') return false;
    if (token.head < 0) return false;
    token = tokenAt(document, token.head);
  }
  return false;
}

/** Who are the subjects of the clauses that a token stands in: a description there is never them, as `the minister` in `Reed said the minister left`. */
export function commanders(scene: Scene, index: number): ReadonlySet<Draft> {
  const found = new Set<Draft>();
  let token = tokenAt(scene.document, index);
  for (let step = 0; step < 20 && token.head >= 0; step++) {
    const from = token.index;
    const isBeside = /^(?:conj|parataxis|appos)$/u.test(relation(token));
    token = tokenAt(scene.document, token.head);
    if (isBeside) continue;
    for (const subject of dependents(scene.document, token.index, 'nsubj')) {
      const drafts = subject.index === from ? [] : (scene.at(subject.index)?.drafts ?? []);
      if (subject.index < index) for (const draft of drafts) found.add(draft);
    }
  }
  return found;
}

/** The subject of a verb, or of the verb that it is coordinated with or hangs from; null without one. */
export function subjectOf(document: Document, verb: number): number | null {
  let at = verb;
  for (let step = 0; step < 6 && at >= 0; step++) {
    const subject = (document.children[at] ?? []).find(
      (child) => relation(tokenAt(document, child)) === 'nsubj',
    );
    if (subject !== undefined) return relativised(document, subject, at);
    if (!/^(?:conj|xcomp|advcl|acl|ccomp|obl|nmod)$/u.test(relation(tokenAt(document, at)))) return null;
    at = tokenAt(document, at).head;
  }
  return null;
}

/** `who` stands for what its clause modifies. */
function relativised(document: Document, subject: number, verb: number): number {
  const isRelative = /^(?:who|which|that)$/iu.test(tokenAt(document, subject).text);
  const clause = tokenAt(document, verb);
  return isRelative && clause.rel === 'acl:relcl' ? clause.head : subject;
}

/** The entities of a coordination that a token belongs to: `Reed and Okafor`. */
export function together(scene: Scene, index: number): readonly Draft[] {
  const { document } = scene;
  let top = tokenAt(document, index);
  if (relation(top) === 'conj' && top.head >= 0) top = tokenAt(document, top.head);
  const heads = [top, ...dependents(document, top.index, 'conj')];
  return [...new Set(heads.flatMap((head) => scene.at(head.index)?.drafts ?? []))];
}

/** Everybody mentioned in a sentence before a token, in order; possessors are not, nor pronouns at places that are not heard. */
export function peopleOf(
  scene: Scene,
  sentence: number,
  before: number,
  isHeard: (at: number) => boolean = () => true,
): readonly Draft[] {
  const { document } = scene;
  const here: Draft[] = [];
  const start = document.sentences[sentence]?.first ?? 0;
  for (let i = start; i < Math.min(before, document.sentences[sentence]?.last ?? 0); i++) {
    const mention = scene.at(i);
    if (mention?.form === 'pronoun' && !isHeard(i)) continue;
    if (mention?.head === i && !/^(?:nmod:poss|nmod:desc|compound)$/u.test(tokenAt(document, i).rel))
      here.push(...mention.drafts);
  }
  return [...new Set(here)];
}
