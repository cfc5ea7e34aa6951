import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { createNewsSite, samples } from '../demo/index.ts';
import { createLog } from '../log.ts';
import { openApp } from '../main.ts';
import type { App } from '../main.ts';
import { styled } from '../platforms/terminal/index.ts';
import { STEP_WORDS, briefSource } from './article.ts';
import { createChat } from './chat.ts';
import type { Chat, Progress } from './chat.ts';
import type { Screen } from './terminal.ts';

/** Articles that are briefed before the user's eyes; the others are only recorded. */
const SHOWN = [
  'halvorsen-palsson-oslo-mackerel',
  'palsson-presses-norway-survey',
  'palsson-cancels-copenhagen',
];

/** For the tests: a title made of markup, which a tour has no use for. */
const NOT_SHOWN = 'hostile-title';

const QUESTIONS: readonly (readonly [about: string, line: string])[] = [
  ['When did Halvorsen and Palsson meet?', '/who-met Halvorsen with Palsson'],
  ['What did she say about the survey?', '/said Halvorsen about survey'],
  ['One meeting, two sides: what did each report?', '/readouts Halvorsen and Palsson on 2026-10-06'],
  ['Ashworth’s last weeks, in order.', '/timeline Ashworth since 20 October'],
  ['What a channel gets every morning.', '/digest now'],
];

/**
 * The tour: a news site on this machine, a database that is thrown away, briefings, questions, and
 * then a prompt for whoever sits at a terminal. Without one it ends after the tour.
 */
export async function runDemo(screen: Screen, nearest: Parameters<typeof createChat>[3]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-demo-'));
  leaveNothingBehind(folder);
  const site = createNewsSite();
  const { url } = await site.start();
  const progress: Progress = { onStep: () => {} };
  const config = { ...readConfig({ READOUT_ALLOW_LOOPBACK: 'true' }), database: join(folder, 'demo.db') };
  const app = await openApp(config, createLog('error', []), { onStep: (step) => progress.onStep(step) });
  try {
    const chat = createChat(app, screen, progress, nearest);
    await tour(app, chat, screen, url);
    if (screen.watched && process.stdin.isTTY) await invite(chat, screen);
  } finally {
    await app.close();
    await site.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whoever stops the tour (Ctrl-C) or closes its window leaves no database behind. */
function leaveNothingBehind(folder: string): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      rmSync(folder, { recursive: true, force: true });
      process.exit(128 + constants.signals[signal]);
    });
}

async function tour(app: App, chat: Chat, screen: Screen, url: string): Promise<void> {
  const dim = styled(screen.look, 'dim');
  screen.write(`${dim('A tour of Readout, on invented news from a site on this machine.')}\n\n`);
  for (const slug of SHOWN) {
    const sample = samples.find((each) => each.slug === slug);
    if (sample) await typed(chat, screen, `${url}${sample.path}`);
  }
  await recordOthers(app, screen, url);
  for (const [about, line] of QUESTIONS) {
    screen.write(`${dim(about)}\n`);
    await typed(chat, screen, line);
  }
}

async function typed(chat: Chat, screen: Screen, line: string): Promise<void> {
  screen.write(`${styled(screen.look, 'bold')(`› ${line}`)}\n\n`);
  await chat.say(line);
}

async function recordOthers(app: App, screen: Screen, url: string): Promise<void> {
  const others = samples.filter(({ slug }) => slug !== NOT_SHOWN && !SHOWN.includes(slug));
  const wait = screen.wait(STEP_WORDS.reading);
  for (const [index, { path }] of others.entries()) {
    wait.update(`reading ${others.length} more articles: ${index + 1} …`);
    await briefSource(app, { type: 'link', url: `${url}${path}` }, () => {});
  }
  wait.end();
  screen.write(
    `${styled(screen.look, 'dim')(`${others.length} more articles of the last weeks were read and recorded.`)}\n\n`,
  );
}

async function invite(chat: Chat, screen: Screen): Promise<void> {
  const dim = styled(screen.look, 'dim');
  screen.write(`${dim('Now you: paste a link, name a file, or ask /who-met Halvorsen.')}\n`);
  screen.write(`${dim('A number presses a button, /help helps, Ctrl-D ends.')}\n\n`);
  await chat.prompt();
}
