import type { Command } from '../model/index.ts';

/**
 * What a platform is told about the bot, made from the commands. `url` is where Slack reaches a bot without
 * Socket Mode, else null. The platforms' libraries load only when asked for.
 */
export async function manifest(
  platform: 'slack' | 'discord',
  commands: readonly Command[],
  url: string | null,
): Promise<unknown> {
  switch (platform) {
    case 'discord':
      return (await import('../platforms/discord/index.ts')).discordCommands(commands);
    case 'slack':
      return (await import('../platforms/slack/index.ts')).slackManifest(commands, { url });
    default:
      return platform satisfies never;
  }
}
