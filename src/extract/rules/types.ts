import type { EntityId, EntityKind, Entity, Meeting, Span, Statement } from '../../model/index.ts';

/**
 * A token of an article, with its place in the dependency tree (Universal Dependencies, English:
 * https://universaldependencies.org/en/). Offsets are into the article's text.
 */
export interface Token extends Span {
  /** Position in `Document.tokens`. */
  readonly index: number;
  /** Position in `Document.sentences`. */
  readonly sentence: number;
  /** Dictionary form, lower case: `said` → `say`. Names keep their capitals. */
  readonly lemma: string;
  /** UD part of speech: `NOUN`, `PROPN`, `VERB`, … */
  readonly upos: string;
  /** Penn tag: `VBD`, `NNP`, … */
  readonly xpos: string;
  /** Index of the head token in `Document.tokens`; -1 for a sentence's root. */
  readonly head: number;
  /** Relation to the head with its subtype: `nsubj:pass`, `ccomp`, … */
  readonly rel: string;
}

export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** Position in `Document.paragraphs`. */
  readonly paragraph: number;
}

export interface Paragraph {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Sentences `[first, last)`. */
  readonly first: number;
  readonly last: number;
}

/** A parsed article: what every later stage reads. Never changed after parsing. */
export interface Document {
  readonly text: string;
  readonly title: string;
  readonly published: string | null;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  /** Dependents of a token, in text order; `children[i]` are token indices. */
  readonly children: readonly (readonly number[])[];
}

/** Words that name or stand for somebody: tokens `[first, last)` with head `head`. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly form: 'name' | 'nominal' | 'pronoun';
  readonly kind: EntityKind;
  /** Whom it stands for; several for "the two men", "they"; none where it is ambiguous. */
  readonly entities: readonly EntityId[];
  /** Probability that `entities` is right. */
  readonly confidence: number;
}

/** Who is who within the article: the result of mention detection and coreference. */
export interface People {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  /** The mention whose head is this token, or null. */
  mentionAt(head: number): Mention | null;
  /**
   * Whom the noun phrase headed by this token stands for: through its mention, or, where it has none
   * and `create` is given, as a new entity named by the noun phrase ("two Western diplomats").
   * Follows coordination: the head of "Austin and Gallant" gives both.
   */
  resolve(head: number, options?: { readonly create?: boolean }): Resolved;
  /** The `entities` as they are now, those that `resolve` created included. */
  all(): readonly Entity[];
}

export interface Resolved {
  readonly entities: readonly EntityId[];
  readonly confidence: number;
}

/** A stage's finding with the rule that made it, for `explain`. */
export interface Traced<T> {
  readonly item: T;
  readonly rule: string;
}

export type DraftStatement = Traced<Statement>;
export type DraftMeeting = Traced<Meeting>;

/** The stages, one folder or file each under `extract/rules/`. */
export type Parse = (article: {
  readonly title: string;
  readonly published: string | null;
  readonly text: string;
}) => Document;
export type FindPeople = (document: Document) => People;
export type FindStatements = (document: Document, people: People) => readonly DraftStatement[];
export type FindMeetings = (
  document: Document,
  people: People,
  statements: readonly DraftStatement[],
) => readonly DraftMeeting[];
