import { HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import type { App, Logger, Receiver } from '@slack/bolt';
import { EVENTS_PATH } from './manifest.ts';
import type { SlackOptions } from './options.ts';
import type { Routes } from './web-server.ts';

/** Slack gives an event up after three seconds; Bolt's own warning comes with it. */
const UNHANDLED_AFTER = 3001;

/**
 * How Slack's requests come in: Socket Mode where there is an app token, signed HTTP otherwise. Either way an
 * event is acknowledged only after its handler is done, so that what Slack believes delivered is on disk. `routes`
 * are served beside signed HTTP.
 */
export function createReceiver(
  options: SlackOptions,
  routes: Routes,
  clientOptions: { readonly slackApiUrl?: string },
  logger: Logger,
): Receiver {
  if (options.appToken === null) {
    return new HTTPReceiver({
      signingSecret: options.signingSecret ?? '',
      endpoints: [EVENTS_PATH],
      processBeforeResponse: true,
      unhandledRequestTimeoutMillis: UNHANDLED_AFTER,
      customRoutes: Object.entries(routes).map(([path, handler]) => ({
        path,
        method: 'GET',
        handler: (request, response) => void handler(request, response),
      })),
      logger,
    });
  }
  // Only the address: a small retry configuration meant for the Web API would end the process on a reconnect.
  const receiver = new SocketModeReceiver({
    appToken: options.appToken,
    installerOptions: { clientOptions },
    logger,
  });
  return {
    init: (app) => receiver.init(acknowledgingLate(app)),
    start: () => receiver.start(),
    stop: () => receiver.stop(),
  };
}

/** Bolt acknowledges events before it runs their handlers; this holds the acknowledgement back until they are done. */
function acknowledgingLate(app: App): App {
  const late: Pick<App, 'processEvent'> = {
    async processEvent(event) {
      if (event.body['type'] !== 'event_callback') return app.processEvent(event);
      let due = false;
      const ack = async () => {
        due = true;
      };
      await app.processEvent({ ...event, ack });
      if (due) await event.ack();
      return undefined;
    },
  };
  // The receiver calls nothing else of the app.
  return late as App;
}
