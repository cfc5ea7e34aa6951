/** `npm run pictures`: draws messages as the chats show them, from what Readout sends them of the demo's articles. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { createNewsSite, samples } from '../../src/demo/index.ts';
import { createLog } from '../../src/log.ts';
import { openApp } from '../../src/main.ts';
import type { Answer, Asker, Core } from '../../src/model/index.ts';
import { renderDiscord } from '../../src/platforms/discord/render.ts';
import { showHome } from '../../src/platforms/slack/home.ts';
import { renderSlack } from '../../src/platforms/slack/render.ts';
import { photograph } from './camera.ts';
import type { Shot } from './camera.ts';
import { discordHtml } from './discord.ts';
import { slackHomeHtml, slackHtml } from './slack.ts';
import type { Part } from './slack.ts';

/** Where the pictures' address line pretends to be. */
const OUTLETS = 'https://news.example';
/** Pixels of a screen: what is longer is shown as far as that. */
const SCREEN = 1200;
const ASKER: Asker = { workspace: 'terminal:pictures', channel: 'pictures', user: null, mayManage: true };

const folder = await mkdtemp(join(tmpdir(), 'readout-pictures-'));
try {
  for (const shot of await shots()) await photograph(shot, folder);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function shots(): Promise<readonly Shot[]> {
  const site = createNewsSite();
  const { url } = await site.start();
  const config = { ...readConfig({ READOUT_ALLOW_LOOPBACK: 'true' }), database: join(folder, 'pictures.db') };
  const { core, close } = await openApp(config, createLog('error', []));
  try {
    const brief = (path: string): Promise<Answer> =>
      core.run({ name: 'brief', options: { link: `${url}${path}` } }, ASKER);
    for (const { path, slug } of samples) if (slug !== 'hostile-title') await brief(path);
    const { path = '' } = samples[0] ?? {};
    const briefed = await brief(path);
    return [
      { name: 'briefing', html: discordPage(briefed, `${OUTLETS}${path}`) },
      { name: 'briefing-slack', html: slackPage(briefed, `${OUTLETS}${path}`) },
      ...(await answers(core)),
      { name: 'home-slack', html: slackHomeHtml(await home(core)), atMost: SCREEN },
    ];
  } finally {
    await close();
    await site.stop();
  }
}

async function answers(core: Core): Promise<readonly Shot[]> {
  const ask = (name: string, line: string): Promise<Answer> => core.runLine(name, line, ASKER);
  const readouts = await ask('readouts', 'Halvorsen and Palsson on 2026-10-06');
  const met = await ask('who-met', 'Halvorsen since 2026-10-01');
  const digest = await ask('digest', 'now');
  return [
    { name: 'readouts', html: discordPage(readouts, '/readouts Halvorsen Palsson on:2026-10-06') },
    { name: 'who-met', html: discordPage(met, '/who-met Halvorsen since:2026-10-01') },
    { name: 'who-met-2', html: discordPage(met, '/who-met Halvorsen since:2026-10-01', 1) },
    { name: 'meeting', html: discordPage(await ask('meeting', '1'), '/meeting 1') },
    { name: 'who-slack', html: slackPage(await ask('who', 'Halvorsen'), '/who Halvorsen') },
    { name: 'digest-slack', html: slackPage(digest, '/digest now'), atMost: SCREEN },
  ];
}

/** The home tab of whoever opens it now. */
async function home(core: Core): Promise<readonly Part[]> {
  const views: { readonly view: { readonly blocks: readonly Part[] } }[] = [];
  const web = { views: { publish: async (view: (typeof views)[number]) => void views.push(view) } };
  const parts = { core, seats: { of: async () => ({ web, scopes: null }) }, askerOf: async () => ASKER };
  await showHome({ user: 'U1', channel: 'D1' }, { team: 'T1', botUser: 'U0' }, parts as never);
  return views[0]?.view.blocks ?? [];
}

function discordPage(answer: Answer, asked: string, page = 0): string {
  return discordHtml(existing(renderDiscord(answer)[page]), asked);
}

function slackPage(answer: Answer, asked: string): string {
  return slackHtml(existing(renderSlack(answer)[0]), asked);
}

function existing<T>(page: T | undefined): T {
  if (page === undefined) throw new Error('a renderer gave no such page');
  return page;
}
