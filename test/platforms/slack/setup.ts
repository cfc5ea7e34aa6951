import { afterAll, beforeAll } from 'vitest';
import { slackManifest } from '../../../src/platforms/slack/index.ts';
import type { Platform } from '../../../src/model/index.ts';
import { freePort } from '../../fakes/port.ts';
import { startFakeSlack } from '../../fakes/slack/index.ts';
import type { FakeSlack } from '../../fakes/slack/index.ts';
import { createWorld } from '../../world.ts';
import type { World } from '../../world.ts';
import { connect, disconnect, failOnViolations } from './connecting.ts';
import type { Mode } from './connecting.ts';

/** Readout's Slack platform, connected to a loopback Slack, and a core in memory. */
export interface Setup {
  slack: FakeSlack;
  world: World;
  platform: Platform;
  news: string;
  /** An administrator. */
  ada: string;
  /** Another platform object on the same core, as after a restart. */
  restart(): Promise<void>;
}

/** Connects before the tests and fails each in which Slack would have refused something. */
export function setUp(mode: Mode): Setup {
  const setup = {} as Setup;
  let port = 0;
  const start = async () => {
    setup.platform = await connect(mode, setup, { botToken: setup.slack.world.botToken }, port);
  };
  setup.restart = async () => {
    await disconnect(mode, setup, setup.platform);
    await start();
  };
  beforeAll(async () => {
    port = await freePort();
    setup.world = await createWorld();
    setup.slack = await startFakeSlack(slackManifest(setup.world.core.commands));
    setup.news = setup.slack.addChannel('news');
    setup.ada = setup.slack.addUser('ada', { admin: true });
    await start();
  });
  failOnViolations(setup);
  afterAll(async () => {
    await setup.platform.stop();
    await setup.slack.stop();
    await setup.world.store.close();
  });
  return setup;
}
