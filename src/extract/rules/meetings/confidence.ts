/**
 * How sure a contact is: a logistic model over a few features of how it was found. Its weights are fitted
 * by `bench/meeting-confidence.ts`; the reliability table is in `docs/extraction.md`.
 */
import type { Entity, EntityId } from '../../../model/index.ts';
import { logistic } from '../logistic.ts';
import type { Contact } from './merge.ts';

/** What the model looks at, each between 0 and 1. */
export interface Features {
  /** How often such words tell of a contact. */
  readonly prior: number;
  /** How sure it is whom the words for the parties stand for. */
  readonly party: number;
  /** Somebody who takes part is described, not named. */
  readonly described: number;
  /** Three or more take part. */
  readonly several: number;
  /** The text says when. */
  readonly dated: number;
}

const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  prior: 0.62,
  party: 0.73,
  described: -1.4,
  several: -0.37,
  dated: 0.36,
};
const BIAS = 0.72;

/** Probability between 0 and 1 that those who are said to have met did, or were to. */
export function confidenceOf(features: Features): number {
  return logistic(BIAS, WEIGHTS, features);
}

/** The features of a contact among these entities. */
export function featuresOf(contact: Contact, entities: ReadonlyMap<EntityId, Entity>): Features {
  const who = contact.participants.map((id) => entities.get(id));
  return {
    prior: contact.prior,
    party: contact.party,
    described: Number(who.some((one) => !/^\p{Lu}/u.test(one?.name ?? ''))),
    several: Number(who.length > 2),
    dated: Number(contact.date !== null),
  };
}
