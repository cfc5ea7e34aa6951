import { commands } from '../../commands/index.ts';
import { EVENTS_PATH, slackManifest } from '../../src/platforms/slack/index.ts';
import type { JsonObject } from '../fakes/json.ts';
import { freePort } from '../fakes/port.ts';
import * as fake from '../fakes/slack/index.ts';
import type { Asked } from '../fakes/slack/index.ts';
import { ANSWER } from './chat.ts';
import type { Chat, Seen } from './chat.ts';

const POST = 'chat.postMessage';

/** Slack, reached over Socket Mode or signed HTTP. */
export async function slackChat(mode: 'socket' | 'http'): Promise<Chat> {
  const manifest = slackManifest(commands);
  const slack = await fake.startFakeSlack(manifest);
  const { world } = slack;
  const ada = slack.addUser('ada', { admin: true });
  const channel = slack.addChannel('news');
  const port = await freePort();
  if (mode === 'http') slack.carrier.httpUrl = `http://127.0.0.1:${port}${EVENTS_PATH}`;
  const env: Record<string, string> =
    mode === 'http'
      ? { SLACK_SIGNING_SECRET: world.signingSecret, READOUT_SLACK_PORT: String(port) }
      : { SLACK_APP_TOKEN: world.appToken };

  const seen = (message: { channel: string; ts: string; blocks: JsonObject[] }): Seen => ({
    words: fake.wordsOf(message),
    buttons: fake.buttonsOf(message),
    raw: JSON.stringify(message),
    problem: null,
    press: async (label) => {
      const before = message.blocks;
      const pressed = slack.click(ada, message, label);
      const shown = () =>
        message.blocks !== before ? message : pressed.replies[0] && reply(pressed.replies[0]);
      return seen(await slack.until(shown, `the answer to pressing ${label}`, ANSWER));
    },
  });
  const reply = (body: JsonObject) => ({
    channel,
    ts: world.nextTs(),
    blocks: body['blocks'] as JsonObject[],
  });
  const answered = async ({ replies }: Pick<Asked, 'replies'>, hint: string): Promise<Seen> =>
    seen(reply(await slack.until(() => replies[0], `the answer to ${hint}`, ANSWER)));
  return {
    name: 'Slack',
    env: { ...env, SLACK_BOT_TOKEN: world.botToken, READOUT_SLACK_API: slack.api },
    workspace: `slack:${world.team}`,
    say: (text) => {
      const said = slack.say(ada, channel, text);
      return { id: said.ts, repeat: () => void slack.repeat(said) };
    },
    count: ({ id }) => slack.answersTo({ ts: id }).length,
    answerTo: async ({ id }) =>
      seen(await slack.until(() => slack.answersTo({ ts: id })[0], 'the briefing', ANSWER)),
    command: async (name, { line }) => answered(slack.slash(ada, channel, `/${name}`, line), `/${name}`),
    form: async (name) => {
      const known = world.views.length;
      const asked = slack.slash(ada, channel, `/${name}`);
      const view = await slack.until(() => world.views[known], `the form of /${name}`, ANSWER);
      return {
        fields: (view['blocks'] as JsonObject[]).map((block) => String(block['block_id'])),
        submit: async (values) => {
          slack.submit(ada, view, values);
          return answered(asked, `the form of /${name}`);
        },
      };
    },
    menus: () => manifest.features.shortcuts.map(({ callback_id: id }) => id),
    menu: async (entry, { id }) => {
      const text = world.messages.find(({ ts }) => ts === id)?.text ?? '';
      return answered(slack.choose(ada, { channel, ts: id, text }, entry), entry);
    },
    elsewhere: () => {
      world.team = 'T0RIVALS001';
    },
    // Rich text takes words literally; only these would be more, and the notification is escaped.
    harm: ({ raw }) => [
      ...(raw.match(/"type":"(?:broadcast|user|usergroup|channel|mrkdwn)"/g) ?? []),
      ...(raw.match(/"url":"(?!http)/g) ?? []),
      ...(/^<|[^&]<!/.exec(notification(raw)) ?? []),
    ],
    plain: ({ words }) => words,
    complete: async () => null,
    loseNextPost: () => {
      slack.failures.push({ method: POST, status: 'none', times: 1, carriedOut: true });
    },
    failNextPost: (status, carriedOut) => {
      const headers = status === 429 ? { 'retry-after': '1' } : {};
      slack.failures.push({ method: POST, status, headers, times: 1, carriedOut });
    },
    interrupt: slack.carrier.refresh,
    violations: () => world.violations,
    stop: slack.stop,
  };
}

/** The text that notifications give. */
function notification(raw: string): string {
  return (JSON.parse(raw) as { text?: string }).text ?? '';
}
