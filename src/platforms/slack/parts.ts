import type { webApi } from '@slack/bolt';
import type { Answer, Asker, Core, Log } from '../../model/index.ts';
import type { Actor } from './asker.ts';
import type { createDelivery } from './deliver.ts';
import type { Route } from './respond.ts';
import { sendFiles } from './files.ts';
import { sendAnswer } from './respond.ts';
import { notice } from '../notice.ts';
import { CodedError } from '../../model/index.ts';

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
  { core, log, web, delivery, askerOf }: Parts,
): Promise<void> {
  const asker = await askerOf(actor);
  const { channel } = actor;
  const post: Route['post'] = (page) =>
    delivery.post(page, { channel, thread: null, broadcast: false, key: `late:${from.url}` });
  const route = { ...from, asker, post };
  const answer = await run(asker);
  await sendAnswer(answer, route, core, log);
  const note = await sendFiles(answer, actor.user, web).catch((error: unknown) => unsent(error, log));
  if (note) await sendAnswer(note, route, core, log);
}

/** What to say where a file could not be sent; the answer before it stands. */
function unsent(error: unknown, log: Log): Answer {
  if (error instanceof CodedError) return notice(error.message);
  log.error({ err: error }, 'a file could not be sent');
  return notice('The file could not be sent. Try again, or ask whoever runs the bot: readout export --help');
}
