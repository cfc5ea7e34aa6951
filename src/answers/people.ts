import type { EntityRef, Line } from '../model/index.ts';
import { faint, list, strong } from './inline.ts';

/** Names joined as a sentence would: "Antony Blinken and Ron Dermer". */
export function names(entities: readonly EntityRef[]): Line {
  return list(entities.map(({ name }) => [strong(name)]));
}

/** Names with the role that articles give each: "Ron Dermer (strategic affairs minister)". */
export function namesWithRoles(entities: readonly EntityRef[]): Line {
  return list(entities.map((entity) => [strong(entity.name), ...role(entity)]));
}

/** Kinds of entities as answers call them. */
export const ENTITY_KINDS: Readonly<Record<EntityRef['kind'], string>> = {
  person: 'person',
  organization: 'organisation',
  country: 'country',
  group: 'group',
};

/** What tells one entity from another in a question: its role, or its kind. */
export function distinction(entity: EntityRef): string {
  return entity.role ?? ENTITY_KINDS[entity.kind];
}

/** Forms of address and "her counterpart" say nothing by themselves. */
const NO_ROLE = /^(?:(?:his|her|its|their|my|our)\b.*|mrs?|ms|miss|sir|madam|dr)\.?$/i;

/** A role that says something by itself and is not in the name already. */
function role({ role, name }: EntityRef): Line {
  if (role === null || NO_ROLE.test(role)) return [];
  return name.toLowerCase().includes(role.toLowerCase()) ? [] : [faint(` (${role})`)];
}
