export { createDiscord } from './discord.ts';
export { discordInvite } from './invite.ts';
export { discordCommands } from './commands.ts';
export type { DiscordOptions } from './login.ts';
export { renderDiscord } from './render.ts';
export type { Page } from './render.ts';
