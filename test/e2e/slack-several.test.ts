import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { slackManifest } from '../../src/platforms/slack/index.ts';
import { freePort } from '../fakes/port.ts';
import { startFakeSlack, wordsOf } from '../fakes/slack/index.ts';
import type { FakeSlack } from '../fakes/slack/index.ts';
import { agree, begin, comeBack } from '../platforms/slack/installing.ts';
import { ANSWER } from './chat.ts';
import { startProgram } from './program.ts';
import type { Program } from './program.ts';
import { LONG } from './setup.ts';
import { startSite } from './site.ts';
import type { GatedSite } from './site.ts';

const [OLD, NEW] = ['1a'.repeat(32), '2b'.repeat(32)];
const [NEWSROOM, RIVALS] = ['T0NEWSROOM1', 'T0RIVALS001'];

let folder: string;
let slack: FakeSlack;
let site: GatedSite;
let program: Program | null = null;
let port: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-'));
  [slack, site, port] = await Promise.all([startFakeSlack(slackManifest(commands)), startSite(), freePort()]);
  slack.world.installed.clear();
});
afterAll(async () => {
  await program?.kill();
  await Promise.all([slack.stop(), site.stop()]);
  await rm(folder, { recursive: true, maxRetries: 3 });
});

async function start(secret: string): Promise<void> {
  await program?.stop();
  program = null;
  program = await startProgram({
    READOUT_DATABASE: join(folder, 'readout.db'),
    READOUT_ALLOW_LOOPBACK: 'true',
    READOUT_SLACK_API: slack.api,
    READOUT_SLACK_PORT: String(port),
    READOUT_URL: `http://127.0.0.1:${port}`,
    READOUT_SECRET: secret,
    SLACK_APP_TOKEN: slack.world.appToken,
    SLACK_CLIENT_ID: slack.world.client.id,
    SLACK_CLIENT_SECRET: slack.world.client.secret,
  });
  await slack.until(() => slack.carrier.connections() > 0, 'a connection', ANSWER);
}

/** Somebody adds Readout to a workspace, and invites it to a channel. */
async function added(team: string): Promise<{ readonly user: string; readonly channel: string }> {
  const user = slack.addUser('eve', { admin: true, team });
  slack.world.installing = { team, name: team, user };
  const begun = await begin(`http://127.0.0.1:${port}`);
  const page = await comeBack(await agree(begun), begun.cookie);
  expect(page.html).toContain(`Readout is in ${team}`);
  return { user, channel: slack.addChannel('news', { team }) };
}

async function asked(team: string, user: string, channel: string): Promise<string> {
  slack.world.team = team;
  const { replies } = slack.slash(user, channel, '/who-met', 'Halvorsen');
  return wordsOf(await slack.until(() => replies[0], 'an answer', ANSWER));
}

test(
  'two workspaces add Readout, are answered apart, outlast a new secret, and one leaves',
  async () => {
    await start(OLD);
    const [ours, theirs] = [await added(NEWSROOM), await added(RIVALS)];

    slack.world.team = NEWSROOM;
    const said = slack.say(ours.user, ours.channel, site.link('halvorsen-palsson-oslo-mackerel'));
    const briefed = await slack.until(() => slack.answersTo(said)[0], 'the briefing', ANSWER);
    expect(wordsOf(briefed)).toContain('Halvorsen');
    expect(await asked(NEWSROOM, ours.user, ours.channel)).toContain('Palsson');
    expect(await asked(RIVALS, theirs.user, theirs.channel)).not.toContain('Palsson');

    await expect(start(NEW)).rejects.toThrow(/encrypted with another READOUT_SECRET/);
    await start(`${NEW},${OLD}`);
    await start(NEW);
    expect(await asked(NEWSROOM, ours.user, ours.channel)).toContain('Palsson');

    slack.world.team = RIVALS;
    await slack.remove('app_uninstalled').finished;
    expect(await asked(NEWSROOM, ours.user, ours.channel)).toContain('Palsson');
    expect(program?.logged.join('\n')).toContain('removed: its data goes after the grace period');
    const written = program?.logged.join('\n') ?? '';
    expect([...slack.world.installed.keys()].some((token) => written.includes(token))).toBe(false);
    expect(slack.world.violations).toEqual([]);
  },
  LONG,
);
