import { describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import type { Command } from '../../../src/model/index.ts';
import { discordCommands, discordInvite } from '../../../src/platforms/discord/index.ts';
import { commandProblems } from '../../fakes/discord/documented.ts';

const command: Command = {
  name: 'ask',
  description: 'Asks',
  examples: [],
  managers: true,
  options: [
    { name: 'topic', description: 'What about', kind: 'text' },
    { name: 'person', description: 'Who', kind: 'entity', required: true },
    { name: 'order', description: 'How', kind: 'choice', choices: ['newest', 'oldest'] },
    { name: 'many', description: 'How many', kind: 'integer' },
    { name: 'loud', description: 'Or not', kind: 'boolean' },
  ],
  run: () => Promise.reject(new Error('not run here')),
};

describe('registration', () => {
  test('has typed options, required ones first, names with autocomplete', () => {
    expect(discordCommands([command])[0]).toMatchObject({
      type: 1,
      name: 'ask',
      default_member_permissions: '32',
      contexts: [0, 1],
      options: [
        { name: 'person', type: 3, required: true, autocomplete: true },
        { name: 'topic', type: 3, required: false },
        {
          name: 'order',
          type: 3,
          choices: [
            { name: 'newest', value: 'newest' },
            { name: 'oldest', value: 'oldest' },
          ],
        },
        { name: 'many', type: 4 },
        { name: 'loud', type: 5 },
      ],
    });
  });

  test('of all commands keeps the documented rules, and has the message menus', () => {
    const body = discordCommands(commands) as { name: string; type: number }[];
    expect(commandProblems(body)).toEqual([]);
    expect(body.slice(-2)).toMatchObject([
      { type: 3, name: 'Brief this article' },
      { type: 3, name: 'Who said this?' },
    ]);
    expect(body.slice(0, -2).map(({ name }) => name)).toEqual(commands.map(({ name }) => name));
  });

  test('/brief takes a file besides', () => {
    const brief = discordCommands(commands).find(({ name }) => name === 'brief');
    expect(brief).toMatchObject({
      options: expect.arrayContaining([expect.objectContaining({ name: 'file', type: 11 })]),
    });
  });
});

test('the invitation asks for what is needed and no more', () => {
  const url = new URL(discordInvite('42'));
  expect(Object.fromEntries(url.searchParams)).toEqual({
    client_id: '42',
    scope: 'bot applications.commands',
    // View Channel, Send Messages, Read Message History, Create Public Threads, Send Messages in Threads.
    permissions: String(2 ** 10 + 2 ** 11 + 2 ** 16 + 2 ** 35 + 2 ** 38),
  });
});
