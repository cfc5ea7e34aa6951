import { CodedError } from '../src/model/index.ts';
import type { Command } from '../src/model/index.ts';
import { commandHelp, help as overview } from '../src/answers/index.ts';
import { words } from './input.ts';
import { nearest } from './nearest.ts';

/** What Readout does and how each command is typed. */
export function createHelp(others: readonly Command[]): Command {
  const help: Command = {
    name: 'help',
    description: 'What Readout does, and how each command is typed',
    examples: ['/help who-met', '/help'],
    options: [{ name: 'command', description: 'One command in detail', kind: 'text', positional: true }],
    async run(input, context) {
      const asked = words(input, 'command')?.replace(/^\//, '').toLowerCase();
      const all = [...others, help];
      if (asked === undefined) return overview(all, await context.history.counts());
      const found = all.find(({ name }) => name === asked);
      if (found) return commandHelp(found);
      const meant = nearest(
        asked,
        all.map(({ name }) => name),
      );
      const hint = meant === null ? 'See /help.' : `Did you mean /help ${meant}?`;
      throw new CodedError('unknown-command', `There is no command "${asked}". ${hint}`);
    },
  };
  return help;
}
