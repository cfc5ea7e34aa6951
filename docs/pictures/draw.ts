// Draws the pictures of the README from the real renderers' payloads: `npm run pictures`.
// Needs a Chromium on the path (or its name in CHROMIUM); nothing else in the project does.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readConfig } from '../../src/config.ts';
import { createNewsSite, samples } from '../../src/demo/index.ts';
import { createLog } from '../../src/log.ts';
import { openApp } from '../../src/main.ts';
import type { Answer, Asker } from '../../src/model/index.ts';
import { renderDiscord } from '../../src/platforms/discord/render.ts';
import { renderSlack } from '../../src/platforms/slack/render.ts';
import { discordHtml } from './discord.ts';
import { slackHtml } from './slack.ts';

/** Where the pictures' address line pretends to be. */
const OUTLETS = 'https://news.example';
const ASKER: Asker = { workspace: 'terminal:pictures', channel: 'pictures', user: null, mayManage: true };

interface Shot {
  readonly name: string;
  readonly height: number;
  readonly html: string;
}

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'readout-pictures-'));
try {
  const css = await readFile(here('page.css'), 'utf8');
  for (const shot of await shots()) await photograph(shot, css);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function shots(): Promise<readonly Shot[]> {
  const site = createNewsSite();
  const { url } = await site.start();
  const config = { ...readConfig({ READOUT_ALLOW_LOOPBACK: 'true' }), database: join(folder, 'pictures.db') };
  const app = await openApp(config, createLog('error', []));
  try {
    const brief = (path: string): Promise<Answer> =>
      app.core.run({ name: 'brief', options: { link: `${url}${path}` } }, ASKER);
    const ask = (name: string, line: string): Promise<Answer> => app.core.runLine(name, line, ASKER);
    for (const { path, slug } of samples) if (slug !== 'hostile-title') await brief(path);
    const first = samples[0];
    if (!first) return [];
    const briefed = await brief(first.path);
    const readouts = await ask('readouts', 'Halvorsen and Palsson on 2026-10-06');
    const met = await ask('who-met', 'Halvorsen since 2026-10-01');
    const digest = await ask('digest', 'now');
    const discord = (answer: Answer, said: string): string => discordHtml(page(renderDiscord(answer)), said);
    const slack = (answer: Answer, said: string): string => slackHtml(page(renderSlack(answer)), said);
    return [
      { name: 'briefing', height: 945, html: discord(briefed, `${OUTLETS}${first.path}`) },
      {
        name: 'readouts',
        height: 920,
        html: discord(readouts, '/readouts Halvorsen Palsson on:2026-10-06'),
      },
      { name: 'who-met', height: 1050, html: discord(met, '/who-met Halvorsen since:2026-10-01') },
      { name: 'briefing-slack', height: 860, html: slack(briefed, `${OUTLETS}${first.path}`) },
      { name: 'digest-slack', height: 1150, html: slack(digest, '/digest now') },
    ];
  } finally {
    await app.close();
    await site.stop();
  }
}

function page<T>(pages: readonly T[]): T {
  const [first] = pages;
  if (first === undefined) throw new Error('a renderer gave no page');
  return first;
}

async function photograph({ name, height, html }: Shot, css: string): Promise<void> {
  const file = join(folder, `${name}.html`);
  await writeFile(file, `<!doctype html><meta charset="utf-8"><style>${css}</style><body>${html}</body>`);
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--hide-scrollbars',
  ];
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const out = [
    `--user-data-dir=${join(folder, 'profile')}`,
    `--window-size=760,${height}`,
    `--screenshot=${here(`${name}.png`)}`,
  ];
  await promisify(execFile)(process.env['CHROMIUM'] ?? 'chromium', [
    ...flags,
    ...quiet,
    ...out,
    `file://${file}`,
  ]);
  process.stdout.write(`docs/pictures/${name}.png\n`);
}
