import { existsSync } from 'node:fs';
import { CommanderError } from 'commander';
import { DONE, FAILED, USAGE, exitCodeFor } from './cli/exit.ts';
import { createProgram } from './cli/program.ts';
import { createScreen } from './cli/terminal.ts';
import { CodedError } from './model/index.ts';

process.exitCode = await run(process.argv);

/** Runs one command line and gives its exit code: 0, 1 where it failed, 2 where it was typed wrongly. */
async function run(argv: readonly string[]): Promise<number> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const outcome = { code: DONE };
  try {
    await createProgram(createScreen(process.stdout, process.env), outcome).parseAsync(argv);
    return outcome.code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : USAGE;
    if (error instanceof CodedError) {
      process.stderr.write(`${error.message}\n`);
      return exitCodeFor(error.code);
    }
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(
      `Readout broke; this is a fault of its own. Please report it with these lines.\n${what}\n`,
    );
    return FAILED;
  }
}
