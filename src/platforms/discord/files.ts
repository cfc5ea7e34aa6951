import { Buffer } from 'node:buffer';
import { MessageFlags } from 'discord.js';
import type { Answer } from '../../model/index.ts';
import { fitting } from '../files.ts';
import type { Answerable } from './answering.ts';
import { FILE_BYTES } from './limits.ts';
import { renderDiscord } from './render.ts';

/** Sends an answer's files after it, for the asker alone; what Discord does not take is said. */
export async function sendFiles(interaction: Answerable, answer: Answer): Promise<void> {
  const { files, left } = fitting(answer, FILE_BYTES);
  for (const { name, base64 } of files) {
    const attachment = Buffer.from(base64, 'base64');
    await interaction.followUp({ files: [{ attachment, name }], flags: MessageFlags.Ephemeral });
  }
  const page = left && renderDiscord(left)[0];
  if (page)
    await interaction.followUp({
      components: [...page.components],
      flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
    });
}
