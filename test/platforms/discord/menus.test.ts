import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../fakes/discord/index.ts';
import type { Message } from '../../fakes/discord/index.ts';
import { TEXT, article } from '../../world.ts';
import { setUp } from './setup.ts';

const setup = setUp();
const URL_1 = 'https://ledger.example/harbour';

async function choose(message: Message, entry: string): Promise<Message> {
  const chosen = setup.discord.choose(setup.ada, message, entry);
  return setup.discord.until(() => chosen.state === 'done' && chosen.message, 'an answer');
}

async function recorded(): Promise<void> {
  setup.world.web.set(URL_1, article(URL_1));
  const asked = setup.discord.slash(setup.ada, setup.news, 'brief', { link: URL_1 });
  await setup.discord.until(() => asked.state === 'done', 'the briefing');
}

describe('“Who said this?”', () => {
  test('names who said the words of a message, to the asker alone', async () => {
    await recorded();
    const message = setup.discord.say(setup.ada, setup.news, '"we agree on the harbour" – who was that?');
    const answer = await choose(message, 'Who said this?');
    expect(answer.hidden).toBe(true);
    expect(wordsOf(answer)).toContain('Who said this');
    expect(wordsOf(answer)).toContain('Okoro');
  });

  test('is honest where nobody on record said so', async () => {
    const message = setup.discord.say(setup.ada, setup.news, '"the moon is made of marzipan"');
    expect(wordsOf(await choose(message, 'Who said this?'))).toContain('No statement on record');
  });

  test('reads what other bots post, and Readout itself', async () => {
    await recorded();
    const message = setup.discord.say(setup.ada, setup.news, '');
    message.embeds = [{ type: 'rich', title: 'Marzipan', description: 'the moon is made of marzipan' }];
    expect(wordsOf(await choose(message, 'Who said this?'))).toContain('marzipan');
    const own = setup.discord.say(setup.discord.world.bot.id, setup.news, '');
    own.components = [{ type: 17, id: 1, components: [{ type: 10, id: 2, content: 'made of nougat' }] }];
    expect(wordsOf(await choose(own, 'Who said this?'))).toContain('nougat');
  });

  test('says so of a message that has only a link', async () => {
    const message = setup.discord.say(setup.ada, setup.news, URL_1);
    const answer = await choose(message, 'Who said this?');
    expect(wordsOf(answer)).toContain('no words to look for');
    expect(answer.hidden).toBe(true);
  });
});

describe('“Brief this article”', () => {
  test('reads the link of a feed that another bot posts', async () => {
    setup.world.web.set(URL_1, article(URL_1));
    const message = setup.discord.say(setup.ada, setup.news, 'New in the Ledger');
    message.embeds = [{ type: 'rich', title: 'Harbour', url: URL_1 }];
    expect(wordsOf(await choose(message, 'Brief this article'))).toContain('Okoro meets Visser');
  });

  test('reads a message that is an article itself', async () => {
    const long = `${TEXT} ${'The harbour was calm. '.repeat(12)}`;
    const message = setup.discord.say(setup.ada, setup.news, long);
    expect(wordsOf(await choose(message, 'Brief this article'))).toContain('Okoro');
  });

  test('says what is missing in a message without either', async () => {
    const message = setup.discord.say(setup.ada, setup.news, 'hello');
    const answer = await choose(message, 'Brief this article');
    expect(wordsOf(answer)).toContain('no link');
    expect(answer.hidden).toBe(true);
  });
});
