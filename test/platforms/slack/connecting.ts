import { afterEach } from 'vitest';
import { createSlack } from '../../../src/platforms/slack/index.ts';
import type { Platform } from '../../../src/model/index.ts';
import type { FakeSlack } from '../../fakes/slack/index.ts';
import type { World } from '../../world.ts';

/** How Slack reaches the app. */
export type Mode = 'socket' | 'http';

/** A loopback Slack and the core behind the platform. */
export interface Ends {
  readonly slack: FakeSlack;
  readonly world: World;
}

/** Readout's Slack platform, connected: over a socket, or listening on `port`. */
export async function connect(
  mode: Mode,
  { slack, world }: Ends,
  access: Parameters<typeof createSlack>[0]['access'],
  port: number,
): Promise<Platform> {
  const platform = createSlack(
    {
      access,
      appToken: mode === 'socket' ? slack.world.appToken : null,
      signingSecret: slack.world.signingSecret,
      api: slack.api,
      host: '127.0.0.1',
      port,
      log: world.log,
    },
    world.core,
  );
  await platform.start();
  if (mode === 'http') slack.carrier.httpUrl = `http://127.0.0.1:${port}/slack/events`;
  else await slack.until(() => slack.carrier.connections() > 0, 'a connection');
  return platform;
}

/** Stops the platform, and waits until Slack knows. */
export async function disconnect(
  mode: Mode,
  { slack }: Pick<Ends, 'slack'>,
  platform: Platform,
): Promise<void> {
  await platform.stop();
  if (mode === 'socket')
    await slack.until(() => slack.carrier.connections() === 0, 'the old connection to close');
}

/** Fails each test in which Slack would have refused something. */
export function failOnViolations(setup: Pick<Ends, 'slack'>): void {
  afterEach(() => {
    const [first] = setup.slack.world.violations.splice(0);
    if (first) throw new Error(`Slack would refuse ${first.method}: ${first.why}`);
  });
}
