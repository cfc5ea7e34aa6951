import { CodedError } from '../../model/index.ts';
import type { Answer, Asker, Core, Log } from '../../model/index.ts';
import { notice } from '../notice.ts';
import type { Actor } from './asker.ts';
import type { Delivery } from './deliver.ts';
import { sendFiles } from './files.ts';
import type { Recent } from './recent.ts';
import { withReason } from './refused.ts';
import { sendAnswer } from './respond.ts';
import type { Route } from './respond.ts';
import type { Seats } from './seats.ts';

/** What the listeners work with. */
export interface Parts {
  readonly core: Core;
  readonly log: Log;
  readonly seats: Seats;
  readonly delivery: Delivery;
  /** Messages with links that were written lately. */
  readonly recent: Recent;
  /** Runs work after the acknowledgement. */
  readonly later: (what: string, work: () => Promise<void>) => void;
  readonly askerOf: (actor: Actor) => Promise<Asker>;
}

/** Runs what somebody asked for, and sends the answer to where it was asked. */
export async function answerTo(
  actor: Actor,
  from: Pick<Route, 'url' | 'givenAt'>,
  run: (asker: Asker) => Promise<Answer>,
  parts: Parts,
): Promise<void> {
  const { core, log, seats, delivery, askerOf } = parts;
  const asker = await askerOf(actor);
  const { team, channel } = actor;
  const post: Route['post'] = (page) =>
    delivery.post(page, { team, channel, thread: null, broadcast: false, key: `late:${from.url}` });
  const route = { ...from, asker, post };
  const answer = await withReason(await run(asker), team, seats);
  await sendAnswer(answer, route, core, log);
  const note = await filesSent(answer, actor, parts);
  if (note) await sendAnswer(note, route, core, log);
}

/** Sends an answer's files, and gives what is to be said of that; the answer stands whatever becomes of them. */
export async function filesSent(
  answer: Answer,
  { team, user }: Pick<Actor, 'team' | 'user'>,
  { seats, log }: Pick<Parts, 'seats' | 'log'>,
): Promise<Answer | null> {
  try {
    return await sendFiles(answer, user, (await seats.of(team)).web);
  } catch (error) {
    if (error instanceof CodedError) return notice(error.message);
    log.error({ err: error }, 'a file could not be sent');
    return notice(
      'The file could not be sent. Try again, or ask whoever runs the bot: readout export --help',
    );
  }
}
