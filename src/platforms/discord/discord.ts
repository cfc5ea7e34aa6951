import { Events, Routes } from 'discord.js';
import type { Client, Interaction } from 'discord.js';
import type { Core, Platform } from '../../model/index.ts';
import { answerWith } from './answering.ts';
import { askerOf } from './asker.ts';
import { BRIEF_FORM, briefCall } from './brief.ts';
import { onButton } from './buttons.ts';
import { discordCommands } from './commands.ts';
import { createDelivery } from './deliver.ts';
import { discordInvite } from './invite.ts';
import { logIn } from './login.ts';
import type { DiscordOptions } from './login.ts';
import { createOnce } from '../once.ts';
import { onJoin, onLeave, onReady } from './guilds.ts';
import { onMessage } from './messages.ts';
import { createMissed } from './missed.ts';
import { createPermissionNotice } from './permissions.ts';
import { hasCode, loggable } from './problems.ts';
import { onReaction } from './reactions.ts';
import { createTyping } from './typing.ts';
import { onMenu } from './menus.ts';
import { onSlash, onTyping } from './slash.ts';

/** Discord's codes for an interaction that was answered too late, or twice. */
const TOO_LATE = [10_062, 40_060];

/** Readout on Discord: the transport between the core and discord.js. */
export function createDiscord(options: DiscordOptions, core: Core): Platform {
  const { log } = options;
  const inHand = new Set<Promise<void>>();
  const notice = createPermissionNotice(core);
  const startedAt = Date.now();
  const tools = { core, showTyping: createTyping(log), once: createOnce(startedAt) };
  const missed = createMissed(startedAt, createOnce(startedAt), log);
  let client: Client<true> | null = null;
  let stopping = false;

  const ready = () => {
    if (!client) throw new Error('Discord is not connected');
    return client;
  };

  /** Runs a handler to its end even while stopping; what fails is logged and harms nothing else. */
  function handle(what: string, work: () => Promise<void>): void {
    if (stopping) return;
    const task: Promise<void> = work()
      .catch((error: unknown) => {
        if (hasCode(error, ...TOO_LATE))
          log.warn({ err: loggable(error), what }, 'Discord took the answer for too late');
        else log.error({ err: loggable(error), what }, 'a Discord event could not be handled');
      })
      .finally(() => inHand.delete(task));
    inHand.add(task);
  }

  async function onInteraction(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete()) return onTyping(interaction, core, log);
    if (interaction.isButton()) return onButton(interaction, core, log);
    if (interaction.isModalSubmit() && interaction.customId === BRIEF_FORM) {
      const asker = askerOf(interaction);
      return answerWith(interaction, asker, core.run(briefCall(interaction), asker), { core, log });
    }
    if (interaction.isMessageContextMenuCommand()) await onMenu(interaction, core, log);
    else if (interaction.isChatInputCommand()) await onSlash(interaction, core, log);
    if (interaction.isCommand()) await notice(interaction);
    return undefined;
  }

  function listen(on: Client): void {
    on.on(Events.MessageCreate, (message) => {
      missed.saw(message);
      handle('message', () => onMessage(message, tools));
    });
    on.on(Events.MessageReactionAdd, (reaction, user) => {
      handle('reaction', () => onReaction(reaction, user, tools));
    });
    on.on(Events.InteractionCreate, (interaction) => {
      handle('interaction', () => onInteraction(interaction));
    });
    on.on(Events.GuildCreate, (guild) => {
      handle('join', () => onJoin(guild, core, log));
    });
    on.on(Events.GuildAvailable, (guild) => {
      handle('interruption', () => missed.onAvailable(guild, (message) => onMessage(message, tools)));
    });
    on.on(Events.GuildDelete, (guild) => {
      handle('removal', () => onLeave(guild, core));
    });
  }

  /** An intent was withdrawn or the token changed while running: one more try, as at the start. */
  async function reconnect(before: Client, code: number): Promise<void> {
    // Every shard of a client says so; the first counts.
    if (client !== before) return;
    client = null;
    log.warn({ code }, 'Discord has closed the connection: connecting anew');
    await before.destroy();
    try {
      client = await logIn(options, { listen, lost });
      log.info({}, 'Discord is connected again');
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      log.error(
        { err: loggable(error) },
        `Discord takes no connection any more, until Readout is started again: ${why}`,
      );
    }
  }

  function lost(before: Client, code: number): void {
    handle('connection', () => reconnect(before, code));
  }

  return {
    name: 'discord',
    ...createDelivery(ready, core, log),
    async start() {
      client = await logIn(options, { listen, lost });
      await onReady(client, core);
      const body = discordCommands(core.commands);
      await client.rest.put(Routes.applicationCommands(client.application.id), { body });
      const invite = discordInvite(client.application.id);
      log.info({ servers: client.guilds.cache.size, commands: body.length, invite }, 'Discord is connected');
    },
    async stop() {
      stopping = true;
      await Promise.all(inHand);
      await client?.destroy();
      client = null;
    },
  };
}
