import type { Answer, PostedMessage } from '../../model/index.ts';
import { createOnce } from '../once.ts';
import { runTyped, typedLine } from './lines.ts';
import { ONE_COMMAND } from './manifest.ts';
import { acceptLinks, postedMessage, question } from './messages.ts';
import type { MessageEvent } from './messages.ts';
import type { Actor } from './asker.ts';
import type { Parts } from './parts.ts';
import { sendFiles } from './files.ts';
import { present } from './present.ts';

/**
 * Takes message events: links become jobs before it resolves; a question without a link, or a link that was posted
 * before, is answered afterwards. Once: a mention comes as two events, and any event may come again.
 */
export function createQuestions(parts: Parts): (event: MessageEvent, team: string) => Promise<void> {
  const { core, web, log, who, later } = parts;
  const once = createOnce(Date.now());

  return async (event, team) => {
    const posted = postedMessage(event, team, who.botUser);
    if (!posted) return;
    const isNew = once.claim(posted.key);
    try {
      const { jobs, known } = await acceptLinks(posted, core, web, log);
      if (!isNew) return;
      if (known && once.covers(Number(event.ts) * 1000))
        later('known links', () => reply(posted, known, `${posted.key}:known`, parts));
      const asked = jobs > 0 || known ? null : question(event, posted, team, who.botUser);
      if (asked) later('question', () => answer(posted, asked, parts));
    } catch (error) {
      once.release(posted.key);
      throw error;
    }
  };
}

async function answer(
  posted: PostedMessage,
  { actor, line }: { readonly actor: Actor; readonly line: string },
  parts: Parts,
): Promise<void> {
  const { core, askerOf, web } = parts;
  const asker = await askerOf(actor);
  const said = await runTyped(typedLine(ONE_COMMAND, line, core), asker, core);
  await reply(posted, said, `${posted.key}:answer`, parts);
  const note = await sendFiles(said, actor.user, web);
  if (note) await reply(posted, note, `${posted.key}:file`, parts);
}

async function reply(
  posted: PostedMessage,
  said: Answer,
  key: string,
  { core, delivery }: Parts,
): Promise<void> {
  const page = await present(core, posted.workspace, said);
  const { channel, thread, message } = posted;
  await delivery.post(page, { channel, thread: thread ?? message, broadcast: false, key });
}
