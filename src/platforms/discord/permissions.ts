import { MessageFlags } from 'discord.js';
import type { CommandInteraction } from 'discord.js';
import type { Core } from '../../model/index.ts';
import { askerOf } from './asker.ts';
import { NEEDED, grantWords } from './problems.ts';
import type { Permission } from './problems.ts';
import { NO_CONTENT, readsMessages } from './unread.ts';

/** Commands whose asker wants to know what Readout can do here. */
const ABOUT_READOUT: ReadonlySet<string> = new Set(['settings', 'help']);

/**
 * Tells the asker, once per channel and start, what Readout may not do in a channel where a command was used, and
 * what it does not see.
 */
export function createPermissionNotice(core: Core): (interaction: CommandInteraction) => Promise<void> {
  const told = new Set<string>();
  return async (interaction) => {
    if (!interaction.inGuild() || !(interaction.replied || interaction.deferred)) return;
    const missing = await missingFor(interaction, core);
    const notices = [
      ...(missing.length > 0 ? [grantWords(missing)] : []),
      ...(ABOUT_READOUT.has(interaction.commandName) && !readsMessages(interaction.client)
        ? [NO_CONTENT]
        : []),
    ];
    for (const content of notices.filter((words) => !told.has(`${interaction.channelId} ${words}`))) {
      told.add(`${interaction.channelId} ${content}`);
      await interaction.followUp({ content, flags: MessageFlags.Ephemeral });
    }
  };
}

async function missingFor(interaction: CommandInteraction, core: Core): Promise<readonly Permission[]> {
  const { workspace, channel } = askerOf(interaction);
  const { replies } = await core.history(workspace).settings(channel);
  const needed: readonly Permission[] = replies === 'thread' ? [...NEEDED, 'CreatePublicThreads'] : NEEDED;
  const lacking = interaction.appPermissions.missing(needed.slice());
  return needed.filter((name) => lacking.includes(name));
}
