import { describe, expect, test } from 'vitest';
import type { Seen, Typed } from './chat.ts';
import { discordChat } from './discord.ts';
import { LONG_HISTORY, placeOf, recordLongHistory } from './recorded.ts';
import { LONG, setUp } from './setup.ts';
import { slackChat } from './slack.ts';

const PLACES = LONG_HISTORY.map((_, index) => placeOf(index));
/** More pages than any answer here may have. */
const MOST = 60;
const QUESTIONS: readonly (readonly [string, Typed, readonly string[]])[] = [
  ['who-met', { filled: { person: 'Quist' }, line: 'Quist' }, PLACES.toReversed()],
  ['said', { filled: { speaker: 'Quist' }, line: 'Quist' }, PLACES.toReversed()],
  ['timeline', { filled: { person: 'Quist' }, line: 'Quist' }, PLACES],
];

/** Whoever turns pages to the end has seen everything once, in order. */
describe.each([
  ['Discord', discordChat],
  ['Slack', () => slackChat('socket')],
])('a long history on %s', (_, open) => {
  const world = setUp(
    async () => [await open()] as const,
    (database, [chat]) => recordLongHistory(database, chat.workspace),
  );

  test.each(QUESTIONS)(
    '/%s shows all of it, each thing once and in order',
    { timeout: LONG },
    async (name, typed, places) => {
      const [chat] = world.chats;
      const shown: string[] = [];
      let seen = await chat.command(name, typed);
      for (let page = 1; page < MOST; page += 1) {
        shown.push(...placesIn(seen));
        const next = nextOf(seen);
        if (next === undefined) break;
        seen = await seen.press(next);
      }
      // A meeting's place and its sentence, or a meeting and what was said after it, name a place twice in a row.
      expect(shown.filter((place, index) => place !== shown[index - 1])).toEqual(places);
      expect(chat.violations()).toEqual([]);
    },
  );

  test('pages are turned back to the first', async () => {
    const [chat] = world.chats;
    const first = await chat.command('who-met', { filled: { person: 'Quist' }, line: 'Quist' });
    const { words } = first;
    const second = await first.press(turn(first, '▶'));
    expect(second.words).not.toBe(words);
    expect((await second.press(turn(second, '◀'))).words).toBe(words);
  });

  test('the digest shows some and says how many more there are', async () => {
    const [chat] = world.chats;
    const digest = await chat.command('digest', { filled: { action: 'now' }, line: 'now' });
    expect(digest.words).toContain('65 articles');
  });
});

/** The button to what follows: this list's next page here, else the list's next part. */
function nextOf({ buttons }: Seen): string | undefined {
  return buttons.find((label) => label.includes('▶')) ?? buttons.find((label) => label.startsWith('On to'));
}

function turn({ buttons }: Seen, sign: string): string {
  return buttons.find((label) => label.includes(sign)) ?? `no button ${sign}`;
}

function placesIn({ words }: Seen): readonly string[] {
  return words.match(/K[aeiou]l[aeiou]m[aeiou]r/g) ?? [];
}
