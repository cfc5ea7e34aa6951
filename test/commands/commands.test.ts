import { describe, expect, test } from 'vitest';
import { commands, parseLine } from '../../commands/index.ts';

describe('every command', () => {
  test.each(commands.map((command) => [command.name, command] as const))(
    '%s keeps the platforms’ limits',
    (name, command) => {
      expect(name).toMatch(/^[a-z][a-z-]{0,31}$/);
      expect(command.description.length).toBeLessThanOrEqual(100);
      for (const option of command.options) {
        expect(option.name).toMatch(/^[a-z][a-z-]{0,31}$/);
        expect(option.description.length).toBeLessThanOrEqual(100);
      }
    },
  );

  test.each(commands.flatMap((command) => command.examples.map((example) => [example, command] as const)))(
    'reads its own example %s',
    (example, command) => {
      expect(example).toMatch(new RegExp(`^/${command.name}( |$)`));
      expect(() => parseLine(command, example.slice(command.name.length + 1))).not.toThrow();
    },
  );
});
