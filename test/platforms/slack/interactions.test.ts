import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../fakes/json.ts';
import { buttonsOf, wordsOf } from '../../fakes/slack/index.ts';
import type { Asked } from '../../fakes/slack/index.ts';
import { article } from '../../world.ts';
import { setUp } from './setup.ts';

const URL_1 = 'https://ledger.example/harbour';

describe.each(['socket', 'http'] as const)('over %s', (mode) => {
  const setup = setUp(mode);

  /** The app's first reply, acknowledged in time. */
  const reply = async (asked: Asked): Promise<JsonObject> => {
    const found = await setup.slack.until(() => asked.replies[0], 'a reply');
    const delivery = await asked.delivery.finished;
    expect(delivery.attempts).toMatchObject([{ ok: true }]);
    return found;
  };
  const recorded = () => {
    setup.world.web.set(URL_1, article(URL_1));
    return reply(setup.slack.slash(setup.ada, setup.news, '/brief', URL_1));
  };

  test('/brief answers with the briefing, for all to see', async () => {
    const answer = await recorded();
    expect(answer['response_type']).toBe('in_channel');
    expect(wordsOf(answer)).toContain('Okoro meets Visser');
  });

  test('/who-met takes a line as people type it', async () => {
    await recorded();
    const answer = await reply(
      setup.slack.slash(setup.ada, setup.news, '/who-met', 'okoro with visser since 2026'),
    );
    expect(wordsOf(answer)).toContain('Bram Visser');
  });

  test('/readout takes every command', async () => {
    await recorded();
    const answer = await reply(setup.slack.slash(setup.ada, setup.news, '/readout', 'who-met okoro'));
    expect(wordsOf(answer)).toContain('Bram Visser');
    const help = await reply(setup.slack.slash(setup.ada, setup.news, '/readout'));
    expect(help['response_type']).toBe('ephemeral');
    expect(wordsOf(help)).toContain('who-met');
  });

  test('a member who is no administrator may not change settings', async () => {
    const bob = setup.slack.addUser('bob');
    const refused = await reply(setup.slack.slash(bob, setup.news, '/settings', 'links:mention'));
    expect(wordsOf(refused)).toMatch(/manage/i);
    const changed = await reply(setup.slack.slash(setup.ada, setup.news, '/settings', 'links:always'));
    expect(wordsOf(changed)).toContain('Every news link');
  });

  test('where Slack does not say who is an administrator, a refusal says what to grant', async () => {
    const { granted } = setup.slack.world;
    const { scopes } = granted;
    granted.scopes = scopes.filter((scope) => scope !== 'users:read');
    await setup.restart();
    const refused = await reply(setup.slack.slash(setup.ada, setup.news, '/settings', 'links:mention'));
    granted.scopes = scopes;
    await setup.restart();
    expect(wordsOf(refused)).toContain('The app lacks the scope users:read');
    const bob = setup.slack.addUser('bob');
    const plain = await reply(setup.slack.slash(bob, setup.news, '/settings', 'links:mention'));
    expect(wordsOf(plain)).not.toContain('scope');
  });

  test('/brief without anything opens a form, whose text is briefed', async () => {
    const asked = setup.slack.slash(setup.ada, setup.news, '/brief');
    const view = await setup.slack.until(() => setup.slack.world.views.at(-1), 'the form');
    setup.slack.submit(setup.ada, view, {
      title: 'Pasted',
      published: '2026-11-20',
      text: 'Carl Brandt said that the ferries sail again from Monday.',
      text2: `By ${mode}.`,
    });
    expect(wordsOf(await reply(asked))).toContain('Pasted');
  });

  test('a form that Slack does not open leaves a word', async () => {
    setup.slack.failures.push({ method: 'views.open', status: 200, times: 1 });
    const answer = await reply(setup.slack.slash(setup.ada, setup.news, '/brief'));
    expect(answer['text']).toMatch(/could not be opened/);
  });

  test.each([
    ['is posted in the channel', '/brief', URL_1, 1],
    ['for the asker alone is not', '/help', '', 0],
  ])('an answer after half an hour %s', async (_, command, text, posts) => {
    setup.world.web.set(URL_1, article(URL_1));
    const { core } = setup.world;
    const { runLine } = core;
    const gate = Promise.withResolvers<void>();
    core.runLine = async (...call) => {
      await gate.promise;
      return runLine(...call);
    };
    const { world } = setup.slack;
    const { now } = world;
    const desk = setup.slack.addChannel('desk');
    const asked = setup.slack.slash(setup.ada, desk, command, text);
    await asked.delivery.finished;
    world.now = () => now() + 31 * 60_000;
    core.runLine = runLine;
    gate.resolve();
    // Stopping waits for what is in hand.
    await setup.restart();
    world.now = now;
    expect(world.messages.filter(({ channel }) => channel === desk)).toHaveLength(posts);
    expect(asked.replies).toEqual([]);
  });

  test.each([429, 503])('an answer that meets %i is sent again, once', async (status) => {
    const headers = { 'retry-after': '0' };
    setup.slack.failures.push({ method: 'response_url', status, headers, times: 1 });
    const asked = setup.slack.slash(setup.ada, setup.news, '/help');
    await reply(asked);
    const later = setup.slack.slash(setup.ada, setup.news, '/help');
    await reply(later);
    expect(asked.replies).toHaveLength(1);
  });

  test('an answer that may stand is not sent again', async () => {
    setup.slack.failures.push({ method: 'response_url', status: 500, times: 1, carriedOut: true });
    const asked = setup.slack.slash(setup.ada, setup.news, '/help');
    await reply(asked);
    await setup.restart();
    expect(asked.replies).toHaveLength(1);
  });

  test('the home tab shows what was read, and how to ask', async () => {
    await recorded();
    const { homes } = setup.slack.world;
    homes.clear();
    setup.slack.openHome(setup.ada);
    const home = await setup.slack.until(() => homes.get(setup.ada), 'the home tab');
    expect(wordsOf(home)).toContain('Okoro meets Visser');
    expect(wordsOf(home)).toContain('/who-met');
  });

  test('the menu of a message briefs its link', async () => {
    setup.world.web.set(URL_1, article(URL_1));
    const message = { channel: setup.news, ts: '1.000001', text: `see <${URL_1}|the Ledger>` };
    const answer = await reply(setup.slack.choose(setup.ada, message, 'readout_brief_message'));
    expect(wordsOf(answer)).toContain('Okoro meets Visser');
    const attached = { ...message, text: '', attachments: [{ title: 'Harbour', from_url: URL_1 }] };
    const fromFeed = await reply(setup.slack.choose(setup.ada, attached, 'readout_brief_message'));
    expect(wordsOf(fromFeed)).toContain('Okoro meets Visser');
    const none = await reply(
      setup.slack.choose(setup.ada, { ...message, text: 'hello' }, 'readout_brief_message'),
    );
    expect(wordsOf(none)).toMatch(/no link/);
    expect(none['response_type']).toBe('ephemeral');
  });

  test('the menu of a message tells only its asker who said its words', async () => {
    await recorded();
    const message = { channel: setup.news, ts: '1.000001', text: 'as in “We agree on the harbour,” then' };
    const answer = await reply(setup.slack.choose(setup.ada, message, 'readout_who_said'));
    expect(wordsOf(answer)).toContain('Ada Okoro');
    expect(answer['response_type']).toBe('ephemeral');
    const none = await reply(
      setup.slack.choose(setup.ada, { ...message, text: 'https://a.example/ 🙂' }, 'readout_who_said'),
    );
    expect(wordsOf(none)).toMatch(/no words/);
  });

  test.each(['who met okoro', 'Who-Met okoro', '/who-met okoro', 'who  met\tokoro'])(
    '/readout takes a command however it is typed: %s',
    async (line) => {
      await recorded();
      const answer = await reply(setup.slack.slash(setup.ada, setup.news, '/readout', line));
      expect(wordsOf(answer)).toContain('Bram Visser');
    },
  );

  test('an unknown word after /readout is answered with the one that was meant', async () => {
    const answer = await reply(setup.slack.slash(setup.ada, setup.news, '/readout', 'who-mett okoro'));
    expect(wordsOf(answer)).toContain('who-met');
    expect(wordsOf(answer)).toMatch(/did you mean/i);
  });

  test('a direct conversation makes nobody an administrator', async () => {
    const bob = setup.slack.addUser('bob');
    const direct = setup.slack.addDirect();
    const refused = await reply(setup.slack.slash(bob, direct, '/forget-everything'));
    expect(wordsOf(refused)).toMatch(/manage/i);
  });

  test('an administrator of another workspace is none here', async () => {
    const guest = setup.slack.addUser('guest', { admin: true, team: 'T0OTHER0001' });
    const refused = await reply(setup.slack.slash(guest, setup.news, '/settings', 'links:never'));
    expect(wordsOf(refused)).toMatch(/manage/i);
  });

  test('buttons run their command for whoever pressed, and still do after a restart', async () => {
    await recorded();
    const message = setup.slack.world.messages.findLast((each) => each.bot && buttonsOf(each).length > 0)!;
    await setup.restart();
    const answer = await reply(setup.slack.click(setup.ada, message, buttonsOf(message)[0]!));
    expect(answer['response_type']).toBe('ephemeral');
  });
});
