import { MessageFlags, RESTJSONErrorCodes } from 'discord.js';
import type { ButtonInteraction, CommandInteraction, ModalSubmitInteraction } from 'discord.js';
import type { Answer, Asker, Core, Log } from '../../model/index.ts';
import { notice } from '../notice.ts';
import { post } from './deliver.ts';
import { sendFiles } from './files.ts';
import { present } from './present.ts';
import { hasCode, loggable } from './problems.ts';
import { renderDiscord } from './render.ts';
import type { Page } from './render.ts';

/** An interaction that is answered with a message. */
export type Answerable = CommandInteraction | ModalSubmitInteraction | ButtonInteraction;

/** Milliseconds after which an answer that is still being made is announced; Discord gives up after 3,000. */
const ANNOUNCE_AFTER = 1200;
/** Discord's code for a token that is older than 15 minutes. */
const TOKEN_EXPIRED = 50_027;

const LATE = Symbol('late');

/** Answers an interaction with what `work` gives: at once where it is quick, otherwise after "thinking…". */
export async function answerWith(
  interaction: Answerable,
  asker: Asker,
  work: Promise<Answer>,
  to: { readonly core: Core; readonly log: Log; readonly privately?: boolean },
): Promise<void> {
  const early = await Promise.race([work, after(ANNOUNCE_AFTER)]);
  const hidden = to.privately ? MessageFlags.Ephemeral : undefined;
  if (early === LATE) {
    await acknowledge(() => interaction.deferReply(hidden ? { flags: hidden } : {}));
    interaction.deferred = true;
  }
  const answer = await work;
  const page = await present(to.core, asker.workspace, answer);
  const onlyForAsker = answer.private || to.privately === true;
  try {
    await show(interaction, page, onlyForAsker, to.privately === true);
    await sendFiles(interaction, answer);
  } catch (error) {
    if (!tokenGone(error) || !interaction.channelId) throw error;
    to.log.warn(
      { err: loggable(error) },
      'the answer came too late for its command: posting it as a message',
    );
    await post(interaction.client, onlyForAsker ? tooLateFor(asker) : page, {
      channel: interaction.channelId,
      replyTo: null,
      key: `discord:${interaction.id}`,
    });
  }
}

/** Where only Discord's word that it has the answer was lost, and it was sent again, it stands all the same. */
async function acknowledge(how: () => Promise<unknown>): Promise<void> {
  try {
    await how();
  } catch (error) {
    if (!hasCode(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) throw error;
  }
}

/** What only the asker may see cannot be posted for all. */
function tooLateFor({ user }: Asker): Page {
  const words = `${user ?? 'Somebody'}: the answer took longer than the quarter of an hour in which Discord shows it to you alone. Please ask again.`;
  return renderDiscord(notice(words))[0] as Page;
}

async function show(interaction: Answerable, page: Page, onlyForAsker: boolean, deferredHidden: boolean) {
  const message = messageOf(page);
  const hidden = { ...message, flags: message.flags | MessageFlags.Ephemeral } as const;
  if (!interaction.deferred) {
    await acknowledge(() => interaction.reply(onlyForAsker ? hidden : message));
    interaction.replied = true;
    return undefined;
  }
  if (onlyForAsker && !deferredHidden) {
    // "Thinking…" was public and an ephemeral answer cannot take its place.
    await interaction.deleteReply();
    return void (await interaction.followUp(hidden));
  }
  return void (await interaction.editReply(message));
}

/** A page as discord.js takes it; mentions are switched off for the whole client. */
export function messageOf(page: Page) {
  return { components: [...page.components], flags: MessageFlags.IsComponentsV2 } as const;
}

function tokenGone(error: unknown): boolean {
  return hasCode(error, TOKEN_EXPIRED, RESTJSONErrorCodes.UnknownWebhook, RESTJSONErrorCodes.UnknownMessage);
}

function after(milliseconds: number): Promise<typeof LATE> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(LATE), milliseconds).unref();
  });
}
