import type { EntityKind } from '../../../model/index.ts';
import type { Sex } from './lexicon.ts';

/** An office or description that the text gives somebody. */
export interface Role {
  /** Dictionary form of its noun: `minister`. */
  readonly noun: string;
  /** Folded words that narrow it: `foreign`, `former`. */
  readonly words: ReadonlySet<string>;
  /** The state in it, by its first name in the lexicon, or null. */
  readonly country: string | null;
  /** Tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
}

/** An entity while it is put together. */
export interface Draft {
  /** Position of its first mention; orders the ids. */
  order: number;
  kind: EntityKind;
  /** The name so far: the fullest form. */
  name: string;
  /** Whether a name, not a description, names it. */
  readonly isNamed: boolean;
  readonly isPlural: boolean;
  /** Whether its first words point at somebody known: `the minister`, `his wife`. */
  readonly isDefinite: boolean;
  /** `no company`, `neither government`: nobody in particular, whom later words cannot take up. */
  readonly isDenied: boolean;
  sex: Sex | null;
  /** Only a given name tells the sex, which some names share and some countries give otherwise. */
  isSexGuessed: boolean;
  country: string | null;
  readonly roles: Role[];
  readonly aliases: Set<string>;
  /** Whether it has been the subject of a clause under its present name: for states. */
  isActing: boolean;
  /** Unnamed ones are reported only once somebody asks for them. */
  isReported: boolean;
  readonly mentions: DraftMention[];
}

/** A mention while it is put together; `drafts` change when two entities turn out to be one. */
export interface DraftMention {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly form: 'name' | 'nominal' | 'pronoun';
  kind: EntityKind;
  drafts: readonly Draft[];
  confidence: number;
}

/** A new draft with no mention yet. */
export function createDraft(given: {
  readonly order: number;
  readonly kind: EntityKind;
  readonly name: string;
  readonly isNamed: boolean;
  readonly isPlural?: boolean;
  readonly isDefinite?: boolean;
  readonly isDenied?: boolean;
  readonly sex?: Sex | null;
  readonly isSexGuessed?: boolean;
  readonly country?: string | null;
}): Draft {
  return {
    order: given.order,
    kind: given.kind,
    name: given.name,
    isNamed: given.isNamed,
    isPlural: given.isPlural ?? false,
    isDefinite: given.isDefinite ?? given.isNamed,
    isDenied: given.isDenied ?? false,
    sex: given.sex ?? null,
    isSexGuessed: given.isSexGuessed ?? false,
    country: given.country ?? null,
    roles: [],
    aliases: new Set(),
    isActing: false,
    isReported: given.isNamed,
    mentions: [],
  };
}
