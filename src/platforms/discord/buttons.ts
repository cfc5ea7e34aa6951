import type { ButtonInteraction } from 'discord.js';
import type { Core, Log } from '../../model/index.ts';
import { GONE } from '../notice.ts';
import { answerWith, messageOf } from './answering.ts';
import { askerOf } from './asker.ts';
import { isMark, readCustomId } from './ids.ts';
import { renderDiscord } from './render.ts';

/** A button's press: turns the page in place, or runs the action's command for whoever pressed. */
export async function onButton(interaction: ButtonInteraction, core: Core, log: Log): Promise<void> {
  const press = readCustomId(interaction.customId);
  if (!press) return;
  const asker = askerOf(interaction);
  const answer = await core.history(asker.workspace).keptAnswer(press.kept);
  if (!answer) {
    return answerWith(interaction, asker, Promise.resolve(GONE), { core, log, privately: true });
  }
  if (press.part === 'action') {
    const action = answer.actions[press.index];
    const work = action ? core.run(action.call, asker) : Promise.resolve(GONE);
    return answerWith(interaction, asker, work, { core, log, privately: true });
  }
  const page = renderDiscord(answer, { kept: press.kept, mark: markShown(interaction) })[press.index];
  if (page) await interaction.update(messageOf(page));
  return undefined;
}

/** The delivery's mark stays on the message through all its pages. */
function markShown(interaction: ButtonInteraction): number | undefined {
  const id = interaction.message.components[0]?.id;
  return id !== undefined && isMark(id) ? id : undefined;
}
