import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js';
import { CodedError } from '../../model/index.ts';
import type { Answer, Core, Log, OptionValue } from '../../model/index.ts';
import { notice } from '../notice.ts';
import { cut, oneLine } from '../words.ts';
import { answerWith } from './answering.ts';
import { askerOf } from './asker.ts';
import { BRIEF, FILE_OPTION } from './commands.ts';
import { briefForm, fileText } from './brief.ts';
import { CHOICE, CHOICES } from './limits.ts';
import { loggable } from './problems.ts';

/** A slash command: its options as the core takes them; `/brief` with nothing to read shows the form. */
export async function onSlash(interaction: ChatInputCommandInteraction, core: Core, log: Log): Promise<void> {
  const asker = askerOf(interaction);
  const options = optionsOf(interaction);
  if (interaction.commandName === BRIEF) {
    const file = interaction.options.getAttachment(FILE_OPTION);
    if (!file && Object.keys(options).length === 0) return void (await interaction.showModal(briefForm()));
    if (file) {
      const work = fileText(file).then(
        (text) => core.run({ name: BRIEF, options: { title: file.name, ...options, text } }, asker),
        refusal,
      );
      return answerWith(interaction, asker, work, { core, log });
    }
  }
  return answerWith(interaction, asker, core.run({ name: interaction.commandName, options }, asker), {
    core,
    log,
  });
}

/** Choices for the option that is being typed. Never fails: no choices are an answer too. */
export async function onTyping(interaction: AutocompleteInteraction, core: Core, log: Log): Promise<void> {
  const focused = interaction.options.getFocused(true);
  const asker = askerOf(interaction);
  const choices = await core
    .complete(interaction.commandName, focused.name, String(focused.value), asker)
    .catch((error: unknown) => {
      log.error({ err: loggable(error), command: interaction.commandName }, 'no choices could be looked up');
      return [];
    });
  const shown = choices
    .map(({ label, value }) => ({
      name: cut(oneLine(label).trim(), CHOICE, '…'),
      value: cut(value, CHOICE, ''),
    }))
    .filter(({ name, value }) => name && value);
  await interaction.respond(shown.slice(0, CHOICES));
}

/** A failure whose words the member may read, as an answer; anything else goes on being thrown. */
export function refusal(error: unknown): Answer {
  if (!(error instanceof CodedError)) throw error;
  return notice(error.message);
}

function optionsOf(interaction: ChatInputCommandInteraction): Record<string, OptionValue> {
  const given = interaction.options.data.filter((option) => option.name !== FILE_OPTION);
  return Object.fromEntries(
    given.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const])),
  );
}
