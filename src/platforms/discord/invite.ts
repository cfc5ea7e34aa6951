import { OAuth2Scopes, PermissionFlagsBits } from 'discord.js';
import { NEEDED } from './problems.ts';

/** The link by which an administrator adds the bot to a server, with all that it needs there. */
export function discordInvite(applicationId: string): string {
  const permissions = [...NEEDED, 'CreatePublicThreads' as const]
    .map((name) => PermissionFlagsBits[name])
    .reduce((all, bit) => all | bit, 0n);
  const url = new URL('https://discord.com/oauth2/authorize');
  url.searchParams.set('client_id', applicationId);
  url.searchParams.set('scope', [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '));
  url.searchParams.set('permissions', String(permissions));
  return url.href;
}
