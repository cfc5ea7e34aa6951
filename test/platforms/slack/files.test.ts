import { expect, test } from 'vitest';
import { unzip } from '../../../src/answers/zip.ts';
import { wordsOf } from '../../fakes/slack/index.ts';
import { article } from '../../world.ts';
import { setUp } from './setup.ts';

const LINK = 'https://ledger.example/harbour';
const setup = setUp('socket');

async function recorded(): Promise<void> {
  setup.world.web.set(LINK, article(LINK));
  const asked = setup.slack.slash(setup.ada, setup.news, '/brief', LINK);
  await setup.slack.until(() => asked.replies[0], 'a briefing');
}

test('/export sends the history to the asker’s direct messages, and says so', async () => {
  await recorded();
  const asked = setup.slack.slash(setup.ada, setup.news, '/export');
  const note = await setup.slack.until(() => asked.replies[1], 'the note');
  expect(note['response_type']).toBe('ephemeral');
  expect(wordsOf(note)).toContain('direct messages');
  const [file] = [...setup.slack.world.files.values()];
  expect(file).toMatchObject({ name: 'readout-2026-11-21.zip', channel: `D${setup.ada}` });
  const { 'readout.json': json = '{}' } = unzip(file?.content ?? new Uint8Array(), '.json');
  expect(JSON.parse(json)).toMatchObject({ format: 'readout-history', articles: [{ url: LINK }] });
});

test('without the scope for files it is said what to grant', async () => {
  await recorded();
  const { granted } = setup.slack.world;
  const before = granted.scopes;
  granted.scopes = before.filter((scope) => scope !== 'files:write');
  const asked = setup.slack.slash(setup.ada, setup.news, '/export');
  const note = await setup.slack.until(() => asked.replies[1], 'the note');
  granted.scopes = before;
  expect(wordsOf(note)).toContain('files:write');
});

test('a member who is no administrator gets no file', async () => {
  setup.slack.world.files.clear();
  const bob = setup.slack.addUser('bob');
  const asked = setup.slack.slash(bob, setup.news, '/export');
  const refused = await setup.slack.until(() => asked.replies[0], 'an answer');
  expect(wordsOf(refused)).toMatch(/manage/i);
  expect(setup.slack.world.files.size).toBe(0);
});
