import type { MeetingKind } from '../../../model/index.ts';
import type { Party } from './party.ts';

/** Words that tell of a contact, before status, date and place are read. */
export interface Found {
  readonly rule: string;
  /** The token whose clause tells: a verb, or the noun that names the contact. */
  readonly trigger: number;
  /** Tokens that name the contact, both included. */
  readonly words: readonly [first: number, last: number];
  /** Who is said to take part; fewer than two people where the words point back: "the talks". */
  readonly parties: readonly Party[];
  readonly kind: MeetingKind;
  /** May refine a contact told of before. */
  readonly refers: boolean;
  /** Names another contact of the same people where it names none: "but a meeting set for May was called off". */
  readonly parallel: boolean;
  /** Says by its words that it is another: "a second meeting is planned". */
  readonly another?: boolean;
  /** A noun that says nothing of whose contact it was: "Monday's session". */
  readonly bare?: boolean;
  /** Names one side alone, as the subject of its sentence: "a session with the rebels was dropped". */
  readonly implicit: boolean;
  /** Adds a participant to a contact told of before: "who also attended". */
  readonly joins: boolean;
  /** A contact with each on the other side: one telephones them one by one. */
  readonly each?: true;
  /** Probability that such words tell of a contact. */
  readonly prior: number;
}
