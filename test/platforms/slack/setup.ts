import { afterAll, afterEach, beforeAll } from 'vitest';
import { createSlack, slackManifest } from '../../../src/platforms/slack/index.ts';
import type { Platform } from '../../../src/model/index.ts';
import { freePort } from '../../fakes/port.ts';
import { startFakeSlack } from '../../fakes/slack/index.ts';
import type { FakeSlack } from '../../fakes/slack/index.ts';
import { createWorld } from '../../world.ts';
import type { World } from '../../world.ts';

/** How Slack reaches the app. */
export type Mode = 'socket' | 'http';

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
  const connect = async () => {
    const { slack, world } = setup;
    setup.platform = createSlack(
      {
        access: { botToken: slack.world.botToken },
        appToken: mode === 'socket' ? slack.world.appToken : null,
        signingSecret: slack.world.signingSecret,
        api: slack.api,
        host: '127.0.0.1',
        port,
        log: world.log,
      },
      world.core,
    );
    await setup.platform.start();
    if (mode === 'http') slack.carrier.httpUrl = `http://127.0.0.1:${port}/slack/events`;
    else await slack.until(() => slack.carrier.connections() > 0, 'a connection');
  };
  setup.restart = async () => {
    await setup.platform.stop();
    if (mode === 'socket') {
      await setup.slack.until(() => setup.slack.carrier.connections() === 0, 'the old connection to close');
    }
    await connect();
  };
  beforeAll(async () => {
    port = await freePort();
    setup.world = await createWorld();
    setup.slack = await startFakeSlack(slackManifest(setup.world.core.commands));
    setup.news = setup.slack.addChannel('news');
    setup.ada = setup.slack.addUser('ada', { admin: true });
    await connect();
  });
  afterEach(() => {
    const [first] = setup.slack.world.violations.splice(0);
    if (first) throw new Error(`Slack would refuse ${first.method}: ${first.why}`);
  });
  afterAll(async () => {
    await setup.platform.stop();
    await setup.slack.stop();
    await setup.world.store.close();
  });
  return setup;
}
