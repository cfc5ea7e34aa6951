import { afterEach, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../fakes/json.ts';
import { buttonsOf, wordsOf } from '../../fakes/slack/index.ts';
import { article } from '../../world.ts';
import { setUp } from './setup.ts';

const LINK = 'https://ledger.example/harbour';
const SETTINGS = 'Settings of a channel …';

describe.each(['socket', 'http'] as const)('windows over %s', (mode) => {
  const setup = setUp(mode);
  const views = () => setup.slack.world.views;
  afterEach(() => {
    views().length = 0;
  });

  const home = async (user: string): Promise<JsonObject> => {
    const { homes } = setup.slack.world;
    homes.delete(user);
    setup.slack.openHome(user);
    return setup.slack.until(() => homes.get(user), 'the home tab');
  };
  const opened = (words: RegExp | string) =>
    setup.slack.until(
      () => views().find((view) => new RegExp(words).test(JSON.stringify(view))),
      `a window with ${words}`,
    );
  const settingsOf = (channel: string) => setup.world.core.history('slack:T0TEAM00001').settings(channel);
  const field = (view: JsonObject, block: string) => {
    const found = (view['blocks'] as JsonObject[]).find(({ block_id: id }) => id === block);
    return (found?.['element'] ?? found?.['accessory']) as JsonObject;
  };
  const option = (value: string) => ({ value: { type: 'static_select', selected_option: { value } } });
  const chosen = (channel: string) => ({
    readout_settings_channel: { type: 'conversations_select', selected_conversation: channel },
  });

  test('a button of the home tab answers in a window over it', async () => {
    setup.world.web.set(LINK, article(LINK));
    const asked = setup.slack.slash(setup.ada, setup.news, '/brief', LINK);
    await setup.slack.until(() => asked.replies[0], 'the briefing');
    const tab = await home(setup.ada);
    const label = buttonsOf(tab).find((each) => !/…$|More/.test(each))!;
    setup.slack.act(setup.ada, tab, label);
    const window = await opened('Okoro');
    expect(window['title']).toMatchObject({ text: 'Readout' });
    expect(setup.slack.world.messages.findLast(({ bot }) => bot)?.channel).toBe(setup.news);
  });

  test('pages turn within their window', async () => {
    const { core } = setup.world;
    const { run } = core;
    const long = Array.from({ length: 90 }, (_, n) => `Line ${n} `.repeat(20));
    core.run = async () => ({
      tone: 'normal',
      blocks: long.map((text) => ({ type: 'paragraph', line: [{ type: 'text', text }] }) as const),
      actions: [],
      private: false,
      data: null,
    });
    const tab = await home(setup.ada);
    core.run = run;
    expect(wordsOf(tab)).toContain('Line 0 ');
    setup.slack.act(setup.ada, tab, 'More ▶');
    const window = await opened('Page 2 of');
    setup.slack.act(setup.ada, window, '◀ Back');
    await opened('Page 1 of');
    expect(views()).toHaveLength(1);
  });

  test('the settings of a channel are shown, changed and saved', async () => {
    setup.slack.act(setup.ada, await home(setup.ada), SETTINGS);
    const empty = await opened('readout_settings_form');
    expect(empty['submit']).toBeUndefined();
    const desk = setup.slack.addChannel('desk');
    await setup.world.core.history('slack:T0TEAM00001').changeSettings(desk, { replies: 'thread' });
    setup.slack.act(setup.ada, empty, {
      type: 'conversations_select',
      action_id: 'readout_settings_channel',
      selected_conversation: desk,
    });
    const form = await opened(`links:${desk}`);
    expect(field(form, `replies:${desk}`)['initial_option']).toMatchObject({ value: 'thread' });
    expect(field(form, `digest:${desk}`)['initial_time']).toBeUndefined();
    const { finished } = setup.slack.submit(setup.ada, form, {
      channel: chosen(desk),
      [`links:${desk}`]: option('reaction'),
      [`replies:${desk}`]: option('reply'),
      [`languages:${desk}`]: option('ignore'),
      [`channels:${desk}`]: option('this'),
      [`digest:${desk}`]: { value: { type: 'timepicker', selected_time: '07:30' } },
      [`zone:${desk}`]: 'London',
    });
    await finished;
    expect(await settingsOf(desk)).toEqual({
      links: 'reaction',
      replies: 'reply',
      otherLanguages: 'ignore',
      digest: { at: '07:30', zone: 'Europe/London' },
    });
    expect(wordsOf(views().at(-1)!)).toContain('07:30');
    expect(views()).toHaveLength(1);
  });

  test('what is wrong with settings is said over the form, and nothing is changed', async () => {
    const desk = setup.slack.addChannel('desk');
    setup.slack.slash(setup.ada, desk, '/settings');
    const form = await opened(`links:${desk}`);
    expect(field(form, 'channel')['initial_conversation']).toBe(desk);
    const values = { channel: chosen(desk), [`links:${desk}`]: option('never') };
    const digest = { [`digest:${desk}`]: { value: { type: 'timepicker', selected_time: '07:30' } } };
    await setup.slack.submit(setup.ada, form, { ...values, ...digest, [`zone:${desk}`]: 'Mars' }).finished;
    expect(views()).toHaveLength(2);
    expect(wordsOf(views().at(-1)!)).toMatch(/zone/i);
    expect((await settingsOf(desk)).links).toBe('always');
  });

  test('a member who is no administrator changes nothing by the form either', async () => {
    const bob = setup.slack.addUser('bob');
    setup.slack.slash(bob, setup.news, '/settings');
    const form = await opened(`links:${setup.news}`);
    const before = await settingsOf(setup.news);
    const values = { channel: chosen(setup.news), [`links:${setup.news}`]: option('never') };
    await setup.slack.submit(bob, form, values).finished;
    expect(wordsOf(views().at(-1)!)).toMatch(/manage/i);
    expect(await settingsOf(setup.news)).toEqual(before);
  });

  test('a text that is pasted in the home tab is briefed by direct message', async () => {
    setup.slack.act(setup.ada, await home(setup.ada), 'Brief a text …');
    const form = await opened('readout_brief_form');
    setup.slack.submit(setup.ada, form, {
      title: `By ${mode}`,
      text: 'Carl Brandt said that the ferries sail again from Monday.',
    });
    const told = await setup.slack.until(
      () => setup.slack.world.messages.find(({ channel }) => channel === `D${setup.ada}`),
      'the briefing',
    );
    expect(wordsOf(told)).toContain(`By ${mode}`);
  });

  test('an administrator reads in the home tab which scopes are missing', async () => {
    const { granted } = setup.slack.world;
    const { scopes } = granted;
    granted.scopes = scopes.filter((scope) => scope !== 'reactions:read');
    await setup.restart();
    const [ada, bob] = [await home(setup.ada), await home(setup.slack.addUser('bob'))];
    granted.scopes = scopes;
    expect(wordsOf(ada)).toContain('lacks the scope reactions:read, so reactions do not brief a link');
    expect(wordsOf(bob)).not.toContain('lacks the scope');
    expect(setup.world.logged.some(({ message }) => message.includes('reactions:read'))).toBe(true);
    await setup.restart();
  });
});
