import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { done, text } from '../answers/index.ts';
import type { App } from '../main.ts';
import type { Action, Answer } from '../model/index.ts';
import type { Source, Step } from '../pipeline.ts';
import { styled } from '../platforms/terminal/index.ts';
import { writeAnswerFile } from './export.ts';
import { STEP_WORDS, briefSource, sourceOf } from './article.ts';
import { LOCAL } from './local.ts';
import type { Screen } from './terminal.ts';

/** A conversation in the terminal: links, files, commands, and numbers for buttons. */
export interface Chat {
  /** Answers one typed line and shows the answers; false for a line that says goodbye. */
  say(line: string): Promise<boolean>;
  /** Reads lines until the user leaves. */
  prompt(): Promise<void>;
  /** Shows what comes unasked, a feed's briefing or word of somebody who is followed, between two answers. */
  tell(answer: Answer): Promise<void>;
}

/** Told how far the briefing in hand has come; the chat and the app share it. */
export interface Progress {
  onStep: (step: Step) => void;
}

const FAREWELL = /^\/?(?:exit|quit|bye|q)$/i;

/** A chat over an app. `nearest` finds the command that a slip meant. */
export function createChat(
  app: App,
  screen: Screen,
  progress: Progress,
  nearest: (word: string, candidates: readonly string[]) => string | null,
): Chat {
  const names = app.core.commands.map(({ name }) => name);
  let actions: readonly Action[] = [];
  let last: Promise<unknown> = Promise.resolve();
  let prompted = (): void => {};

  /** One thing at a time: what comes unasked waits until an answer is complete. */
  const inTurn = <T>(show: () => Promise<T>): Promise<T> => {
    const before = last;
    const turn = (async () => {
      await before;
      return show();
    })();
    last = turn.catch(() => null);
    return turn;
  };

  const answersTo = (line: string): readonly (() => Promise<Answer>)[] => {
    const pressed = /^\d+$/.test(line) ? actions[Number(line) - 1] : undefined;
    if (pressed) return [() => app.core.run(pressed.call, LOCAL)];
    const [first = '', second = ''] = line.split(/\s+/);
    const name = first.replace(/^\//, '').toLowerCase();
    const sources = name === 'brief' ? fileNamed(second) : sourcesIn(line, app);
    if (sources.length > 0)
      return sources.map((source) => () => briefSource(app, source, (step) => progress.onStep(step)));
    if (!names.includes(name)) return [() => Promise.resolve(unknown(first, nearest(name, names)))];
    return [() => app.core.runLine(name, line.slice(first.length).trim(), LOCAL)];
  };

  const answerAll = async (line: string): Promise<void> => {
    for (const answerNext of answersTo(line.trim())) {
      const wait = screen.wait('looking …');
      progress.onStep = (step) => wait.update(STEP_WORDS[step]);
      const answer = await answerNext().finally(wait.end);
      actions = answer.actions;
      screen.show(answer, 'numbers');
      for (const file of answer.files ?? [])
        screen.write(`Written to ${resolve(await writeAnswerFile(file, file.name))}\n\n`);
    }
  };

  const say = async (line: string): Promise<boolean> => {
    if (FAREWELL.test(line.trim())) return false;
    await inTurn(() => answerAll(line));
    return true;
  };

  const tell = (answer: Answer): Promise<void> =>
    inTurn(async () => {
      actions = answer.actions;
      screen.write(screen.watched ? '\r\u001B[K' : '');
      screen.show(answer, 'numbers');
      prompted();
    });

  return {
    say,
    tell,
    prompt: () =>
      converse(app, screen, say, (redraw) => {
        prompted = redraw;
      }),
  };
}

/** A file or a link that is the whole line, or every link in it; none in a command. */
function sourcesIn(line: string, app: App): readonly Source[] {
  const whole = sourceOf(line);
  if (whole) return [whole];
  if (line.startsWith('/')) return [];
  return app.ingest.links(line).map(({ url }) => ({ type: 'link', url }));
}

function fileNamed(word: string): readonly Source[] {
  const source = sourceOf(word);
  return source?.type === 'file' ? [source] : [];
}

async function converse(
  app: App,
  screen: Screen,
  say: Chat['say'],
  onRedraw: (redraw: () => void) => void,
): Promise<void> {
  const lines = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: styled(screen.look, 'bold')('› '),
    completer: (line: string) => complete(app, line),
  });
  const state = { closed: false };
  lines.on('SIGINT', () => lines.close());
  lines.on('close', () => {
    state.closed = true;
    onRedraw(() => {});
  });
  // What stands on the line that is being typed stays.
  onRedraw(() => lines.prompt(true));
  lines.prompt();
  for await (const line of lines) {
    if (line.trim() !== '' && !(await say(line))) break;
    // At the end of a file that is read in, lines still wait although nothing more can come.
    if (!state.closed) lines.prompt();
  }
  lines.close();
}

/** Completes commands after a slash, and names from the record anywhere else. */
async function complete(app: App, line: string): Promise<[string[], string]> {
  const command = /^\/([a-z-]*)$/.exec(line);
  if (command) {
    const found = app.core.commands.map(({ name }) => `/${name} `);
    return [found.filter((name) => name.startsWith(line)), line];
  }
  const word = /[^\s:,]*$/.exec(line)?.[0] ?? '';
  if (word.length < 2) return [[], line];
  const found = await app.core.history(LOCAL.workspace).complete(word, 10);
  return [found.map(({ name }) => name), word];
}

function unknown(typed: string, meant: string | null): Answer {
  const hint = meant === null ? 'Paste a link or a file’s path, or see /help.' : `Did you mean /${meant}?`;
  const answer = done([text(`Readout does not know "${typed}". ${hint}`)], { error: 'unknown-command' });
  return { ...answer, tone: 'problem' };
}
