import type { Entity } from '../model/index.ts';

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
      .replace(/^the /iu, '')
      .trim(),
  );
  const fitting = plain.filter((role) => role !== '' && role.length <= LONGEST && !RELATIVE.test(role));
  const words = (role: string): number => role.split(' ').length;
  return [...fitting].sort((one, other) => words(other) - words(one))[0] ?? null;
}
