import { App, webApi } from '@slack/bolt';
import type { Core, Platform } from '../../model/index.ts';
import { createAskers } from './asker.ts';
import { createDelivery } from './deliver.ts';
import { boltLogger } from './logger.ts';
import { listen } from './listen.ts';
import type { SlackOptions } from './options.ts';
import { explained } from './problems.ts';
import { createReceiver } from './receiver.ts';

/** Readout on Slack: the transport between the core and Bolt. */
export function createSlack(options: SlackOptions, core: Core): Platform {
  const { log, botToken } = options;
  const slackApiUrl = options.api === null ? null : options.api.replace(/\/*$/, '/');
  const clientOptions = slackApiUrl === null ? {} : { slackApiUrl };
  const logger = boltLogger(log);
  const inHand = new Set<Promise<void>>();
  const who = { team: '', botUser: '' };

  const app = new App({
    token: botToken,
    receiver: createReceiver(options, slackApiUrl, logger),
    clientOptions,
    logger,
    deferInitialization: true,
  });
  // Bolt repeats failed calls by itself; a post that may have been carried out must be looked for first.
  const posting = new webApi.WebClient(botToken, {
    ...clientOptions,
    logger,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
  const reading = new webApi.WebClient(botToken, { ...clientOptions, logger, retryConfig: { retries: 2 } });
  const delivery = createDelivery({ posting, reading, team: () => who.team }, core, log);

  /** Work that goes on after Slack has its acknowledgement; what fails is logged and harms nothing else. */
  function later(what: string, work: () => Promise<void>): void {
    const task: Promise<void> = work()
      .catch((error: unknown) =>
        log.error({ err: explained(error), what }, 'a Slack request could not be handled'),
      )
      .finally(() => inHand.delete(task));
    inHand.add(task);
  }

  listen(app, { core, log, web: app.client, who, delivery, later, askerOf: createAskers(app.client, log) });

  return {
    name: 'slack',
    deliver: delivery.deliver,
    findDelivered: delivery.findDelivered,
    async start() {
      try {
        const me = await reading.auth.test();
        who.team = me.team_id ?? '';
        who.botUser = me.user_id ?? '';
        await app.init();
        await (options.appToken === null
          ? app.start({ port: options.port, host: options.host })
          : app.start());
      } catch (error) {
        throw explained(error);
      }
      log.info({ mode: options.appToken === null ? 'http' : 'socket', team: who.team }, 'Slack is connected');
    },
    async stop() {
      await app.stop();
      await Promise.all(inHand);
    },
  };
}
