import { expect, test } from 'vitest';
import { unzip } from '../../../src/answers/zip.ts';
import { wordsOf } from '../../fakes/discord/index.ts';
import type { Interaction } from '../../fakes/discord/index.ts';
import { article } from '../../world.ts';
import { setUp } from './setup.ts';

const LINK = 'https://ledger.example/harbour';
const setup = setUp();

const done = (interaction: Interaction) =>
  setup.discord.until(() => interaction.state === 'done' && interaction.message, 'an answer');

test('/export sends the history as a file that only the asker sees', async () => {
  setup.world.web.set(LINK, article(LINK));
  await done(setup.discord.slash(setup.ada, setup.news, 'brief', { link: LINK }));
  const asked = setup.discord.slash(setup.ada, setup.news, 'export');
  expect(wordsOf(await done(asked))).toContain('readout.json');
  const message = await setup.discord.until(() => asked.followUps[0], 'the file');
  expect(message.hidden).toBe(true);
  const [file] = message.files;
  expect(file?.name).toBe('readout-2026-11-21.zip');
  const { 'readout.json': json = '{}' } = unzip(file?.content ?? new Uint8Array(), '.json');
  expect(JSON.parse(json)).toMatchObject({ format: 'readout-history', articles: [{ url: LINK }] });
});

test('a member who does not manage the server gets none', async () => {
  const bob = setup.discord.addUser('bob');
  const asked = setup.discord.slash(bob, setup.news, 'export');
  expect(wordsOf(await done(asked))).toMatch(/manage/i);
  expect(asked.followUps).toEqual([]);
});

test('/forget asks by a button, which erases', async () => {
  setup.world.web.set(LINK, article(LINK));
  await done(setup.discord.slash(setup.ada, setup.news, 'brief', { link: LINK }));
  const question = await done(setup.discord.slash(setup.ada, setup.news, 'forget', { link: LINK }));
  expect(question.hidden).toBe(true);
  expect(wordsOf(question)).toContain('1 statement');
  const pressed = setup.discord.click(setup.ada, question, 'Forget it for good');
  expect(wordsOf(await done(pressed))).toContain('Forgotten');
  expect((await setup.world.store.history(`discord:${setup.guild}`).counts()).articles).toBe(0);
});
