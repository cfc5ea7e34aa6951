import { afterAll, afterEach, beforeAll } from 'vitest';
import { createDiscord } from '../../../src/platforms/discord/index.ts';
import type { Platform } from '../../../src/model/index.ts';
import { startFakeDiscord } from '../../fakes/discord/index.ts';
import type { FakeDiscord } from '../../fakes/discord/index.ts';
import { createWorld } from '../../world.ts';
import type { World } from '../../world.ts';

/** Readout's Discord platform, connected to a loopback Discord with one server, and a core in memory. */
export interface Setup {
  discord: FakeDiscord;
  world: World;
  platform: Platform;
  guild: string;
  news: string;
  ada: string;
  /** Another platform object on the same core, as after a restart. */
  restart(): Promise<void>;
}

/** Connects before a file's tests and fails each test in which Discord would have refused something. */
export function setUp(): Setup {
  const setup = {} as Setup;
  const connect = async () => {
    const { token } = setup.discord.world;
    const { log, core } = setup.world;
    setup.platform = createDiscord({ token, api: setup.discord.api, log }, core);
    await setup.platform.start();
  };
  setup.restart = async () => {
    await setup.platform.stop();
    await connect();
  };
  beforeAll(async () => {
    setup.discord = await startFakeDiscord();
    setup.world = await createWorld();
    setup.guild = setup.discord.addGuild('Newsroom');
    setup.news = setup.discord.addChannel(setup.guild, 'news');
    setup.ada = setup.discord.addUser('ada', { manager: true });
    await connect();
  });
  afterEach(() => {
    const [first] = setup.discord.world.violations.splice(0);
    if (first) throw new Error(`Discord would refuse ${first.method} ${first.path}: ${first.why}`);
  });
  afterAll(async () => {
    await setup.platform.stop();
    await setup.discord.stop();
    await setup.world.store.close();
  });
  return setup;
}
