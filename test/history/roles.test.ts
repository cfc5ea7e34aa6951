import { expect, it } from 'vitest';
import { tellingRole, withRolesThen } from '../../src/history/roles.ts';

it.each([
  [['the minister', 'Norrland’s foreign minister'], 'Norrland’s foreign minister'],
  [['his counterpart'], null],
  [['his counterpart', 'the envoy'], 'envoy'],
  [['a Norrland banker'], 'Norrland banker'],
  [['Prime Minister\u200e'], 'Prime Minister'],
  [['a man of whom it is told at great length that he had been a minister of this and that before'], null],
  [[], null],
])('of %j a person’s role is %j', (texts, role) => {
  const roles = texts.map((text) => ({ start: 0, end: text.length, text }));
  expect(tellingRole({ kind: 'person', roles })).toBe(role);
  expect(tellingRole({ kind: 'organization', roles })).toBeNull();
});

it.each([
  [
    'the fullest words of those who tell of it as it stands',
    ['held minister', 'held Norrland minister'],
    'Norrland minister',
  ],
  ['before those of a plan', ['planned Norrland minister in waiting', 'held minister'], 'minister'],
  ['a plan’s where no other gives any', ['planned minister', 'held'], 'minister'],
  [
    'not what looks back',
    ['held then Norrland foreign minister', 'held foreign minister'],
    'foreign minister',
  ],
  ['what looks back where nothing else is told', ['held former foreign minister'], 'former foreign minister'],
  ['the first of equally full ones', ['held foreign minister', 'held prime minister'], 'foreign minister'],
  ['nothing where nobody says', ['held'], null],
])('of a meeting’s roles it shows %s', (_, articles, role) => {
  const lind = { id: 1, name: 'Mara Lindqvist', kind: 'person', role: 'president' } as const;
  const told = articles.map((article) => {
    const [status = '', ...words] = article.split(' ');
    return { status, participants: [{ ...lind, role: words.length > 0 ? words.join(' ') : null }] };
  });
  expect(withRolesThen([lind], 'held', told)[0]?.role).toBe(role);
});
