import type { Server } from 'node:http';
import { App } from '@slack/bolt';
import type { Authorize } from '@slack/bolt';
import type { Core, Platform } from '../../model/index.ts';
import { createAskers } from './asker.ts';
import { createDelivery } from './deliver.ts';
import { installRoutes } from './install.ts';
import { listen } from './listen.ts';
import { boltLogger } from './logger.ts';
import { INSTALL_PATH } from './manifest.ts';
import type { SlackOptions } from './options.ts';
import type { Parts } from './parts.ts';
import { explained } from './problems.ts';
import { createReceiver } from './receiver.ts';
import { createRecent } from './recent.ts';
import { installedSeats, oneSeat } from './seats.ts';
import { guardedRoutes, startPages, stopPages } from './web-server.ts';
import { welcomeInstaller } from './welcome.ts';

/** Readout on Slack: the transport between the core and Bolt. */
export function createSlack(options: SlackOptions, core: Core): Platform {
  const { log, access, appToken, host, port } = options;
  const clientOptions = options.api === null ? {} : { slackApiUrl: options.api.replace(/\/*$/, '/') };
  const logger = boltLogger(log);
  const seatParts = { clientOptions, logger, core, log };
  const seats =
    'botToken' in access ? oneSeat(access.botToken, seatParts) : installedSeats(access, seatParts);
  const delivery = createDelivery(seats, core, log);
  const inHand = new Set<Promise<void>>();
  let pages: Server | null = null;

  /** Work that goes on after Slack has its acknowledgement; what fails is logged and harms nothing else. */
  function later(what: string, work: () => Promise<void>): void {
    const task: Promise<void> = work()
      .catch((error: unknown) =>
        log.error({ err: explained(error), what }, 'a Slack request could not be handled'),
      )
      .finally(() => inHand.delete(task));
    inHand.add(task);
  }

  const askerOf = createAskers(seats, log);
  const parts: Parts = { core, log, seats, delivery, recent: createRecent(), later, askerOf };
  const routes =
    'botToken' in access
      ? {}
      : installRoutes(access, {
          ...seatParts,
          onInstalled: (made) => later('welcome', () => welcomeInstaller(made, parts)),
        });
  const guarded = guardedRoutes(routes, log);

  const authorize: Authorize<boolean> = async ({ teamId }) => {
    const { token, bot, botUser } = await seats.of(teamId ?? '');
    return { botToken: token, botId: bot, botUserId: botUser };
  };
  const app = new App({
    authorize,
    receiver: createReceiver(options, guarded, clientOptions, logger),
    clientOptions,
    logger,
    deferInitialization: true,
  });
  listen(app, parts);

  return {
    name: 'slack',
    deliver: delivery.deliver,
    findDelivered: delivery.findDelivered,
    async start() {
      const mode = appToken === null ? 'http' : 'socket';
      try {
        const teams = await seats.open();
        await app.init();
        if (mode === 'http') await app.start({ port, host });
        else {
          if (Object.keys(guarded).length > 0) pages = await startPages(guarded, { host, port });
          await app.start();
        }
        const install = 'url' in access ? { install: new URL(INSTALL_PATH, access.url).href } : {};
        log.info({ mode, teams, ...install }, 'Slack is connected');
      } catch (error) {
        throw explained(error);
      }
    },
    async stop() {
      await app.stop();
      if (pages) await stopPages(pages);
      await Promise.all(inHand);
    },
  };
}
