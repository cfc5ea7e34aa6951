import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import type {
  APIApplicationCommandBasicOption,
  RESTPostAPIApplicationCommandsJSONBody,
  RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, Option } from '../../model/index.ts';
import { cut } from '../words.ts';
import { CHOICES, COMMAND_DESCRIPTION } from './limits.ts';

/** The command that reads an article; on Discord it also takes a file, or shows a form for pasted text. */
export const BRIEF = 'brief';
/** The command that tells whose words a message has. */
export const WHO_SAID = 'who-said';
/** The option that only Discord's `/brief` has. */
export const FILE_OPTION = 'file';
/** The entries in a message's menu; they work without the Message Content intent. */
export const BRIEF_MENU = 'Brief this article';
export const WHO_SAID_MENU = 'Who said this?';

const MANAGE_SERVER = String(PermissionFlagsBits.ManageGuild);

const PLACES = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** The body of `PUT /applications/{id}/commands`: every command as a slash command, and the message menus. Pure. */
export function discordCommands(commands: readonly Command[]): RESTPutAPIApplicationCommandsJSONBody {
  return [
    ...commands.map(slashCommand),
    ...[BRIEF_MENU, WHO_SAID_MENU].map(
      (name) => ({ type: ApplicationCommandType.Message, name, ...PLACES }) as const,
    ),
  ];
}

function slashCommand(command: Command): RESTPostAPIApplicationCommandsJSONBody {
  const own = command.options.map(typedOption);
  const options = command.name === BRIEF ? [...own, fileOption()] : own;
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: cut(command.description, COMMAND_DESCRIPTION, '…'),
    options: options.toSorted((a, b) => Number(b.required ?? false) - Number(a.required ?? false)),
    ...(command.managers && { default_member_permissions: MANAGE_SERVER }),
    ...PLACES,
  };
}

function typedOption(option: Option): APIApplicationCommandBasicOption {
  const base = {
    name: option.name,
    description: cut(option.description, COMMAND_DESCRIPTION, '…'),
    required: option.required ?? false,
  };
  switch (option.kind) {
    // Choices are looked up while a member types; any other words are taken too.
    case 'entity':
    case 'date':
      return { ...base, type: ApplicationCommandOptionType.String, autocomplete: true };
    case 'choice': {
      const choices = (option.choices ?? []).slice(0, CHOICES).map((name) => ({ name, value: name }));
      return { ...base, type: ApplicationCommandOptionType.String, choices };
    }
    case 'text':
    case 'link':
      return { ...base, type: ApplicationCommandOptionType.String };
    case 'integer':
      return { ...base, type: ApplicationCommandOptionType.Integer };
    case 'boolean':
      return { ...base, type: ApplicationCommandOptionType.Boolean };
    default:
      return option.kind satisfies never;
  }
}

function fileOption(): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.Attachment,
    name: FILE_OPTION,
    description: "A text file with the article's words",
    required: false,
  };
}
