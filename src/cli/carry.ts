import { resolve } from 'node:path';
import { Command as Program } from 'commander';
import { count, done, strong, text } from '../answers/index.ts';
import { CodedError } from '../model/index.ts';
import type { Answer, History, Line, WorkspaceId } from '../model/index.ts';
import { exportTo } from './export.ts';
import { importFiles } from './import.ts';
import type { Imported } from './import.ts';
import { LOCAL } from './local.ts';
import type { Screen } from './terminal.ts';

type WithHistory = <Result>(
  workspace: WorkspaceId,
  use: (history: History) => Promise<Result>,
) => Promise<Result>;

interface Flags {
  readonly workspace: WorkspaceId;
  readonly out?: string;
  readonly json?: boolean;
}

/** What taking a history out and in needs of the program around it. */
export interface CarryParts {
  readonly screen: Screen;
  readonly withHistory: WithHistory;
  readonly shown: (answer: Answer, json: boolean) => void;
  /** Today, YYYY-MM-DD. */
  readonly today: () => string;
}

/** `readout export`: a workspace's history as files. */
export function exportProgram({ screen, withHistory, shown, today }: CarryParts): Program {
  return carryProgram('export')
    .description('Everything on record as files: JSON that readout import takes, CSV for spreadsheets')
    .option('--out <path>', 'a folder, or a .zip or .json file; without it a .zip file in this folder')
    .action(async ({ workspace, out, json }: Flags) => {
      const day = today();
      const { paths, counts } = await withHistory(workspace, async (history) => {
        const found = await history.counts();
        if (found.articles === 0) throw nothingIn(workspace);
        return { counts: found, paths: await exportTo(out ?? `readout-${day}.zip`, history, day, screen) };
      });
      const line = [
        text(`${count(counts.articles, 'article')} exported to `),
        strong(paths.map((path) => resolve(path)).join(', ')),
        text('.'),
      ];
      shown(done(line, { ...counts, files: paths }), json === true);
    });
}

/** `readout import`: what was exported, into this or another workspace. */
export function importProgram({ screen, withHistory, shown }: CarryParts): Program {
  return carryProgram('import')
    .description('Take in what readout export or /export wrote; what is on record already stays as it is')
    .argument('<files...>', '.zip or .json files; all parts of a history at once')
    .action(async (files: readonly string[], { workspace, json }: Flags) => {
      const imported = await withHistory(workspace, (history) => importFiles(files, history, screen));
      shown(done(importedLine(imported), imported), json === true);
    });
}

function carryProgram(name: string): Program {
  return new Program(name)
    .option(
      '--workspace <name>',
      'discord:SERVER or slack:TEAM instead of the terminal’s own',
      LOCAL.workspace,
    )
    .option('--json', 'print the facts as JSON');
}

function importedLine({ added, known, corrections, channels, foreign }: Imported): Line {
  const parts = [
    `${count(added, 'article')} taken in`,
    ...(known > 0 ? [`${count(known, 'article')} already on record`] : []),
    ...(corrections > 0 ? [`${count(corrections, 'correction')} taken over`] : []),
    ...(channels > 0 ? [`settings of ${count(channels, 'channel')} taken over`] : []),
  ];
  const left = foreign ? ' Settings were left out: they are of another workspace’s channels.' : '';
  return [text(`${parts.join(', ')}.${left}`)];
}

function nothingIn(workspace: WorkspaceId): CodedError {
  return new CodedError(
    'nothing-on-record',
    `Nothing is on record in the workspace ${workspace}. Name another: --workspace discord:SERVER or --workspace slack:TEAM.`,
  );
}
