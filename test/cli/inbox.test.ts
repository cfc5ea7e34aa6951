import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startSite } from '../e2e/site.ts';
import type { GatedSite } from '../e2e/site.ts';

const BIN = fileURLToPath(new URL('../../bin/readout.js', import.meta.url));
/** Milliseconds for the program to start, read and write on a busy machine. */
const LONG = 60_000;

let folder: string;
let site: GatedSite;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-inbox-'));
  site = await startSite();
});
afterAll(async () => {
  await site.stop();
  await rm(folder, { recursive: true, maxRetries: 3 });
});

/** A chat in the terminal: what it wrote so far, and a line typed into it. */
function startChat() {
  const child = spawn(process.execPath, [BIN, 'chat'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, NO_COLOR: '1', READOUT_ALLOW_LOOPBACK: 'true' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const screen = { shown: '' };
  child.stdout.on('data', (words: Buffer) => {
    screen.shown += words.toString();
  });
  const type = (line: string): void => void child.stdin.write(`${line}\n`);
  const sees = (words: string): Promise<void> =>
    vi.waitFor(() => expect(screen.shown).toContain(words), { timeout: LONG, interval: 50 });
  const end = async (): Promise<number | null> => {
    child.stdin.end();
    await once(child, 'exit');
    return child.exitCode;
  };
  return { screen, type, sees, end };
}

test(
  'the terminal shows a feed’s briefing and word of who is followed, and buttons of both',
  { timeout: 2 * LONG },
  async () => {
    const chat = startChat();
    chat.type('/follow Halvorsen');
    await chat.sees('Followed: Halvorsen.');
    chat.type(`/feed add ${site.feed('Mackerel news', 'halvorsen-palsson-oslo-mackerel')} post:record`);
    await chat.sees('Mackerel news is read from now on');
    await chat.sees('followed: Halvorsen');
    chat.type('1');
    await chat.sees('Who stated what');
    chat.type(`/feed add ${site.feed('Ferry news', 'ashworth-reykjavik-visit')}`);
    await chat.sees('Ashworth visits Reykjavik and backs seabed survey');
    expect(chat.screen.shown.match(/followed: /g)).toHaveLength(1);
    expect(await chat.end()).toBe(0);
  },
);

test('between two chats nothing is lost or shown twice', { timeout: 2 * LONG }, async () => {
  const before = startChat();
  before.type('/follow Aasen');
  await before.sees('Followed: ');
  before.type(`/feed add ${site.feed('Video news', 'aasen-gunnarsdottir-video-call')} post:record`);
  await before.sees('Video news is read from now on');
  expect(await before.end()).toBe(0);
  const after = startChat();
  if (!before.screen.shown.includes('followed: ')) await after.sees('followed: ');
  after.type('/feed list');
  await after.sees('1 article, last read');
  expect(await after.end()).toBe(0);
  expect(`${before.screen.shown}${after.screen.shown}`.match(/followed: /g)).toHaveLength(1);
});
