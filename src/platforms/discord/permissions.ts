import { MessageFlags } from 'discord.js';
import type { CommandInteraction } from 'discord.js';
import { NEEDED, grantWords } from './problems.ts';

/** Tells the asker, once per channel and start, what Readout may not do in a channel where a command was used. */
export function createPermissionNotice(): (interaction: CommandInteraction) => Promise<void> {
  const told = new Set<string>();
  return async (interaction) => {
    if (!interaction.inGuild() || told.has(interaction.channelId)) return;
    const lacking = interaction.appPermissions.missing(NEEDED.slice());
    const missing = NEEDED.filter((name) => lacking.includes(name));
    if (!missing.length || !(interaction.replied || interaction.deferred)) return;
    told.add(interaction.channelId);
    await interaction.followUp({ content: grantWords(missing), flags: MessageFlags.Ephemeral });
  };
}
