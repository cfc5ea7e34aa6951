import type { MessageShortcut, SlashCommand, ViewOutput } from '@slack/bolt';
import type { CommandCall } from '../../model/index.ts';
import { ARTICLE_TEXT, NO_ARTICLE, NO_WORDS } from '../notice.ts';
import { linksIn } from '../words.ts';
import { workspaceId } from './asker.ts';
import { briefCall, briefForm } from './form.ts';
import type { FormOrigin } from './form.ts';
import { runTyped, typedLine, wantsForm, wantsSettings } from './lines.ts';
import { BRIEF } from './manifest.ts';
import { answerTo } from './parts.ts';
import type { Parts } from './parts.ts';
import type { Where } from './questions.ts';
import { respond } from './respond.ts';
import { openSettings } from './settings.ts';
import { plainText } from './text.ts';

/** The command that looks up whose words something is. */
const WHO_SAID = 'who-said';

/** A slash command; `/brief` and `/settings` with nothing behind them open a form. `givenAt`: when it came, ms. */
export async function onCommand(command: SlashCommand, givenAt: number, parts: Parts): Promise<void> {
  const { team_id: team, channel_id: channel, user_id: user, user_name: name, trigger_id: trigger } = command;
  const from = { url: command.response_url, givenAt };
  const typed = typedLine(command.command, command.text, parts.core);
  if (wantsForm(typed)) {
    const view = briefForm({ channel, ...from });
    const open = async (): Promise<unknown> =>
      (await parts.seats.of(team)).reading.views.open({ trigger_id: trigger, view });
    return orWord(open, 'give the link: /brief https://…', from.url);
  }
  if (wantsSettings(typed, channel))
    return orWord(() => openSettings(trigger, channel, { team }, parts), 'type it: /help settings', from.url);
  return answerTo({ team, channel, user, name }, from, (asker) => runTyped(typed, asker, parts.core), parts);
}

/** A filled-in form, answered where it was asked for: by direct message where that was no channel. */
export async function onForm(
  view: ViewOutput,
  { id: user, name }: { readonly id: string; readonly name: string },
  { team }: Where,
  parts: Parts,
): Promise<void> {
  const { channel, url, givenAt } = JSON.parse(view.private_metadata) as FormOrigin;
  const { core, askerOf, delivery } = parts;
  const call = briefCall(view.state.values);
  const actor = { team, channel, user, name };
  if (url !== null) return answerTo(actor, { url, givenAt }, (asker) => core.run(call, asker), parts);
  const answer = await core.run(call, await askerOf(actor));
  const target = { workspace: workspaceId(team), channel, member: user, message: null, thread: null };
  await delivery.deliver({ ...target, replies: 'reply' }, answer, `slack:${team}:form:${view.id}`);
}

/** "Brief this article" in a message's menu: its first link, or its text where it is one. */
export async function onBriefing(
  shortcut: MessageShortcut,
  where: Where,
  givenAt: number,
  parts: Parts,
): Promise<void> {
  const text = writtenIn(shortcut, where);
  const [link] = linksIn(text, 1);
  const readable = link !== undefined || text.length >= ARTICLE_TEXT;
  const call = readable ? { name: BRIEF, options: link ? { link } : { text } } : null;
  return answerShortcut(call, NO_ARTICLE, shortcut, where, givenAt, parts);
}

/** "Who said this?" in a message's menu, for whoever asks alone. */
export async function onWhoSaid(
  shortcut: MessageShortcut,
  where: Where,
  givenAt: number,
  parts: Parts,
): Promise<void> {
  const words = writtenIn(shortcut, where).replace(/https?:\/\/\S+/g, ' ');
  const call = /\p{L}/u.test(words) ? { name: WHO_SAID, options: { words } } : null;
  return answerShortcut(call, NO_WORDS, shortcut, where, givenAt, parts);
}

/** What a message says: its own words, and what other apps, such as feeds, attach. */
function writtenIn({ message }: MessageShortcut, { botUser }: Where): string {
  const { text, attachments = [] } = message as MessageShortcut['message'] & {
    readonly attachments?: readonly { readonly [part: string]: unknown }[];
  };
  const attached = attachments.flatMap((each) =>
    ['title', 'title_link', 'from_url', 'text'].map((part) => each[part]),
  );
  const words = [text, ...attached].filter((part) => typeof part === 'string');
  return plainText(words.join('\n'), botUser);
}

async function answerShortcut(
  call: CommandCall | null,
  nothing: typeof NO_ARTICLE,
  shortcut: MessageShortcut,
  { team }: Where,
  givenAt: number,
  parts: Parts,
): Promise<void> {
  const { id: user, name } = shortcut.user;
  await answerTo(
    { team, channel: shortcut.channel.id, user, name },
    { url: shortcut.response_url, givenAt },
    async (asker) => {
      if (!call) return nothing;
      const answer = await parts.core.run(call, asker);
      return call.name === WHO_SAID ? { ...answer, private: true } : answer;
    },
    parts,
  );
}

/** Opens a form, or says to whoever asked how it goes without. */
async function orWord(open: () => Promise<unknown>, instead: string, url: string): Promise<void> {
  try {
    await open();
  } catch (error) {
    const words = `The form could not be opened. Try again, or ${instead}`;
    await respond(url, { text: words, blocks: [], response_type: 'ephemeral' });
    throw error;
  }
}
