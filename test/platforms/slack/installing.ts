import { afterAll, beforeAll } from 'vitest';
import { openStore } from '../../../db/index.ts';
import type { Platform, Store } from '../../../src/model/index.ts';
import { slackManifest } from '../../../src/platforms/slack/index.ts';
import { freePort } from '../../fakes/port.ts';
import { startFakeSlack } from '../../fakes/slack/index.ts';
import type { FakeSlack } from '../../fakes/slack/index.ts';
import { createWorld } from '../../world.ts';
import type { World } from '../../world.ts';
import { connect, disconnect, failOnViolations } from './connecting.ts';
import type { Mode } from './connecting.ts';

/** Readout's Slack platform, which workspaces install by themselves. */
export interface Setup {
  slack: FakeSlack;
  world: World;
  platform: Platform;
  installations: Store['installations'];
  /** Where browsers reach Readout. */
  url: string;
  restart(): Promise<void>;
  /** Somebody installs the app in a workspace, in a browser. Gives the last page. */
  install(team: string, name: string, user: string): Promise<Visit>;
}

/** A page as a browser gets it. */
export interface Visit {
  readonly status: number;
  readonly html: string;
}

/** What a browser brings back from the first page: the way to Slack, and the cookie. */
export interface Begun {
  readonly html: string;
  readonly authorize: string;
  readonly cookie: string;
  readonly setCookie: string;
}

/** Opens the page that leads to Slack. */
export async function begin(url: string): Promise<Begun> {
  const page = await fetch(`${url}/slack/install`);
  const html = await page.text();
  const setCookie = page.headers.get('set-cookie') ?? '';
  const authorize = (/href="([^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&');
  return { html, authorize, setCookie, cookie: setCookie.split(';')[0] ?? '' };
}

/** Agrees in Slack. Gives the address to which Slack leads back. */
export async function agree({ authorize }: Pick<Begun, 'authorize'>): Promise<string> {
  const answer = await fetch(authorize, { redirect: 'manual' });
  return answer.headers.get('location') ?? `refused with ${answer.status}`;
}

/** Opens the page to which Slack leads back. */
export async function comeBack(address: string, cookie: string): Promise<Visit> {
  const page = await fetch(address, { headers: { cookie } });
  return { status: page.status, html: await page.text() };
}

/** Connects before the tests and fails each in which Slack would have refused something. */
export function setUpInstalling(mode: Mode): Setup {
  const setup = {} as Setup;
  let port = 0;
  let store: Store;
  const start = async () => {
    const { id: clientId, secret: clientSecret } = setup.slack.world.client;
    const { url, installations } = setup;
    setup.platform = await connect(mode, setup, { clientId, clientSecret, url, installations }, port);
  };
  setup.restart = async () => {
    await disconnect(mode, setup, setup.platform);
    await start();
  };
  setup.install = async (team, name, user) => {
    setup.slack.world.installing = { team, name, user };
    const begun = await begin(setup.url);
    return comeBack(await agree(begun), begun.cookie);
  };
  beforeAll(async () => {
    port = await freePort();
    setup.url = `http://127.0.0.1:${port}`;
    setup.world = await createWorld();
    store = await openStore(':memory:', { secrets: ['0f'.repeat(32)] });
    setup.installations = store.installations;
    setup.slack = await startFakeSlack(slackManifest(setup.world.core.commands));
    setup.slack.world.installed.clear();
    await start();
  });
  failOnViolations(setup);
  afterAll(async () => {
    await setup.platform.stop();
    await setup.slack.stop();
    await setup.world.store.close();
    await store.close();
  });
  return setup;
}
