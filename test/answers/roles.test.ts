import { expect, test } from 'vitest';
import { rolesOf } from '../../src/answers/index.ts';
import type { EntityProfile, EntitySighting } from '../../src/model/index.ts';

test('a role is one, however its letters and apostrophes are set', () => {
  const roles = ['Union’s envoy', 'Minister', "Union's Envoy", null, 'minister'];
  const sightings = roles.map((role) => ({ role }) as EntitySighting);
  const held = rolesOf({ sightings } as unknown as EntityProfile);
  expect(held.map(({ role, sightings: all }) => [role, all.length])).toEqual([
    ['Union’s envoy', 2],
    ['Minister', 2],
  ]);
});
