import { commands } from '../../commands/index.ts';
import { EVENTS_PATH, slackManifest } from '../../src/platforms/slack/index.ts';
import type { JsonObject } from '../fakes/json.ts';
import { freePort } from '../fakes/port.ts';
import * as fake from '../fakes/slack/index.ts';
import type { Asked, Message } from '../fakes/slack/index.ts';
import { ANSWER } from './chat.ts';
import type { Chat, Posted, Seen } from './chat.ts';

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
  const say = (text: string): Posted => {
    const said = slack.say(ada, channel, text);
    return { id: said.ts, repeat: () => void slack.repeat(said) };
  };
  const unasked = (words: string): readonly Message[] =>
    world.messages.filter((each) => each.bot && !each.thread && fake.wordsOf(each).includes(words));
  /** A home tab or a window: what is pressed opens a window over it, or changes the tab. */
  const tab = (view: JsonObject): Seen => ({
    words: fake.wordsOf(view),
    buttons: fake.buttonsOf(view),
    raw: JSON.stringify(view),
    problem: null,
    press: async (label) => {
      const known = world.views.length;
      slack.act(ada, view, label);
      const home = () => (world.homes.get(ada) === view ? undefined : world.homes.get(ada));
      return tab(await slack.until(() => world.views[known] ?? home(), `what ${label} opens`, ANSWER));
    },
  });
  return {
    name: 'Slack',
    env: { ...env, SLACK_BOT_TOKEN: world.botToken, READOUT_SLACK_API: slack.api },
    workspace: `slack:${world.team}`,
    say,
    count: ({ id }) => slack.answersTo({ ts: id }).length,
    answerTo: async ({ id }) =>
      seen(await slack.until(() => slack.answersTo({ ts: id })[0], 'the briefing', ANSWER)),
    command: async (name, { line }) => answered(slack.slash(ada, channel, `/${name}`, line), `/${name}`),
    forms: ['brief', 'settings'],
    form: async (name) => {
      const known = world.views.length;
      const asked = slack.slash(ada, channel, `/${name}`);
      const view = await slack.until(() => world.views[known], `the form of /${name}`, ANSWER);
      return {
        fields: (view['blocks'] as JsonObject[]).map((block) => String(block['block_id'])),
        submit: async (values) => {
          slack.submit(ada, view, { ...untouched(view), ...values });
          const shown = () => {
            const now = world.views[known];
            return now && now['callback_id'] !== view['callback_id'] ? tab(now) : undefined;
          };
          const sent = () => asked.replies[0] && seen(reply(asked.replies[0]));
          return slack.until(() => sent() ?? shown(), `the answer to the form of /${name}`, ANSWER);
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
    // Slack tries an event again after one minute and after five: here as soon as there is a connection.
    sayWhileCut: async (text) => {
      slack.carrier.drop();
      const posted = say(text);
      await slack.until(() => slack.carrier.connections() > 0, 'a new connection', ANSWER);
      posted.repeat();
      return posted;
    },
    announced: async () => {},
    unasked: async (words) =>
      seen(await slack.until(() => unasked(words).at(-1), `a message with ${words}`, ANSWER)),
    direct: async (words) => {
      const told = () => unasked(words).findLast((each) => each.channel === `D${ada}`);
      return seen(await slack.until(told, `a direct message with ${words}`, ANSWER));
    },
    countUnasked: (words) => unasked(words).length,
    home: async () => {
      slack.openHome(ada);
      return tab(await slack.until(() => world.homes.get(ada), 'the home tab', ANSWER));
    },
    violations: () => world.violations,
    stop: slack.stop,
  };
}

/** The text that notifications give. */
function notification(raw: string): string {
  return (JSON.parse(raw) as { text?: string }).text ?? '';
}

/** What a form's lists hold before anybody changes them, as Slack sends it. */
function untouched(view: JsonObject): Record<string, JsonObject> {
  const held = (view['blocks'] as JsonObject[]).flatMap((block) => {
    const element = (block['element'] ?? {}) as JsonObject;
    const { initial_option: option, initial_conversation: place, action_id: action } = element;
    const value = option ? { selected_option: option } : place ? { selected_conversation: place } : null;
    return value ? [[String(block['block_id']), { [String(action)]: value }] as const] : [];
  });
  return Object.fromEntries(held);
}
