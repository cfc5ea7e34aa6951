import { CodedError } from '../src/model/index.ts';
import type {
  CommandContext,
  Correction,
  Deed,
  EntityProfile,
  EntityRef,
  History,
} from '../src/model/index.ts';
import { localTime } from '../src/text/zone.ts';

/** All that is known of who an entity is. Throws CodedError where it went in this moment. */
export async function profileOf(history: History, entity: EntityRef): Promise<EntityProfile> {
  const profile = await history.profile(entity.id);
  if (profile) return profile;
  throw new CodedError(
    'unknown-entity',
    `${entity.name} is no longer on record. Ask again with the name itself.`,
  );
}

/** The asker, now. */
export function deed({ user, now }: CommandContext): Deed {
  return { by: user, at: now() };
}

/** Day and time of an instant where the asker's channel lives. */
export function localClock({ zone }: CommandContext): (at: number) => ReturnType<typeof localTime> {
  return (at) => localTime(at, zone);
}

/** Whether a correction can tell of an entity: a description ("a senior official") is another's in each article. */
export function assertNamed({ main }: EntityProfile): void {
  if (!/^\p{Ll}/u.test(main.name)) return;
  throw new CodedError(
    'not-a-name',
    `"${main.name}" describes somebody else in each article. Only names can be corrected.`,
  );
}

/** How a correction is kept for a command's answer. */
export async function make(context: CommandContext, correction: Correction): ReturnType<History['correct']> {
  return context.history.correct(correction, deed(context));
}
