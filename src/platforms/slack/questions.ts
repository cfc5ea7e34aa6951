import type { PostedMessage } from '../../model/index.ts';
import { runTyped, typedLine } from './lines.ts';
import { ONE_COMMAND } from './manifest.ts';
import { acceptLinks, postedMessage, question } from './messages.ts';
import type { MessageEvent } from './messages.ts';
import type { Actor } from './asker.ts';
import type { Parts } from './parts.ts';
import { present } from './present.ts';

/** Messages whose questions are remembered as answered: far more than come within an event's last retry. */
const REMEMBERED = 1000;

/** Takes message events: links become jobs before it resolves, a question without a link is answered afterwards, once. */
export function createQuestions(parts: Parts): (event: MessageEvent, team: string) => Promise<void> {
  const { core, web, log, who, later } = parts;
  const answered = new Set<string>();

  /** A mention comes as two events, and any event may come again. */
  const isNew = (key: string): boolean => {
    if (answered.has(key)) return false;
    answered.add(key);
    const [oldest] = answered;
    if (answered.size > REMEMBERED && oldest !== undefined) answered.delete(oldest);
    return true;
  };

  return async (event, team) => {
    const posted = postedMessage(event, team, who.botUser);
    if (!posted || (await acceptLinks(posted, core, web, log)) > 0) return;
    const asked = question(event, posted, team, who.botUser);
    if (asked && isNew(posted.key)) later('question', () => answer(posted, asked, parts));
  };
}

async function answer(
  posted: PostedMessage,
  { actor, line }: { readonly actor: Actor; readonly line: string },
  { core, delivery, askerOf }: Parts,
): Promise<void> {
  const asker = await askerOf(actor);
  const page = await present(
    core,
    asker.workspace,
    await runTyped(typedLine(ONE_COMMAND, line, core), asker, core),
  );
  const thread = posted.thread ?? posted.message;
  await delivery.post(page, {
    channel: posted.channel,
    thread,
    broadcast: false,
    key: `${posted.key}:answer`,
  });
}
