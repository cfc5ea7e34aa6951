import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Chat, Seen } from './chat.ts';
import { discordChat } from './discord.ts';
import { ARTICLE, FEED_TITLE, linesFor } from './lines.ts';
import type { Line } from './lines.ts';
import { recordSamples } from './recorded.ts';
import { setUp } from './setup.ts';
import { slackChat } from './slack.ts';

/** Milliseconds for all that one command's answers offer, on a busy machine. */
const PRESSES = 60_000;
const BROKEN = /Something went wrong inside Readout|no longer kept/;
const NAMES = Object.keys(linesFor('', ''));
/** Every option that is completed while it is typed; what is typed, and what must be among the choices. */
const COMPLETED = commands.flatMap(({ name, options }) =>
  options.flatMap(({ name: option, kind }) =>
    kind === 'entity'
      ? [{ name, option, typed: 'halv', expected: 'Ingrid Halvorsen' }]
      : kind === 'date'
        ? [{ name, option, typed: 'last', expected: 'last week' }]
        : [],
  ),
);
/** A message with a link and words of somebody, and what each entry of its menu, as registered, makes of it. */
const QUOTED = '“a calm reader is the best defence”';
const MENUS: Readonly<Record<string, string>> = {
  'Brief this article': ARTICLE.title,
  'Who said this?': 'Ingrid Halvorsen',
  readout_brief_message: ARTICLE.title,
  readout_who_said: 'Ingrid Halvorsen',
};

/** What is typed into each form, and what must be seen when it is sent. */
const FORMS: Readonly<
  Record<string, { readonly typed: Record<string, string>; readonly sees: readonly string[] }>
> = {
  brief: {
    typed: {
      title: 'Ferry agreed',
      published: '2026-11-20',
      text: [
        'Foreign Minister Runa Dahl met the envoy Pavel Oravec in Bern on Friday. “The ferry will sail in spring,” Dahl told reporters after the talks.',
        'The two had not spoken since the old treaty lapsed, and the harbour towns on both sides have been waiting for a timetable ever since.',
      ].join('\n\n'),
    },
    sees: ['Runa Dahl', 'The ferry will sail in spring'],
  },
  settings: { typed: {}, sees: ['Every news link posted here is briefed'] },
};

test('every command has lines here', () => {
  expect(NAMES.toSorted()).toEqual(commands.map(({ name }) => name).toSorted());
});

describe.each([
  ['Discord', discordChat],
  ['Slack', () => slackChat('socket')],
])('on %s', (_, open) => {
  const world = setUp(
    async () => [await open()] as const,
    async (database, [chat], site) => recordSamples(database, chat.workspace, site),
  );
  let chat: Chat;
  let link: string;
  let feed: string;
  beforeAll(() => {
    [chat] = world.chats;
    link = world.site.link(ARTICLE.slug);
    feed = world.site.feed(FEED_TITLE);
  });

  test('what is typed into an option is completed, where the platform does that', async () => {
    const missing: string[] = [];
    for (const { name, option, typed, expected } of COMPLETED) {
      const offered = await chat.complete(name, option, typed);
      if (offered && !offered.includes(expected)) missing.push(`/${name} ${option}: ${offered.join(', ')}`);
    }
    expect(missing).toEqual([]);
  });

  test('each entry of a message’s menu answers', async () => {
    const posted = chat.say(`${QUOTED}, is that true? ${link}`);
    await chat.answerTo(posted);
    expect(chat.menus().filter((entry) => !(entry in MENUS))).toEqual([]);
    for (const entry of chat.menus()) expect((await chat.menu(entry, posted)).words).toContain(MENUS[entry]);
  });

  test('each form can be sent', { timeout: PRESSES }, async () => {
    expect(chat.forms.filter((name) => !(name in FORMS))).toEqual([]);
    for (const name of chat.forms) {
      const form = await chat.form(name);
      const { typed = {}, sees = [] } = FORMS[name] ?? {};
      expect(form.fields).toEqual(expect.arrayContaining(Object.keys(typed)));
      const { words } = await form.submit(typed);
      for (const each of sees) expect(words).toContain(each);
    }
    await chat.command('forget', { filled: { article: 14, yes: true }, line: 'article:14 yes:true' });
  });

  test('each button of the home tab answers, where there is one', { timeout: PRESSES }, async () => {
    const home = await chat.home();
    expect(home?.words ?? 'Digest').toContain('Digest');
    expect(home && (await broken(home, {}))).toEqual(home && []);
  });

  describe.each(NAMES)('/%s', (name) => {
    test('answers, and so does each button of its answers', { timeout: PRESSES }, async () => {
      for (const line of linesFor(link, feed)[name] ?? []) {
        const seen = await chat.command(name, line);
        for (const words of line.sees) expect(chat.plain(seen)).toContain(words);
        expect(await broken(seen, line)).toEqual([]);
      }
      expect(chat.violations()).toEqual([]);
    });
  });

  test('nothing of that left a warning or an error in the log', () => {
    expect(world.program.logged.filter((line) => /"level":[4-6]0/.test(line))).toEqual([]);
  });
});

/** Presses each button once, and gives those that were answered by a fault, or by a refusal though none was due. */
async function broken(
  seen: Seen,
  { rivals, kept }: Pick<Line, 'rivals' | 'kept'>,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const label of new Set(kept ? [] : seen.buttons)) {
    const { words, problem } = await seen.press(label);
    const refused = problem === true && rivals !== true;
    if (refused || BROKEN.test(words) || !/\p{L}/u.test(words)) wrong.push(`${label}: ${words}`);
  }
  return wrong;
}
