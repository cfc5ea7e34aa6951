import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { CodedError } from '../../model/index.ts';

/** What Readout needs in a channel, as Discord's settings name it. */
export const NEEDED = ['ViewChannel', 'SendMessages', 'SendMessagesInThreads', 'ReadMessageHistory'] as const;

/** A permission that Readout may miss. */
export type Permission = (typeof NEEDED)[number] | 'CreatePublicThreads';

const NAMES: Readonly<Record<Permission, string>> = {
  ViewChannel: 'View Channel',
  SendMessages: 'Send Messages',
  SendMessagesInThreads: 'Send Messages in Threads',
  ReadMessageHistory: 'Read Message History',
  CreatePublicThreads: 'Create Public Threads',
};

/** What to grant, in the words of Discord's settings. */
export function grantWords(missing: readonly Permission[]): string {
  const names = missing.map((name) => `“${NAMES[name]}”`).join(', ');
  const loss = missing.every((name) => name === 'CreatePublicThreads')
    ? 'briefings come as replies and not in threads'
    : 'briefings and digests cannot be posted here';
  return `In this channel Readout lacks ${names}, so ${loss}. Grant it in Server Settings → Roles, or in the channel's Permissions.`;
}

/** Whether an error is Discord's answer with one of these codes. */
export function hasCode(error: unknown, ...codes: readonly number[]): boolean {
  return error instanceof DiscordAPIError && codes.includes(Number(error.code));
}

/** A refusal in words that say what to grant; any other error as it is. */
export function explained(error: unknown): unknown {
  if (hasCode(error, RESTJSONErrorCodes.MissingAccess, RESTJSONErrorCodes.MissingPermissions)) {
    return new CodedError('discord-permission', grantWords(NEEDED), { cause: error });
  }
  if (hasCode(error, RESTJSONErrorCodes.UnknownChannel)) {
    return new CodedError('discord-channel-gone', 'The channel no longer exists on Discord.', {
      cause: error,
    });
  }
  if (hasCode(error, RESTJSONErrorCodes.CannotSendMessagesToThisUser)) {
    const words =
      'Discord does not let Readout write to this member: they have closed their direct messages.';
    return new CodedError('discord-direct-closed', words, { cause: error });
  }
  return error;
}

/** An error for the log: of Discord's own only what says what happened, as the rest holds messages and tokens. */
export function loggable(error: unknown): unknown {
  if (!(error instanceof DiscordAPIError)) return error;
  const { name, code, status, method, message } = error;
  return { type: name, code, status, method, message };
}
