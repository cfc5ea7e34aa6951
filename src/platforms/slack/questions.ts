import type { types } from '@slack/bolt';
import type { Answer, PostedMessage } from '../../model/index.ts';
import { createOnce } from '../once.ts';
import { teamOf } from './asker.ts';
import type { Actor } from './asker.ts';
import { runTyped, typedLine } from './lines.ts';
import { ONE_COMMAND } from './manifest.ts';
import { acceptLinks, postedMessage, question } from './messages.ts';
import type { MessageEvent } from './messages.ts';
import { filesSent } from './parts.ts';
import type { Parts } from './parts.ts';
import { present } from './present.ts';

/** Where an event happened: the workspace, and the bot's user there. */
export interface Where {
  readonly team: string;
  readonly botUser: string;
}

/** Takes what members write. What is stored is stored when these resolve. */
export interface Questions {
  message(event: MessageEvent, where: Where): Promise<void>;
  /** Links of registered domains, which Slack also reports by themselves. */
  shared(event: types.LinkSharedEvent, where: Where): Promise<void>;
}

/**
 * Links become jobs; a question without a link, or a link that was posted before, is answered afterwards. Once: a
 * message may come as several events, and any event may come again.
 */
export function createQuestions(parts: Parts): Questions {
  const { later, recent } = parts;
  const once = createOnce(Date.now());

  const pointTo = (posted: PostedMessage, known: Answer): void => {
    if (once.covers(Number(posted.message) * 1000))
      later('known links', () => reply(posted, known, `${posted.key}:known`, parts));
  };

  return {
    async message(event, { team, botUser }) {
      const posted = postedMessage(event, team, botUser);
      if (!posted) return;
      recent.add(team, event);
      const isNew = once.claim(posted.key);
      try {
        const { jobs, known } = await acceptLinks(posted, parts);
        if (!isNew) return;
        if (known) pointTo(posted, known);
        const asked = jobs > 0 || known ? null : question(event, posted, team, botUser);
        if (asked) later('question', () => answer(posted, asked, parts));
      } catch (error) {
        once.release(posted.key);
        throw error;
      }
    },
    async shared(event, { team, botUser }) {
      const { channel, message_ts: ts } = event;
      // A draft is no message yet, and where the message came too it is taken already.
      if (event.source === 'composer' || !event.is_bot_user_member || recent.find(team, channel, ts)) return;
      const posted = postedMessage(sharedMessage(event), team, botUser);
      if (!posted) return;
      const { jobs, known } = await acceptLinks(posted, parts);
      if (jobs === 0 && !known) return;
      if (once.claim(posted.key) && known) pointTo(posted, known);
    },
  };
}

/** What is known of the message in which links were shared. */
function sharedMessage({
  channel,
  user,
  message_ts: ts,
  thread_ts,
  links,
}: types.LinkSharedEvent): MessageEvent {
  return { channel, user, ts, thread_ts, text: links.map(({ url }) => `<${url}>`).join(' ') };
}

async function answer(
  posted: PostedMessage,
  { actor, line }: { readonly actor: Actor; readonly line: string },
  parts: Parts,
): Promise<void> {
  const { core, askerOf } = parts;
  const asker = await askerOf(actor);
  const said = await runTyped(typedLine(ONE_COMMAND, line, core), asker, core);
  await reply(posted, said, `${posted.key}:answer`, parts);
  const note = await filesSent(said, actor, parts);
  if (note) await reply(posted, note, `${posted.key}:file`, parts);
}

/** Posts an answer in a message's thread. */
export async function reply(
  posted: Pick<PostedMessage, 'workspace' | 'channel' | 'thread' | 'message'>,
  said: Answer,
  key: string,
  { core, delivery }: Pick<Parts, 'core' | 'delivery'>,
): Promise<void> {
  const page = await present(core, posted.workspace, said);
  const { workspace, channel, thread, message } = posted;
  const team = teamOf(workspace);
  await delivery.post(page, { team, channel, thread: thread ?? message, broadcast: false, key });
}
