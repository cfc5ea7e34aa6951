import type { webApi } from '@slack/bolt';
import type { Answer, Asker, Core, Log } from '../../model/index.ts';
import type { Actor } from './asker.ts';
import type { createDelivery } from './deliver.ts';
import type { Route } from './respond.ts';
import { sendAnswer } from './respond.ts';

/** What the listeners work with. */
export interface Parts {
  readonly core: Core;
  readonly log: Log;
  readonly web: webApi.WebClient;
  /** The workspace and the bot's user; known once connected. */
  readonly who: { readonly team: string; readonly botUser: string };
  readonly delivery: ReturnType<typeof createDelivery>;
  /** Runs work after the acknowledgement. */
  readonly later: (what: string, work: () => Promise<void>) => void;
  readonly askerOf: (actor: Actor) => Promise<Asker>;
}

/** Runs what somebody asked for, and sends the answer to where it was asked. */
export async function answerTo(
  actor: Actor,
  from: Pick<Route, 'url' | 'givenAt'>,
  run: (asker: Asker) => Promise<Answer>,
  { core, log, delivery, askerOf }: Parts,
): Promise<void> {
  const asker = await askerOf(actor);
  const { channel } = actor;
  const post: Route['post'] = (page) =>
    delivery.post(page, { channel, thread: null, broadcast: false, key: `late:${from.url}` });
  await sendAnswer(await run(asker), { ...from, asker, post }, core, log);
}
