import { array, assert, asyncProperty, constantFrom, string } from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Asker } from '../../src/model/index.ts';
import { answerWords, buttons } from '../answers/words.ts';
import { createWorld } from '../world.ts';
import type { World } from '../world.ts';
import { record } from './record.ts';

const ASKER: Asker = { workspace: 'discord:1', channel: 'c1', user: null, mayManage: false };
const SPEAKER = 'Ottoline Varga';
const RELAY = 'Bram Teller';
const SAID = [
  ['2026-03-04', 'the ferry would not sail before the storm had passed'],
  ['2026-02-11', 'the ferry would not sail before the storm had passed, whatever the price'],
  ['2026-04-20', 'three new ferries were ordered for the northern islands'],
] as const;

let world: World;
beforeAll(async () => {
  world = await createWorld();
  const history = world.store.history(ASKER.workspace);
  for (const [published, words] of SAID) {
    const sentence = `${SPEAKER} said through ${RELAY} that ${words}.`;
    const said = [{ sentence, who: SPEAKER, cue: 'said', words, via: [RELAY] }];
    await record(history, { text: sentence, published, people: [SPEAKER, RELAY], said });
  }
});

function ask(words: string, asker = ASKER): Promise<Answer> {
  return world.core.run({ name: 'who-said', options: { words } }, asker);
}

async function wordsOf(words: string): Promise<string> {
  return answerWords(await ask(words)).join('\n');
}

describe('who said this', () => {
  test('names who said the quoted words, through whom and where, the oldest article first', async () => {
    const answer = answerWords(await ask('lol "would not sail before the storm had passed" they tell us'));
    expect(answer.slice(0, 2)).toEqual([
      '# Who said this',
      '## «would not sail before the storm had passed»',
    ]);
    expect(answer[2]).toContain(SPEAKER);
    expect(answer[2]).toContain(`through ${RELAY}`);
    expect(answer[2]).toContain('whatever the price');
    expect(answer[3]).toContain('2026-02-11');
    expect(answer[5]).toContain('2026-03-04');
    expect(answer).toHaveLength(6);
  });

  test('takes words for the same whatever their capitals, accents and marks', async () => {
    const words = await wordsOf('“WOULD not sail – before the storm had passéd!”');
    expect(words).toContain('whatever the price');
    expect(words).not.toContain('exactly');
  });

  test('says of words that are only near that they are not the same', async () => {
    const words = await wordsOf('"the ferry would sail before the storm passed"');
    expect(words).toContain('No statement on record here has exactly these words. Near them:');
    expect(words).toContain(SPEAKER);
    const { data } = await ask('"the ferry would sail before the storm passed"');
    expect(data).toMatchObject({ passages: [{ match: 'near' }] });
  });

  test('reads a message without quotation marks sentence by sentence and shows only what is on record', async () => {
    const words = await wordsOf(
      `Big news today. ${SPEAKER} says three new ferries were ordered for the northern islands! What a day for all of us.`,
    );
    expect(words).toContain('2026-04-20');
    expect(words).not.toContain('What a day');
    expect(words).not.toContain('exactly');
  });

  test('answers each of several quotations, also the one that nobody said', async () => {
    const words = await wordsOf('"three new ferries" and then "the bridge is made of glass"');
    expect(words).toContain('2026-04-20');
    expect(words).toMatch(/## «the bridge is made of glass»\nNo statement on record here has these words/);
  });

  test('is honest where nothing on record comes near', async () => {
    const answer = await ask('"cheese is on the moon"');
    expect(answer.tone).toBe('empty');
    const words = answerWords(answer).join('\n');
    expect(words).toContain('No statement on record here has these words');
    expect(words).toContain('3 statements of 3 articles');
    expect(words).toContain('it may have been said all the same');
  });

  test('shares one or two words with a statement without taking it for near', async () => {
    expect((await ask('"the ferry to the casino"')).tone).toBe('empty');
    expect((await ask('my ferry was late because of a storm in a teacup, she wrote home')).tone).toBe(
      'empty',
    );
  });

  test('sees nothing of another workspace', async () => {
    const other = await ask('"would not sail before the storm"', { ...ASKER, workspace: 'slack:T9' });
    expect(other.tone).toBe('empty');
    expect(JSON.stringify(other.data)).not.toContain(SPEAKER);
  });

  test.each([
    ['', 'Say which words'],
    ['https://news.example/a <@123> 🙂', 'no words to look for'],
  ])('says what is missing in %j', async (words, told) => {
    const answer = await ask(words);
    expect([answer.tone, answer.private]).toEqual(['problem', true]);
    expect(answerWords(answer).join()).toContain(told);
  });

  test('looks past links, mentions, quotation arrows and formatting', async () => {
    const passage =
      '> **three new ferries** were <@77> _ordered_ for https://x.example/a_b the northern islands';
    const { data } = await ask(`Look!\n${passage}`);
    expect(data).toMatchObject({
      passages: [{ words: 'three new ferries were ordered for the northern islands', match: 'same' }],
    });
  });

  test('takes a typed line whole, with its colons and quotation marks', async () => {
    const line = 'the minister said: "three new ferries"';
    expect(answerWords(await world.core.runLine('who-said', line, ASKER))[1]).toBe('## «three new ferries»');
  });

  test('offers all statements with the words where there are more than it shows', async () => {
    const history = world.store.history('discord:many');
    for (let day = 10; day < 17; day += 1) {
      const sentence = `${SPEAKER} said that the pilots will strike on day ${day}.`;
      const said = [{ sentence, who: SPEAKER, cue: 'said', words: `the pilots will strike on day ${day}` }];
      await record(history, { text: sentence, published: `2026-03-${day}`, people: [SPEAKER], said });
    }
    const asker = { ...ASKER, workspace: 'discord:many' };
    const answer = await ask('"the pilots will strike"', asker);
    expect(buttons(answer)).toEqual(['All of them → said {"about":"\\"the pilots will strike\\""}']);
    const [action] = answer.actions;
    const all = await world.core.run(action?.call ?? { name: '', options: {} }, asker);
    expect(all.data).toMatchObject({ total: 7 });
  });

  test('breaks on no text', async () => {
    const piece = constantFrom(
      '"',
      '“',
      '”',
      '‘',
      '’',
      '«',
      '>',
      '&gt;',
      '\n',
      ' ',
      'ferry',
      '\0',
      'OR',
      '(',
      '🙂',
    );
    await assert(
      asyncProperty(array(piece, { maxLength: 30 }), string(), async (pieces, any) => {
        const { data } = await ask(`${pieces.join('')}${any}`);
        expect(data).not.toMatchObject({ error: 'internal' });
      }),
      { numRuns: 60 },
    );
  });

  test('reads an endless message in no time', async () => {
    const began = performance.now();
    await ask(`${'the ferry would sail on '.repeat(4000)}"`);
    await ask('"‘ '.repeat(20_000));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
