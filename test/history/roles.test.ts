import { expect, it } from 'vitest';
import { tellingRole } from '../../src/history/roles.ts';

it.each([
  [['the minister', 'Norrland’s foreign minister'], 'Norrland’s foreign minister'],
  [['his counterpart'], null],
  [['his counterpart', 'the envoy'], 'envoy'],
  [['Prime Minister\u200e'], 'Prime Minister'],
  [['a man of whom it is told at great length that he had been a minister of this and that before'], null],
  [[], null],
])('of %j a person’s role is %j', (texts, role) => {
  const roles = texts.map((text) => ({ start: 0, end: text.length, text }));
  expect(tellingRole({ kind: 'person', roles })).toBe(role);
  expect(tellingRole({ kind: 'organization', roles })).toBeNull();
});
