import { beforeAll, describe, expect, test } from 'vitest';
import type { CommandCall } from '../../../src/model/index.ts';
import { parseLine } from '../../../commands/index.ts';
import { buttonsOf, wordsOf } from '../../fakes/discord/index.ts';
import type { Interaction, Message } from '../../fakes/discord/index.ts';
import { record } from '../../commands/record.ts';
import { TEXT, article } from '../../world.ts';
import { setUp } from './setup.ts';

const setup = setUp();
const LINK = 'https://ledger.example/harbour';
const MEETINGS = 73;
const PAIR = ['Ottoline Varga', 'Bram Teller'] as const;
/** Buttons that are pressed for one command: answers lead to answers without end. */
const MOST_PRESSED = 12;

/** Commands as members fill them in; those that are not here are asked as their examples have it. */
const CALLS: Readonly<Record<string, readonly CommandCall['options'][]>> = {
  brief: [{ link: LINK }, { text: TEXT, title: 'Pasted', published: '2026-11-20' }],
  'who-met': [{ person: PAIR[0] }, { person: PAIR[0], with: PAIR[1], since: 'March 2026', show: 'months' }],
  said: [{ speaker: PAIR[0] }, { about: 'ferry', show: 'position' }, { speaker: 'Nobody Known' }],
  'who-said': [{ words: '"the ferry would sail"' }, { words: 'nothing of the kind' }],
  readouts: [{ person: PAIR[0], with: PAIR[1] }],
  timeline: [{ person: PAIR[0] }],
  who: [{ person: PAIR[0] }],
  settings: [{}, { links: 'always' }, { digest: '08:00', zone: 'London' }],
  digest: [{ action: 'now' }],
  help: [{}, { command: 'who-met' }],
};

beforeAll(async () => {
  setup.world.web.set(LINK, article(LINK));
  const history = setup.world.store.history(`discord:${setup.guild}`);
  for (let index = 0; index < MEETINGS; index += 1) {
    const day = new Date(Date.UTC(2026, 0, 1 + index * 3)).toISOString().slice(0, 10);
    const met = `${PAIR[0]} met ${PAIR[1]} in Bergen for the ${index + 1}th time.`;
    const told = `${PAIR[0]} said the ferry would sail ${index + 1} times.`;
    await record(history, {
      text: `${met} ${told}`,
      published: day,
      outlet: `Outlet ${index}`,
      people: PAIR,
      met: [{ sentence: met, who: PAIR, day, place: 'Bergen' }],
      said: [{ sentence: told, who: PAIR[0], cue: 'said', words: `the ferry would sail ${index + 1} times` }],
    });
  }
});

async function answered(interaction: Interaction): Promise<readonly Message[]> {
  const { until } = setup.discord;
  const done = () => interaction.state === 'done' && (interaction.message ?? interaction.followUps[0]);
  await until(() => interaction.form !== null || done(), 'an answer');
  return [...(interaction.message ? [interaction.message] : []), ...interaction.followUps];
}

async function ask(name: string, options: CommandCall['options']): Promise<readonly Message[]> {
  return answered(setup.discord.slash(setup.ada, setup.news, name, { ...options }));
}

/** Presses the buttons of answers and of the answers to those; gives the labels. */
async function pressAll(first: readonly Message[]): Promise<readonly string[]> {
  const pressed: string[] = [];
  const waiting = [...first];
  for (let message = waiting.shift(); message; message = waiting.shift()) {
    for (const label of buttonsOf(message)) {
      if (pressed.length >= MOST_PRESSED) return pressed;
      if (pressed.includes(label) || !buttonsOf(message).includes(label)) continue;
      pressed.push(label);
      const before = message.edited;
      message.edited = false;
      const interaction = setup.discord.click(setup.ada, message, label);
      const shown = message;
      await setup.discord.until(() => shown.edited || interaction.state === 'done', label);
      message.edited ||= before;
      const answers = [interaction.message, ...interaction.followUps].filter((each) => each !== null);
      waiting.push(...answers.filter((each) => each !== shown));
    }
  }
  return pressed;
}

describe('every command', () => {
  test('is answered within Discord’s limits, and so is every button of its answers', async () => {
    for (const command of setup.world.core.commands.filter(({ name }) => !name.startsWith('forget'))) {
      const calls =
        CALLS[command.name] ??
        command.examples.map((example) => parseLine(command, example.replace(/^\/\S+\s*/, '')));
      for (const options of calls) {
        const messages = await ask(command.name, options);
        const words = messages.map(wordsOf).join('\n');
        expect(words.trim(), `/${command.name} ${JSON.stringify(options)}`).not.toBe('');
        expect(words, `/${command.name} ${JSON.stringify(options)}`).not.toContain('went wrong inside');
        await pressAll(messages);
      }
    }
    expect(setup.discord.world.violations).toEqual([]);
  }, 60_000);

  test('offers choices for each option that is looked up', async () => {
    const looked = setup.discord.world.commands.flatMap(({ name, options = [] }) =>
      options.filter(({ autocomplete }) => autocomplete).map((option) => [name, option.name] as const),
    );
    expect(looked.length).toBeGreaterThan(10);
    for (const [name, option] of looked) {
      for (const typed of ['', 'Otto', 'last', '🙂'.repeat(60)]) {
        const typing = setup.discord.type(setup.ada, setup.news, name, option, typed);
        await setup.discord.until(() => typing.choices, `choices of /${name} ${option}`);
      }
    }
  });

  test('that erases asks first, and its buttons do as they say', async () => {
    const history = setup.world.store.history(`discord:${setup.guild}`);
    await ask('brief', { link: LINK });
    const recorded = await history.articleByUrl(LINK);
    const [question] = await ask('forget', { link: LINK });
    expect(buttonsOf(question as Message).length).toBeGreaterThan(0);
    await pressAll([question as Message]);
    expect(recorded).not.toBeNull();
    expect(await history.articleByUrl(LINK)).toBeNull();
  });
});

describe('a long history', () => {
  test('is shown to its end, page by page, each meeting once', async () => {
    let [message] = await ask('who-met', { person: PAIR[0], with: PAIR[1] });
    const seen: number[] = [];
    for (let list = 0; list < 10 && message; list += 1) {
      const shown: Message = message;
      for (;;) {
        seen.push(...[...wordsOf(shown).matchAll(/for the (\d+)th time/g)].map(([, n]) => Number(n)));
        if (!buttonsOf(shown).includes('▶')) break;
        shown.edited = false;
        setup.discord.click(setup.ada, shown, '▶');
        await setup.discord.until(() => shown.edited, 'the next page');
      }
      const onward = buttonsOf(shown).find((label) => label.startsWith('On to'));
      [message] = onward ? await answered(setup.discord.click(setup.ada, shown, onward)) : [];
    }
    expect(seen).toEqual(Array.from({ length: MEETINGS }, (_, index) => MEETINGS - index));
  });
});
