import { expect, test } from 'vitest';
import { nameOwned } from '../../src/history/whose.ts';
import type { Entity, EntityKind } from '../../src/model/index.ts';

const entity = (id: string, name: string, kind: EntityKind, of?: string): Entity => ({
  id,
  name,
  kind,
  aliases: [],
  roles: [],
  mentions: [],
  ...(of === undefined ? {} : { of }),
});

test.each([
  ['his office', 'organization', 'e1', 'Ada Lund’s office'],
  ['Her foreign ministry', 'organization', 'e1', 'Ada Lund’s foreign ministry'],
  ['its embassy', 'organization', 'e2', 'Harbour States’ embassy'],
  ['his office', 'organization', undefined, 'his office'],
  ['his office', 'organization', 'e9', 'his office'],
  ['his company', 'organization', 'e1', 'his company'],
  ['his lawyer', 'person', 'e1', 'his lawyer'],
  ['the office', 'organization', 'e1', 'the office'],
] as const)('%s (%s, of %s) is recorded as %s', (name, kind, of, recorded) => {
  const entities = [
    entity('e1', 'Ada Lund', 'person'),
    entity('e2', 'Harbour States', 'group'),
    entity('e3', name, kind, of),
  ];
  const named = nameOwned({ entities, meetings: [], statements: [] });
  expect(named.entities[2]).toEqual(entity('e3', recorded, kind));
});
