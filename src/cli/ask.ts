import { Command as Program, Option as Flag } from 'commander';
import type { Command, CommandCall, Option } from '../model/index.ts';

/** A slash command as a command of the terminal: words first, `--option value` after or between. */
export function askProgram(
  command: Command,
  parse: (command: Command, words: readonly string[]) => CommandCall['options'],
  run: (call: CommandCall, json: boolean) => Promise<void>,
): Program {
  const positional = command.options.filter((option) => option.positional).map(({ name }) => name);
  const program = new Program(command.name)
    .description(command.description)
    .option('--json', 'print the facts as JSON')
    .addHelpText('after', `\nExamples:\n${command.examples.map(shellExample).join('\n')}`);
  if (positional.length > 0)
    program.argument(`[${positional.join(' ')}...]`, 'names and words, as in the chat');
  for (const option of command.options) program.addOption(flagOf(option));
  return program.action(async (...given: readonly unknown[]) => {
    const typed = positional.length > 0 && Array.isArray(given[0]) ? given[0].map(String) : [];
    const { json, ...flags } = program.opts<Record<string, unknown>>();
    const options = Object.entries(flags).map(([name, value]) => `--${name}=${String(value)}`);
    await run({ name: command.name, options: parse(command, [...typed, ...options]) }, json === true);
  });
}

function flagOf(option: Option): Flag {
  const value = option.kind === 'boolean' ? '' : ` <${option.kind}>`;
  const flag = new Flag(`--${option.name}${value}`, option.description);
  return option.positional ? flag.hideHelp() : flag;
}

/** `/who-met Blinken kind:call` as a shell takes it. */
function shellExample(example: string): string {
  const words = example.replace(/^\//, '').replace(/\b([a-z-]+):(?!\/\/)("[^"]*"|\S+)/g, '--$1 $2');
  return `  readout ${words}`;
}
