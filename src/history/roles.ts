import type { Entity, EntityRef } from '../model/index.ts';

/** Roles that hang on another name in their sentence say nothing elsewhere: "his counterpart". */
const RELATIVE = /^(?:his|her|their|its|our|my|whose)\b/iu;
const LONGEST = 80;

/**
 * The role that tells most of a person, out of those an article gives: "Norwegian foreign minister" rather than
 * "the minister". Null where it gives none that stands by itself, and for bodies and countries.
 */
export function tellingRole({ kind, roles }: Pick<Entity, 'kind' | 'roles'>): string | null {
  if (kind !== 'person') return null;
  const plain = roles.map(({ text }) =>
    text
      .replace(/\p{Cf}/gu, '')
      .replace(/\s+/gu, ' ')
      .replace(/^(?:the|an?) /iu, '')
      .trim(),
  );
  const fitting = plain.filter((role) => role !== '' && role.length <= LONGEST && !RELATIVE.test(role));
  return [...fitting].sort((one, other) => words(other) - words(one))[0] ?? null;
}

/** What somebody no longer was tells nothing of the day. */
const NO_LONGER = /^(?:an? |the )?(?:former|ex|then|late|erstwhile|one-time|onetime)\b/iu;

/**
 * Those who took part in a meeting, each in the role that its own articles (oldest first) give: who is prime minister
 * today met as foreign minister then. The fullest words count, first of the articles that tell of the meeting as it
 * stands, and words that look back only where there are no others. Null where none gives a role.
 */
export function withRolesThen(
  people: readonly EntityRef[],
  status: string,
  told: readonly { readonly status: string; readonly participants: readonly EntityRef[] }[],
): readonly EntityRef[] {
  const given = told.flatMap(({ participants, ...one }) =>
    participants.flatMap(({ id, role }) =>
      role === null ? [] : [{ id, role, rank: rank(role, one.status === status) }],
    ),
  );
  return people.map((person) => {
    const [best] = given.filter(({ id }) => id === person.id).sort((one, other) => one.rank - other.rank);
    return { ...person, role: best?.role ?? null };
  });
}

/** The least is shown. */
function rank(role: string, asItStands: boolean): number {
  return (NO_LONGER.test(role) ? 2000 : 0) + (asItStands ? 0 : 1000) - words(role);
}

function words(role: string): number {
  return role.split(' ').length;
}
