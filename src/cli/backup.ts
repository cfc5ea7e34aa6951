import { Command as Program } from 'commander';
import { backUp } from '../../db/backup.ts';
import { readConfig } from '../config.ts';
import type { Screen } from './terminal.ts';

/** `readout backup FILE`: the history as one file, while the bot runs. */
export function backupProgram(screen: Screen): Program {
  return new Program('backup')
    .description('Copy the database to a file while the bot runs, and check the copy')
    .argument('<file>', 'a file that is not there yet')
    .action(async (file: string) => {
      const { database } = readConfig(process.env);
      const wait = screen.wait('copying');
      const bytes = await backUp(database, file, (share) =>
        wait.update(`copying, ${Math.round(100 * share)} %`),
      ).finally(wait.end);
      const size = bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
      screen.write(`The backup is in ${file} (${size}), checked.\n`);
    });
}
