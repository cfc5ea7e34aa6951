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

/** What tells one entity from another in a question: its role, or its kind. */
export function distinction(entity: EntityRef): string {
  return entity.role ?? entity.kind;
}

/** A role that says something by itself: "her counterpart" does not, nor does one that the name has in it. */
function role({ role, name }: EntityRef): Line {
  if (role === null || /^(?:his|her|its|their|my|our)\b/i.test(role)) return [];
  return name.toLowerCase().includes(role.toLowerCase()) ? [] : [faint(` (${role})`)];
}
