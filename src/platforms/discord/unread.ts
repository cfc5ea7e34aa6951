import type { Message } from 'discord.js';
import { GatewayIntentBits } from 'discord.js';
import type { Client } from 'discord.js';
import { notice } from '../notice.ts';
import { BRIEF_MENU } from './commands.ts';

/** Whether Discord lets the bot read what members write among themselves: the Message Content intent. */
export function readsMessages(client: Client): boolean {
  return client.options.intents.has(GatewayIntentBits.MessageContent);
}

/** Discord keeps the words of messages that do not concern the bot from it, unless the intent is ticked. */
export function isUnread({ client, guildId, content }: Message): boolean {
  return guildId !== null && content === '' && !readsMessages(client);
}

const TICK =
  'whoever runs the bot has to tick “Message Content Intent” in the developer portal (Bot → Privileged Gateway Intents)';
const MENU = `use the message’s menu: Apps, “${BRIEF_MENU}”`;

/** To a member who points to a message that the bot may not read. */
export const UNREAD = notice(
  `Discord keeps the words of that message from Readout: ${TICK}. Until then, ${MENU}, or mention Readout together with the link.`,
);

/** To whoever sets up or asks for help where links in ordinary messages are not seen. */
export const NO_CONTENT = `Readout does not see links in ordinary messages here, and reactions bring nothing, because Discord keeps the words from it: ${TICK}. What works: mentioning Readout together with a link, replying to it with one, direct messages, slash commands, and a message’s menu (Apps).`;
