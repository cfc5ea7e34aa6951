import type { EntityKind } from './extraction.ts';
import type { ArticleRef, EntityRef } from './history.ts';
import type { Span } from './span.ts';

/** Somebody by name, as a correction holds them: it means whoever articles call so, in any database. */
export interface NameRef {
  readonly kind: EntityKind;
  readonly name: string;
}

/**
 * What a member corrected. By names, so that it holds after an article is extracted anew, for articles to come and
 * in another workspace's copy. Where two contradict each other the later one counts.
 */
export type Correction =
  /** Two names are one and the same. */
  | { readonly type: 'merge'; readonly one: NameRef; readonly other: NameRef }
  /** Two names are not one and the same, whatever they look like. */
  | { readonly type: 'split'; readonly one: NameRef; readonly other: NameRef }
  /**
   * In some articles these names mean somebody else: in those listed (by address, or by the SHA-256 of the text where
   * there is none) and in those that give one of the roles. "Mara Lindqvist (banker)" beside "Mara Lindqvist" is told
   * apart by the words in brackets and still found by the name alone.
   */
  | {
      readonly type: 'reassign';
      readonly names: readonly NameRef[];
      readonly to: NameRef;
      readonly articles: readonly string[];
      readonly roles: readonly string[];
    }
  /** Whoever is called so is shown as `to`, and found by both. */
  | { readonly type: 'rename'; readonly name: NameRef; readonly to: string };

/** Who did something and when: the platform's name of a member or null (a terminal), and an instant in ms. */
export interface Deed {
  readonly by: string | null;
  readonly at: number;
}

/** A correction as it is kept. */
export interface RecordedCorrection {
  readonly id: number;
  readonly correction: Correction;
  readonly made: Deed;
  /** An undone correction stays on record and no longer counts. */
  readonly undone: Deed | null;
}

/** An entity as one article tells of it. */
export interface EntitySighting {
  readonly article: ArticleRef;
  /** By which corrections know the article: its address, or the SHA-256 of its text. */
  readonly key: string;
  /** The name that the article uses. */
  readonly name: NameRef;
  /** The role that says most, of those it gives, or null. */
  readonly role: string | null;
  /** The sentence that gives the role, or the first that names the entity. */
  readonly evidence: Span;
}

/** A name under which articles know an entity. */
export interface KnownName extends NameRef {
  readonly articles: number;
}

/** Everything on record about who somebody is. */
export interface EntityProfile {
  readonly entity: EntityRef;
  /** The name that stands for the entity in corrections: the fullest that articles use. */
  readonly main: NameRef;
  /** The most frequent first. */
  readonly names: readonly KnownName[];
  /** Newest publication first; articles without a day last. At most a thousand. */
  readonly sightings: readonly EntitySighting[];
  readonly articles: number;
  /** The articles that first and last name it, by day of publication; null where no article has a day. */
  readonly first: ArticleRef | null;
  readonly last: ArticleRef | null;
  readonly meetings: number;
  readonly statements: number;
  /** Who took part in most meetings with it, most first. */
  readonly partners: readonly { readonly entity: EntityRef; readonly meetings: number }[];
  /** Others who may be the same and were not merged, the likeliest first. */
  readonly alike: readonly EntityRef[];
  /** Names in articles that fit this entity and others, so that nobody was chosen; each stands for itself as `entity`. */
  readonly unclear: readonly { readonly entity: EntityRef; readonly fits: readonly EntityRef[] }[];
}

/** Who is who in one workspace, and what members say of it. */
export interface Identities {
  /** Names, roles, company and doubts about one entity; null where there is none of this id. */
  profile(id: number): Promise<EntityProfile | null>;
  /** Keeps a correction and works out anew who is who and which reports tell of one meeting. The very same one (content, author, instant) again changes nothing. Rejects with a CodedError where it says nothing. */
  correct(correction: Correction, made: Deed, undone?: Deed | null): Promise<RecordedCorrection>;
  /** Undoes a correction, which stays on record; undoing again changes nothing. Null where there is none of this id. */
  undoCorrection(id: number, deed: Deed): Promise<RecordedCorrection | null>;
  /** All corrections, oldest first, undone ones too. */
  corrections(): Promise<readonly RecordedCorrection[]>;
}
