import { renderDiscord } from '../../src/platforms/discord/render.ts';
import * as fake from '../fakes/discord/index.ts';
import type { Interaction, Message } from '../fakes/discord/index.ts';
import { ANSWER } from './chat.ts';
import type { Chat, Posted, Seen } from './chat.ts';

const POSTS = '/channels/{id}/messages';
/** The type of a command in a message's menu: https://docs.discord.com/developers/interactions/application-commands */
const MESSAGE_MENU = 3;
/** The bar beside a problem. */
const PROBLEM = accentOf(
  renderDiscord({ tone: 'problem', blocks: [], actions: [], private: true, data: null })[0] as object,
);

/** Discord: two servers, the second of which Readout has not met. */
export async function discordChat(): Promise<Chat> {
  const discord = await fake.startFakeDiscord();
  const { world } = discord;
  const ada = discord.addUser('ada', { manager: true });
  const guild = discord.addGuild('Newsroom');
  let channel = discord.addChannel(guild, 'news');
  const rivals = discord.addChannel(discord.addGuild('Rivals'), 'news');

  const seen = (message: Message): Seen => ({
    words: fake.wordsOf(message),
    buttons: fake.buttonsOf(message),
    raw: JSON.stringify(message.components),
    problem: accentOf(message) === PROBLEM,
    press: async (label) => seen(await answered(discord.click(ada, message, label), `pressing ${label}`)),
  });
  const answered = (asked: Interaction, hint: string): Promise<Message> =>
    discord.until(
      () => asked.state === 'done' && (asked.message ?? asked.followUps[0]),
      `the answer to ${hint}`,
      ANSWER,
    );
  const messageOf = ({ id }: { readonly id: string }): Message => {
    const found = world.messages.find((message) => message.id === id);
    if (!found) throw new Error(`there is no message ${id}`);
    return found;
  };
  const say = (text: string): Posted => {
    const message = discord.say(ada, channel, text);
    return { id: message.id, repeat: () => discord.repeat(message) };
  };
  const unasked = (words: string): readonly Message[] =>
    world.messages.filter(
      (message) =>
        message.author === world.bot.id &&
        message.replyTo === null &&
        message.channel === channel &&
        !message.hidden &&
        fake.wordsOf(message).includes(words),
    );
  return {
    name: 'Discord',
    env: { DISCORD_TOKEN: world.token, READOUT_DISCORD_API: discord.api },
    workspace: `discord:${guild}`,
    say,
    count: ({ id }) => world.messages.filter(({ replyTo }) => replyTo === id).length,
    answerTo: async ({ id }) => {
      const reply = () => world.messages.find(({ replyTo }) => replyTo === id);
      return seen(await discord.until(reply, 'the briefing', ANSWER));
    },
    command: async (name, { filled }) =>
      seen(await answered(discord.slash(ada, channel, name, filled), `/${name}`)),
    forms: ['brief'],
    form: async (name) => {
      const asked = discord.slash(ada, channel, name);
      const form = await discord.until(() => asked.form, `the form of /${name}`, ANSWER);
      return {
        fields: form.components.map(({ component }) => component?.custom_id ?? ''),
        submit: async (values) =>
          seen(await answered(discord.submit(ada, channel, form, values), `the form of /${name}`)),
      };
    },
    menus: () => world.commands.filter(({ type }) => type === MESSAGE_MENU).map(({ name }) => name),
    menu: async (entry, posted) =>
      seen(await answered(discord.choose(ada, messageOf(posted), entry), `“${entry}”`)),
    elsewhere: () => {
      channel = rivals;
    },
    // A mention, a masked link or a tag counts where no backslash stands before it.
    harm: ({ words }) => words.match(/(?<!\\)@everyone|(?<!\\)<[@!#]|(?<!\\)\]\((?!<http)/g) ?? [],
    plain: ({ words }) => words.replace(/\\(?=[^0-9A-Za-z\s])/g, ''),
    complete: async (name, option, typed) => {
      const asked = discord.type(ada, channel, name, option, typed);
      const choices = await discord.until(() => asked.choices, 'choices', ANSWER);
      return choices.map(({ value }) => value);
    },
    loseNextPost: () => {
      discord.failures.push({ method: 'POST', path: POSTS, status: 'none', times: 1, carriedOut: true });
    },
    failNextPost: (status, carriedOut) => {
      discord.failures.push({ method: 'POST', path: POSTS, status, times: 1, carriedOut });
    },
    // Discord keeps what happens and sends it when the session is resumed.
    sayWhileCut: async (text) => {
      discord.drop();
      return say(text);
    },
    announced: async () => {
      await discord.until(() => world.interactions.at(-1)?.state === 'deferred', '“thinking…”', ANSWER);
    },
    unasked: async (words) =>
      seen(await discord.until(() => unasked(words).at(-1), `a message with ${words}`, ANSWER)),
    direct: async (words) => {
      const told = () =>
        world.messages.findLast(
          (message) =>
            world.channels.get(message.channel)?.recipient === ada && fake.wordsOf(message).includes(words),
        );
      return seen(await discord.until(told, `a direct message with ${words}`, ANSWER));
    },
    countUnasked: (words) => unasked(words).length,
    home: async () => null,
    violations: () => world.violations,
    stop: discord.stop,
  };
}

function accentOf(page: object): unknown {
  const [container] = (page as { components: { accent_color?: number }[] }).components;
  return container?.accent_color;
}
