import { ChannelType } from 'discord.js';
import type { Client, Guild, GuildBasedChannel } from 'discord.js';
import type { Answer, Core, Log } from '../../model/index.ts';
import { welcome } from '../welcome.ts';
import { isServer, workspaceOf } from './asker.ts';
import { BRIEF_MENU, WHO_SAID_MENU } from './commands.ts';
import { post } from './deliver.ts';
import { present } from './present.ts';
import { readsMessages } from './unread.ts';

/** What Readout needs in a channel to greet there. */
const TO_GREET = ['ViewChannel', 'SendMessages'] as const;

/**
 * Readout was added to a server: greets there once, with three things to try, where the server shows its own news or
 * in the first channel that takes it.
 */
export async function onJoin(guild: Guild, core: Core, log: Log): Promise<void> {
  const workspace = workspaceOf(guild.id, '');
  await core.joined(workspace);
  const channel = channelToGreet(guild);
  if (!channel) {
    log.info({ workspace }, 'no channel to greet in: Readout may write in none of this server');
    return;
  }
  const page = await present(core, workspace, greeting(guild.client));
  await post(guild.client, page, {
    channel: channel.id,
    replyTo: null,
    key: `discord:welcome:${guild.id}:${guild.joinedTimestamp}`,
  });
}

/** Readout was removed from a server, or the server is gone. discord.js tells an outage apart (`guildUnavailable`). */
export async function onLeave(guild: Guild, core: Core): Promise<void> {
  await core.left(workspaceOf(guild.id, ''));
}

/**
 * Readout may have been added or removed while it was away. Discord names all servers at the start, also those that
 * are out of order.
 */
export async function onReady(client: Client<true>, core: Core): Promise<void> {
  const there = [...client.guilds.cache.keys()].map((id) => workspaceOf(id, ''));
  await core.isIn(there, isServer);
}

function greeting(client: Client<true>): Answer {
  const reads = readsMessages(client);
  const name = client.user.username;
  return welcome({
    link: reads
      ? [text('Paste a link to a news article.')]
      : [text('Mention '), strong(`@${name}`), text(' with a link to a news article.')],
    menu: [
      text('A message’s menu (right click or long press, Apps): '),
      strong(BRIEF_MENU),
      text(', or '),
      strong(WHO_SAID_MENU),
      text(' for a quotation.'),
    ],
    readsAll: reads,
  });
}

function channelToGreet(guild: Guild): GuildBasedChannel | null {
  const { systemChannel } = guild;
  const others = [...guild.channels.cache.values()]
    .filter(({ type }) => type === ChannelType.GuildText)
    .toSorted((one, other) => position(one) - position(other));
  return (
    [...(systemChannel ? [systemChannel] : []), ...others].find((channel) => mayWrite(guild, channel)) ?? null
  );
}

function mayWrite(guild: Guild, channel: GuildBasedChannel): boolean {
  const { me } = guild.members;
  return me !== null && channel.permissionsFor(me).has(TO_GREET.slice());
}

function position(channel: GuildBasedChannel): number {
  return 'rawPosition' in channel ? channel.rawPosition : 0;
}

function text(words: string) {
  return { type: 'text', text: words } as const;
}

function strong(words: string) {
  return { type: 'strong', text: words } as const;
}
