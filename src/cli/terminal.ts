import type { Answer } from '../model/index.ts';
import { render, styled } from '../platforms/terminal/index.ts';
import type { Look } from '../platforms/terminal/index.ts';
import type { Finding } from './doctor.ts';

const PLAIN_WIDTH = 100;
const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MS = 80;

/** Where output goes: a stream, how it looks, and whether somebody watches. */
export interface Screen {
  readonly look: Look;
  readonly watched: boolean;
  /** Writes words as they are. */
  write(words: string): void;
  /** Writes an answer and a blank line. */
  show(answer: Answer, buttons: Look['buttons']): void;
  /** Shows that something is being waited for until the function that it gives is called. */
  wait(words: string): Wait;
}

/** Something that is waited for. */
export interface Wait {
  update(words: string): void;
  end(): void;
}

/** The standard output, in colour and with links where it is a terminal that can show them. */
export function createScreen(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Screen {
  const watched = stream.isTTY && environment['TERM'] !== 'dumb';
  const look: Look = {
    colour: environment['NO_COLOR'] ? false : watched || Boolean(environment['FORCE_COLOR']),
    links: watched,
    width: watched ? stream.columns : PLAIN_WIDTH,
    buttons: 'lines',
  };
  const current = (): Look => (watched ? { ...look, width: stream.columns } : look);
  const write = (words: string): void => {
    stream.write(words);
  };
  return {
    look,
    watched,
    write,
    show: (answer, buttons) => write(`${render(answer, { ...current(), buttons })}\n`),
    wait: (words) => (watched ? spinner(write, look, words) : silentWait),
  };
}

const silentWait: Wait = { update: () => {}, end: () => {} };

function spinner(write: Screen['write'], look: Look, words: string): Wait {
  let frame = 0;
  let shown = words;
  const dim = styled(look, 'dim');
  const draw = (): void => {
    write(`\r\u001B[K${dim(`${FRAMES[frame % FRAMES.length]} ${shown}`)}`);
    frame += 1;
  };
  draw();
  const timer = setInterval(draw, FRAME_MS);
  return {
    update: (next) => {
      shown = next;
      draw();
    },
    end: () => {
      clearInterval(timer);
      write('\r\u001B[K');
    },
  };
}

const SIGNS = {
  good: { sign: '✓', format: 'green' },
  note: { sign: '–', format: 'yellow' },
  bad: { sign: '✕', format: 'red' },
} as const;

/** One finding of the doctor, and below it what to mend. */
export function findingLine({ status, what, mend }: Finding, look: Look): string {
  const { sign, format } = SIGNS[status];
  const advice = mend === undefined ? '' : `  ${styled(look, 'dim')(mend)}\n`;
  return `${styled(look, format)(sign)} ${what}\n${advice}`;
}
