import type { MessageShortcut, SlashCommand, ViewOutput } from '@slack/bolt';
import { ARTICLE_TEXT, NO_ARTICLE } from '../notice.ts';
import { linksIn } from '../words.ts';
import { briefCall, briefForm } from './form.ts';
import type { FormOrigin } from './form.ts';
import { runTyped, typedLine, wantsForm } from './lines.ts';
import { BRIEF } from './manifest.ts';
import { answerTo } from './parts.ts';
import type { Parts } from './parts.ts';
import { respond } from './respond.ts';
import { plainText } from './text.ts';

/** A slash command; `/brief` with nothing to read opens the form. `givenAt`: when it came, ms. */
export async function onCommand(command: SlashCommand, givenAt: number, parts: Parts): Promise<void> {
  const { team_id: team, channel_id: channel, user_id: user, user_name: name } = command;
  const from = { url: command.response_url, givenAt };
  const typed = typedLine(command.command, command.text, parts.core);
  if (wantsForm(typed)) return openForm(command.trigger_id, { channel, ...from }, parts);
  return answerTo({ team, channel, user, name }, from, (asker) => runTyped(typed, asker, parts.core), parts);
}

/** A filled-in form, answered where it was asked for. */
export async function onForm(
  view: ViewOutput,
  { id: user, name }: { readonly id: string; readonly name: string },
  parts: Parts,
): Promise<void> {
  const { channel, ...from } = JSON.parse(view.private_metadata) as FormOrigin;
  const call = briefCall(view.state.values);
  await answerTo(
    { team: view.team_id, channel, user, name },
    from,
    (asker) => parts.core.run(call, asker),
    parts,
  );
}

/** "Brief this article" in a message's menu: its first link, or its text where it is one. */
export async function onShortcut(shortcut: MessageShortcut, givenAt: number, parts: Parts): Promise<void> {
  const { core, who } = parts;
  const text = plainText(shortcut.message.text ?? '', who.botUser);
  const [link] = linksIn(text, 1);
  const call = { name: BRIEF, options: link ? { link } : { text } };
  const readable = link !== undefined || text.length >= ARTICLE_TEXT;
  const { id: user, name } = shortcut.user;
  const actor = { team: shortcut.team?.id ?? who.team, channel: shortcut.channel.id, user, name };
  await answerTo(
    actor,
    { url: shortcut.response_url, givenAt },
    async (asker) => (readable ? core.run(call, asker) : NO_ARTICLE),
    parts,
  );
}

async function openForm(trigger: string, origin: FormOrigin, { web }: Parts): Promise<void> {
  try {
    await web.views.open({ trigger_id: trigger, view: briefForm(origin) });
  } catch (error) {
    const words = 'The form could not be opened. Try again, or give the link: /brief https://…';
    await respond(origin.url, { text: words, blocks: [], response_type: 'ephemeral' });
    throw error;
  }
}
