import { Argument, Command as Program } from 'commander';
import { commands, nearest, parseWords, readDay, wordOf } from '../../commands/index.ts';
import { openStore } from '../../db/index.ts';
import { readConfig, secretsOf } from '../config.ts';
import type { Config } from '../config.ts';
import { createExtractThread } from '../extract-thread.ts';
import { createIngest } from '../ingest/index.ts';
import { createLog } from '../log.ts';
import { openApp, serve } from '../main.ts';
import type { App } from '../main.ts';
import { CodedError } from '../model/index.ts';
import type { Answer, CommandCall, Log } from '../model/index.ts';
import { localTime } from '../text/zone.ts';
import { STEP_WORDS, briefSource, sourceOf } from './article.ts';
import { askProgram } from './ask.ts';
import { backupProgram } from './backup.ts';
import { exportProgram, importProgram } from './carry.ts';
import type { CarryParts } from './carry.ts';
import { createChat } from './chat.ts';
import type { Progress } from './chat.ts';
import { runDemo } from './demo.ts';
import { examine } from './doctor.ts';
import { FAILED, exitCodeFor } from './exit.ts';
import { openInbox } from './inbox.ts';
import { explainFile } from './explain.ts';
import type { ExplainOptions } from './explain.ts';
import { extractFiles } from './extract.ts';
import { LOCAL } from './local.ts';
import { untilStopped } from './stop.ts';
import { manifest } from './manifest.ts';
import type { ManifestWords } from './manifest.ts';
import { findingLine } from './terminal.ts';
import type { Screen } from './terminal.ts';

/** Commands that the command line has in a form of its own. */
const OWN: ReadonlySet<string> = new Set(['brief', 'export']);

/** Where a command leaves its exit code. */
export interface Outcome {
  code: number;
}

/** The whole command line. Actions reject with CodedError for what the user can mend. */
export function createProgram(screen: Screen, outcome: Outcome): Program {
  const program = new Program('readout')
    .description('Briefs news articles: who met whom, who stated what, every line linked to its sentence.')
    .showSuggestionAfterError()
    .exitOverride();
  const add = (command: Program): void => {
    program.addCommand(command.copyInheritedSettings(program));
  };
  const shown = (answer: Answer, json: boolean): void => {
    if (json) screen.write(`${JSON.stringify(answer.data, null, 2)}\n`);
    else screen.show(answer, 'shell');
    if (answer.tone === 'problem') outcome.code = exitCodeFor(errorOf(answer.data));
  };
  add(briefProgram(screen, shown));
  for (const command of commands.filter(({ name }) => !OWN.has(name)))
    add(
      askProgram(
        command,
        (which, words) => parseWords(which, words.map(wordOf)),
        async (call, json) => shown(await ask(call), json),
      ),
    );
  const today = (): string => localTime(Date.now(), readConfig(process.env).zone).day;
  const carry: CarryParts = { screen, withHistory, shown, today };
  add(exportProgram(carry));
  add(importProgram(carry));
  add(extractProgram(screen, outcome));
  add(explainProgram(screen));
  add(serveProgram(outcome));
  add(backupProgram(screen));
  add(doctorProgram(screen, outcome));
  add(manifestProgram(screen));
  add(chatProgram(screen));
  add(demoProgram(screen));
  return program;
}

type Shown = (answer: Answer, json: boolean) => void;

async function ask(call: CommandCall): Promise<Answer> {
  return withApp({}, (app) => app.core.run(call, LOCAL));
}

interface BriefFlags {
  readonly published?: string;
  readonly article?: string;
  readonly show?: string;
  readonly json?: boolean;
}

function briefProgram(screen: Screen, shown: Shown): Program {
  return new Program('brief')
    .description('Brief a link or a file: who met whom, who stated what')
    .argument('[source]', 'a link, or a .html, .pdf, .txt or .json file')
    .option('--published <date>', 'day of publication, YYYY-MM-DD, where the page does not tell')
    .option('--article <number>', 'an article on record instead')
    .option('--show <part>', 'which part of an article on record: short, meetings, statements, doubtful, all')
    .option('--json', 'print the facts as JSON')
    .action(async (typed: string | undefined, flags: BriefFlags) => {
      const answer =
        typed === undefined ? await onRecord(flags) : await briefTyped(typed, flags.published, screen);
      shown(answer, flags.json === true);
    });
}

async function briefTyped(typed: string, published: string | undefined, screen: Screen): Promise<Answer> {
  const { zone } = readConfig(process.env);
  const day = published === undefined ? undefined : readDay(published, localTime(Date.now(), zone).day);
  const source = sourceOf(typed, day);
  if (!source)
    throw new CodedError(
      'unknown-source',
      `"${typed}" is neither a link nor a file that is there. Check the path, or begin a link with https://`,
    );
  const wait = screen.wait(STEP_WORDS.reading);
  return withApp({}, (app) => briefSource(app, source, (step) => wait.update(STEP_WORDS[step]))).finally(
    wait.end,
  );
}

async function onRecord({ article, show }: BriefFlags): Promise<Answer> {
  const brief = commands.find(({ name }) => name === 'brief');
  if (article === undefined || !brief)
    throw new CodedError(
      'missing-option',
      'Give a link or a file: readout brief https://…, readout brief article.txt',
    );
  const words = [`--article=${article}`, ...(show === undefined ? [] : [`--show=${show}`])];
  return ask({ name: 'brief', options: parseWords(brief, words.map(wordOf)) });
}

function extractProgram(screen: Screen, outcome: Outcome): Program {
  return new Program('extract')
    .description('Extract files without recording them: entities, meetings, statements')
    .argument('<files...>', '.html, .pdf, .txt or .json files')
    .option('--json', 'print the extractions as JSON')
    .option('--out <folder>', 'write one JSON file for each input into a folder')
    .action(async (files: string[], options: { readonly json?: boolean; readonly out?: string }) => {
      const ingest = createIngest();
      const extractor = createExtractThread();
      const failed = await extractFiles(
        files,
        { ingest, extractor },
        {
          out: options.out ?? null,
          json: options.json === true,
          write: screen.write,
          warn,
        },
      ).finally(() => Promise.all([ingest.close(), extractor.close()]));
      if (failed > 0) outcome.code = FAILED;
    });
}

function explainProgram(screen: Screen): Program {
  return new Program('explain')
    .description(
      'Show how a file is read: mentions, chains, cues, contents, meetings, and the rule behind each',
    )
    .argument('<file>', 'a .html, .pdf, .txt or .json file')
    .option('--published <date>', 'day of publication, YYYY-MM-DD, where the file does not tell')
    .option('--html <file>', 'write a page for a browser instead')
    .option('--json', 'print everything as JSON')
    .action(async (file: string, options: ExplainOptions) => {
      const ingest = createIngest();
      await explainFile(file, ingest, screen, options).finally(ingest.close);
    });
}

function serveProgram(outcome: Outcome): Program {
  return new Program('serve')
    .description('Run the bots whose tokens are in the environment')
    .action(async () => {
      const config = readConfig(process.env);
      const log = createLog(config.logLevel, secretsOf(config));
      outcome.code = await untilStopped(log, (ended) => serve(config, log, ended));
    });
}

function doctorProgram(screen: Screen, outcome: Outcome): Program {
  return new Program('doctor')
    .description('Check configuration, database, tokens and clock')
    .action(async () => {
      const open = (config: Config): ReturnType<typeof openStore> => openStore(config.database);
      const findings = await examine(process.env, open, Date.now());
      screen.write(findings.map((finding) => findingLine(finding, screen.look)).join(''));
      if (findings.some(({ status }) => status === 'bad')) outcome.code = FAILED;
    });
}

function manifestProgram(screen: Screen): Program {
  return new Program('manifest')
    .description('Print what a platform is told about the bot')
    .addArgument(new Argument('<platform>').choices(['slack', 'discord']))
    .option(
      '--url <address>',
      'Slack: the public address of the bot, https://…, for HTTP and several workspaces',
    )
    .option('--socket', 'Slack: requests come over Socket Mode although there is an address')
    .option('--domain <name...>', 'Slack: sites whose links are reported by themselves too, at most five')
    .action(async (platform: 'slack' | 'discord', options: ManifestWords) => {
      screen.write(`${JSON.stringify(await manifest(platform, commands, options), null, 2)}\n`);
    });
}

function chatProgram(screen: Screen): Program {
  return new Program('chat')
    .description('Talk to Readout in the terminal: links, files and commands')
    .action(async () => {
      const progress: Progress = { onStep: () => {} };
      await withApp({ onStep: (step) => progress.onStep(step) }, async (app) => {
        const chat = createChat(app, screen, progress, nearest);
        const closeInbox = await openInbox(app, chat.tell);
        await chat.prompt().finally(closeInbox);
      });
    });
}

function demoProgram(screen: Screen): Program {
  return new Program('demo')
    .description('Take the tour: a news site of its own, briefings, questions; no key, no network')
    .action(() => runDemo(screen, nearest));
}

const withHistory: CarryParts['withHistory'] = (workspace, use) =>
  withApp({}, (app) => use(app.store.history(workspace)));

async function withApp<T>(options: Parameters<typeof openApp>[2], use: (app: App) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  const app = await openApp(config, quietLog(config), options);
  return use(app).finally(app.close);
}

/** A terminal shows answers; the log speaks up only when something breaks. */
function quietLog(config: Config): Log {
  return createLog('error', secretsOf(config));
}

/** A problem answer's code, where it has one. */
function errorOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'error' in data ? data.error : null;
}

function warn(words: string): void {
  process.stderr.write(words);
}
