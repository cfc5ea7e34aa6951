import { describe, expect, test } from 'vitest';
import type { Target } from '../../../src/model/index.ts';
import { wordsOf } from '../../fakes/slack/index.ts';
import { article } from '../../world.ts';
import { answerOf } from '../arbitrary-answer.ts';
import { agree, begin, comeBack, setUpInstalling } from './installing.ts';

const LINK = 'https://ledger.example/harbour';
const ANSWER = answerOf([{ type: 'heading', level: 1, line: [{ type: 'text', text: 'Talks in Oslo' }] }]);

describe.each(['socket', 'http'] as const)('installing over %s', (mode) => {
  const setup = setUpInstalling(mode);
  const direct = (user: string) => setup.slack.world.messages.filter(({ channel }) => channel === `D${user}`);
  const tokenOf = (team: string) =>
    [...setup.slack.world.installed].find(([, installed]) => installed.team === team)?.[0];

  test('leads to Slack with all that is asked for, and nothing that another site could use', async () => {
    const { html, authorize, setCookie } = await begin(setup.url);
    const asked = new URL(authorize).searchParams;
    expect(asked.get('client_id')).toBe('1234.5678');
    expect(asked.get('redirect_uri')).toBe(`${setup.url}/slack/oauth_redirect`);
    expect(asked.get('scope')?.split(',')).toContain('chat:write');
    expect(setCookie).toContain('HttpOnly; SameSite=Lax');
    expect(html).not.toContain('client-secret');
    expect(html).toContain('Add to Slack');
  });

  test('a workspace that agreed is kept, and whoever installed it is told what to try', async () => {
    const eve = setup.slack.addUser('eve', { admin: true, team: 'T0TEAM00001' });
    const { status, html } = await setup.install('T0TEAM00001', 'Newsroom <b>', eve);
    expect([status, html]).toEqual([200, expect.stringContaining('Readout is in Newsroom &lt;b&gt;')]);
    expect(await setup.installations.find('slack:T0TEAM00001')).toMatchObject({
      token: tokenOf('T0TEAM00001'),
      installedBy: eve,
      refresh: null,
    });
    const told = await setup.slack.until(() => direct(eve)[0], 'the welcome');
    expect(wordsOf(told)).toContain('/invite @Readout');
    expect(wordsOf(told)).toContain('/who-met');
  });

  test('two workspaces each get their own answers by their own token', async () => {
    const [eve, mallory] = ['eve', 'mallory'].map((name) => setup.slack.addUser(name));
    await setup.install('T0TEAM00001', 'Newsroom', eve!);
    await setup.install('T0RIVALS001', 'Rivals', mallory!);
    const { world } = setup.slack;
    const desk = setup.slack.addChannel('desk', { team: 'T0TEAM00001' });
    const rivals = setup.slack.addChannel('rivals', { team: 'T0RIVALS001' });
    setup.world.web.set(LINK, article(LINK));

    world.team = 'T0TEAM00001';
    const asked = setup.slack.slash(eve!, desk, '/brief', LINK);
    await setup.slack.until(() => asked.replies[0], 'the briefing');
    const here = setup.slack.slash(eve!, desk, '/who-met', 'okoro');
    expect(wordsOf(await setup.slack.until(() => here.replies[0], 'an answer'))).toContain('Bram Visser');

    world.team = 'T0RIVALS001';
    const there = setup.slack.slash(mallory!, rivals, '/who-met', 'okoro');
    expect(wordsOf(await setup.slack.until(() => there.replies[0], 'an answer'))).not.toContain('Visser');
    const question = setup.slack.say(
      mallory!,
      rivals,
      `<@${[...world.installed.values()].at(-1)!.bot.id}> help`,
    );
    const answered = await setup.slack.until(() => setup.slack.answersTo(question)[0], 'an answer');
    expect(answered.channel).toBe(rivals);

    const at = (workspace: string, channel: string): Target => ({
      workspace,
      channel,
      message: null,
      thread: null,
      replies: 'reply',
    });
    await setup.platform.deliver(at('slack:T0TEAM00001', desk), ANSWER, 'a');
    await setup.platform.deliver(at('slack:T0RIVALS001', rivals), ANSWER, 'b');
    const posts = world.calls.filter(({ method, error }) => method === 'chat.postMessage' && error === null);
    expect(posts.slice(-2).map(({ token }) => token)).toEqual([
      tokenOf('T0TEAM00001'),
      tokenOf('T0RIVALS001'),
    ]);
    // A mistaken target would be refused by Slack too; it never gets so far.
    await expect(setup.platform.deliver(at('slack:T0STRANGERS', desk), ANSWER, 'c')).rejects.toMatchObject({
      code: 'slack-not-installed',
    });
    world.team = 'T0TEAM00001';
  });

  test('all of it outlasts a restart', async () => {
    const eve = setup.slack.addUser('eve');
    await setup.install('T0TEAM00001', 'Newsroom', eve);
    const desk = setup.slack.addChannel('desk', { team: 'T0TEAM00001' });
    await setup.restart();
    const asked = setup.slack.slash(eve, desk, '/help');
    expect(wordsOf(await setup.slack.until(() => asked.replies[0], 'an answer'))).toContain('/who-met');
  });

  test.each([
    [
      'a second time',
      async () => {
        const begun = await begin(setup.url);
        const back = await agree(begun);
        await comeBack(back, begun.cookie);
        return comeBack(back, begun.cookie);
      },
    ],
    ['in another browser', async () => comeBack(await agree(await begin(setup.url)), '')],
    [
      'with somebody else’s state',
      async () => {
        const [mine, theirs] = [await begin(setup.url), await begin(setup.url)];
        return comeBack(await agree(theirs), mine.cookie);
      },
    ],
    [
      'with a state of its own making',
      async () => {
        const back = new URL(await agree(await begin(setup.url)));
        back.searchParams.set('state', '1.2.3');
        return comeBack(back.href, 'readout_install=1.2.3');
      },
    ],
  ])('is refused %s', async (_, visit) => {
    const user = setup.slack.addUser('eve');
    setup.slack.world.installing = { team: 'T0TEAM00001', name: 'Newsroom', user };
    const { status, html } = await visit();
    expect(status).toBe(400);
    expect(html).toContain('Begin again');
  });

  test('that is declined changes nothing, and says so', async () => {
    const { status, html } = await comeBack(`${setup.url}/slack/oauth_redirect?error=access_denied`, '');
    expect([status, html]).toEqual([200, expect.stringContaining('You declined')]);
  });

  test('with a code that Slack does not know says so', async () => {
    const begun = await begin(setup.url);
    const back = new URL(await agree(begun));
    back.searchParams.set('code', 'made-up');
    const { status, html } = await comeBack(back.href, begun.cookie);
    expect([status, html]).toEqual([502, expect.stringContaining('invalid_code')]);
  });

  test('other pages are not there', async () => {
    expect((await fetch(`${setup.url}/slack/constructor`)).status).toBe(404);
    expect((await fetch(`${setup.url}//`)).ok).toBe(false);
  });

  describe('a workspace that', () => {
    const TEAM = 'T0LEAVES001';
    const installed = async () => {
      const eve = setup.slack.addUser('eve');
      await setup.install(TEAM, 'Leaving', eve);
      setup.slack.world.team = TEAM;
      const channel = setup.slack.addChannel('desk', { team: TEAM });
      return { eve, channel };
    };
    const leaving = () => setup.world.logged.filter(({ message }) => message.startsWith('removed:')).length;

    test.each(['app_uninstalled', 'tokens_revoked'] as const)('sends %s is forgotten', async (how) => {
      const { eve, channel } = await installed();
      // So that there is something to lose.
      const asked = setup.slack.slash(eve, channel, '/help');
      await setup.slack.until(() => asked.replies[0], 'an answer');
      const before = leaving();
      const sent = await setup.slack.remove(how).finished;
      expect(sent.attempts).toMatchObject([{ ok: true }]);
      expect(await setup.installations.find(`slack:${TEAM}`)).toBeNull();
      expect(leaving()).toBe(before + 1);
      setup.slack.world.team = 'T0TEAM00001';
    });

    test('was installed again is not forgotten by an old notice', async () => {
      await installed();
      await setup.slack.remove('app_uninstalled', Date.now() - 60_000).finished;
      expect(await setup.installations.find(`slack:${TEAM}`)).not.toBeNull();
      setup.slack.world.team = 'T0TEAM00001';
    });

    test('revoked the token unseen is forgotten when Slack refuses it', async () => {
      const { channel } = await installed();
      for (const each of setup.slack.world.installed.values()) if (each.team === TEAM) each.revoked = true;
      const target: Target = {
        workspace: `slack:${TEAM}`,
        channel,
        message: null,
        thread: null,
        replies: 'reply',
      };
      await expect(setup.platform.deliver(target, ANSWER, 'late')).rejects.toMatchObject({
        code: 'slack-token_revoked',
      });
      expect(await setup.installations.find(`slack:${TEAM}`)).toBeNull();
      setup.slack.world.team = 'T0TEAM00001';
    });
  });

  test('a token that ends soon is exchanged once, however many need it', async () => {
    const { world } = setup.slack;
    world.tokenLife = 60;
    await setup.install('T0ROTATES01', 'Rotating', setup.slack.addUser('eve'));
    world.tokenLife = 43_200;
    const first = tokenOf('T0ROTATES01');
    const exchanges = () => world.calls.filter(({ method }) => method === 'oauth.v2.access').length;
    const before = exchanges();
    const channel = setup.slack.addChannel('desk', { team: 'T0ROTATES01' });
    const target: Target = {
      workspace: 'slack:T0ROTATES01',
      channel,
      message: null,
      thread: null,
      replies: 'reply',
    };
    await Promise.all(['x', 'y', 'z'].map((key) => setup.platform.deliver(target, ANSWER, key)));
    const kept = await setup.installations.find('slack:T0ROTATES01');
    expect(kept?.token).toBe(tokenOf('T0ROTATES01'));
    expect(kept?.token).not.toBe(first);
    expect(exchanges() - before).toBe(1);
    world.tokenLife = null;
  });
});
