import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Chat } from './chat.ts';
import { startProgram } from './program.ts';
import type { Program } from './program.ts';
import { startSite } from './site.ts';
import type { GatedSite } from './site.ts';

/** Milliseconds for a test that starts the program, reads articles and starts it again. */
export const LONG = 90_000;

/** Chats, a news site and the real program between them. */
export interface World<Chats extends readonly Chat[]> {
  chats: Chats;
  site: GatedSite;
  program: Program;
  /** Starts the program on the same database: once more, where it was ended. */
  start(): Promise<void>;
}

/** Sets up before a file's or group's tests; `prepare` may fill the database before the program starts. */
export function setUp<Chats extends readonly Chat[]>(
  open: () => Promise<Chats>,
  prepare: (database: string, chats: Chats, site: GatedSite) => Promise<void> = async () => {},
): World<Chats> {
  const world = {} as World<Chats>;
  let folder = '';
  world.start = async () => {
    world.program = await startProgram({
      ...Object.assign({}, ...world.chats.map(({ env }) => env)),
      READOUT_DATABASE: join(folder, 'readout.db'),
      READOUT_ALLOW_LOOPBACK: 'true',
      READOUT_ZONE: 'Europe/London',
    });
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'readout-'));
    [world.chats, world.site] = await Promise.all([open(), startSite()]);
    await prepare(join(folder, 'readout.db'), world.chats, world.site);
    await world.start();
  }, LONG);
  afterAll(async () => {
    await world.program?.kill();
    await Promise.all(world.chats.map((chat) => chat.stop()));
    await world.site.stop();
    await rm(folder, { recursive: true, maxRetries: 3 });
  });
  return world;
}
