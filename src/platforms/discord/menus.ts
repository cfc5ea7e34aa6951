import { ComponentType } from 'discord.js';
import type { Embed, Message, MessageContextMenuCommandInteraction, TopLevelComponent } from 'discord.js';
import type { CommandCall, Core, Log } from '../../model/index.ts';
import { ARTICLE_TEXT, NO_ARTICLE, NO_WORDS } from '../notice.ts';
import { linksIn } from '../words.ts';
import { answerWith } from './answering.ts';
import { askerOf } from './asker.ts';
import { BRIEF, WHO_SAID, WHO_SAID_MENU } from './commands.ts';
import { plainText } from './text.ts';

/**
 * An entry of a message's menu: "Brief this article" reads its first link, or its text where it is one; "Who said
 * this?" asks whose words it has, and tells only the asker.
 */
export async function onMenu(
  interaction: MessageContextMenuCommandInteraction,
  core: Core,
  log: Log,
): Promise<void> {
  const asker = askerOf(interaction);
  const asksWho = interaction.commandName === WHO_SAID_MENU;
  const call = asksWho ? whoSaidCall(interaction.targetMessage) : briefCall(interaction.targetMessage);
  const work = call ? core.run(call, asker) : Promise.resolve(asksWho ? NO_WORDS : NO_ARTICLE);
  return answerWith(interaction, asker, work, { core, log, privately: asksWho });
}

function briefCall(message: Message): CommandCall | null {
  const written = plainText([...writtenIn(message), ...message.embeds.map(embedded)].join('\n'), []);
  const [link] = linksIn(written, 1);
  if (link) return { name: BRIEF, options: { link } };
  return written.length >= ARTICLE_TEXT ? { name: BRIEF, options: { text: written } } : null;
}

function whoSaidCall(message: Message): CommandCall | null {
  const words = [writtenIn(message), message.embeds.map(embedded)]
    .map((parts) => parts.join('\n').replace(/https?:\/\/\S+/g, ' '))
    .find((each) => /\p{L}/u.test(each));
  return words === undefined ? null : { name: WHO_SAID, options: { words } };
}

/** What a message says: its own words, a forwarded message's, and a bot's in components. */
function writtenIn({ content, messageSnapshots, components }: Message): readonly string[] {
  const forwarded = [...messageSnapshots.values()].map((snapshot) => snapshot.content);
  return [content, ...forwarded, ...components.flatMap(shownIn)].filter((words) => words !== '');
}

function shownIn(component: TopLevelComponent): readonly string[] {
  if (component.type === ComponentType.TextDisplay) return [component.content];
  if (component.type !== ComponentType.Container) return [];
  return component.components.flatMap((inner) =>
    inner.type === ComponentType.TextDisplay ? [inner.content] : [],
  );
}

/** What other bots post, such as feeds. */
function embedded({ url, title, description }: Embed): string {
  return [title, description, url].filter((words) => words !== null).join('\n');
}
