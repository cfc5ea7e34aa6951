import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../src/model/index.ts';
import { renderDiscord } from '../../../src/platforms/discord/render.ts';
import type { Page } from '../../../src/platforms/discord/render.ts';
import { specProblems } from '../../fakes/discord/spec.ts';
import { RUNS, anyAnswer, answerOf, wordsOf } from '../arbitrary-answer.ts';

type Component = { type: number; content?: string; custom_id?: string; components?: Component[] };

const all = (page: Page): Component[] => {
  const walk = (component: Component): Component[] => [
    component,
    ...(component.components ?? []).flatMap(walk),
  ];
  return (page.components as unknown as Component[]).flatMap(walk);
};
const textOf = (page: Page) =>
  all(page)
    .flatMap((component) => component.content ?? [])
    .join('\n');
const paragraph = (...line: Inline[]) => answerOf([{ type: 'paragraph', line }]);
const shown = (...line: Inline[]) => textOf(renderDiscord(paragraph(...line))[0]!);

test('any answer renders to messages that Discord takes', () => {
  fc.assert(
    fc.property(anyAnswer, (answer) => {
      const pages = renderDiscord(answer, { kept: 'k'.repeat(20), mark: 2 ** 30 });
      for (const page of pages) {
        expect(specProblems('MessageCreateRequest', page)).toEqual([]);
        expect(all(page).length).toBeLessThanOrEqual(40);
        expect(textOf(page).length).toBeLessThanOrEqual(4000);
        const ids = all(page).flatMap((component) => component.custom_id ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        for (const component of all(page)) expect(component.content?.trim()).not.toBe('');
      }
    }),
    RUNS,
  );
});

test('nothing is dropped: all letters and digits of an answer are on its pages, in order', () => {
  fc.assert(
    fc.property(anyAnswer, (answer) => {
      const lettersOf = (text: string) => [...text.matchAll(/[a-z0-9]/gi)].join('');
      const text = renderDiscord(answer)
        .map(textOf)
        .join('\n')
        .replace(/\]\(<.*?>\)/g, ']');
      let at = 0;
      const letters = lettersOf(text);
      for (const word of wordsOf(answer)
        .flatMap((words) => words.split(/\s+/))
        .map(lettersOf)) {
        const found = letters.indexOf(word, at);
        expect(found).toBeGreaterThanOrEqual(at);
        at = found + word.length;
      }
    }),
    RUNS,
  );
});

describe('a briefing reads well', () => {
  test('heading, small print, badge, link and detail', () => {
    const answer = answerOf([
      {
        type: 'heading',
        level: 1,
        line: [{ type: 'link', text: 'Talks in Oslo', url: 'https://a.example/1' }],
      },
      {
        type: 'paragraph',
        line: [
          { type: 'faint', text: 'The Fjord Post · ' },
          { type: 'faint', text: 'Monday' },
        ],
      },
      {
        type: 'list',
        items: [
          {
            line: [
              { type: 'strong', text: 'Ada Berg' },
              { type: 'text', text: ' met Li Wen, ' },
              { type: 'date', date: '2024-11-04' },
            ],
            detail: [[{ type: 'quoted', text: 'we met' }]],
            status: 'planned',
          },
        ],
      },
      { type: 'facts', facts: [{ label: 'Where', line: [{ type: 'text', text: 'Oslo' }] }] },
    ]);
    expect(textOf(renderDiscord(answer)[0]!)).toBe(
      [
        '## [Talks in Oslo](<https://a.example/1>)',
        '-# The Fjord Post · Monday',
        '- `PLANNED` **Ada Berg** met Li Wen, 4 November 2024',
        '  - “we met”',
        '**Where**: Oslo',
      ].join('\n'),
    );
  });

  test('brackets in a headline do not break its link', () => {
    const title = (text: string) =>
      textOf(
        renderDiscord(
          answerOf([
            { type: 'heading', level: 1, line: [{ type: 'link', text, url: 'https://a.example/1' }] },
          ]),
        )[0]!,
      );
    expect(title('Talks [live')).toBe('## Talks \\[live [↗](<https://a.example/1>)');
    expect(title('Talks end')).toBe('## [Talks end](<https://a.example/1>)');
  });

  test('an answer without blocks says so', () => {
    expect(textOf(renderDiscord(answerOf([]))[0]!)).toBe('Nothing to show.');
  });

  test('an item and its details stay on one page', () => {
    const words = (text: string) => [{ type: 'text', text }] as const;
    const item = { line: words(`Ada met Bram ${'x'.repeat(150)}`), detail: [words('y'.repeat(150))] };
    const pages = renderDiscord(answerOf([{ type: 'list', items: Array.from({ length: 40 }, () => item) }]));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(textOf(page)).toMatch(/^- Ada/);
  });

  test('a heading is never the last thing on a page', () => {
    const line = [{ type: 'text', text: 'word '.repeat(150) }] as const;
    const answer = answerOf(
      Array.from({ length: 12 }, () => [
        { type: 'heading', level: 2, line: [{ type: 'text', text: 'Part' }] } as const,
        { type: 'paragraph', line } as const,
      ]).flat(),
    );
    const pages = renderDiscord(answer);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(textOf(page)).not.toMatch(/### Part$/);
  });

  test('pages have buttons to turn them, and say where one is', () => {
    const answer = answerOf([{ type: 'paragraph', line: [{ type: 'text', text: 'word '.repeat(2000) }] }]);
    const pages = renderDiscord(answer, { kept: 'abc' });
    const buttons = all(pages[0]!).filter((component) => component.type === 2);
    expect(buttons).toMatchObject([
      { label: '◀', disabled: true },
      { label: `1 / ${pages.length}`, disabled: true },
      { label: '▶', disabled: false, custom_id: 'readout:abc:page:1' },
    ]);
  });

  test('many images and buttons keep the number of components', () => {
    const actions = Array.from({ length: 22 }, (_, n) => ({
      label: `Do ${n}`,
      call: { name: 'help', options: {} },
    }));
    const blocks = Array.from({ length: 30 }, (_, n) =>
      n % 2
        ? ({ type: 'image', url: `https://a.example/${n}.png`, alt: `Picture ${n}` } as const)
        : ({ type: 'paragraph', line: [{ type: 'text', text: `Text ${n}` }] } as const),
    );
    for (const page of renderDiscord(answerOf(blocks, { actions }))) {
      expect(all(page).length).toBeLessThanOrEqual(40);
      expect(specProblems('MessageCreateRequest', page)).toEqual([]);
    }
  });

  test('buttons beyond the room are named in words', () => {
    const actions = Array.from({ length: 22 }, (_, n) => ({
      label: `Do ${n}`,
      call: { name: 'help', options: {} },
    }));
    const page = renderDiscord(answerOf([], { actions }))[0]!;
    expect(all(page).filter((component) => component.type === 2)).toHaveLength(20);
    expect(textOf(page)).toContain('No room for buttons: Do 20 · Do 21');
  });
});

describe('untrusted words', () => {
  test('mentions, masked links and code are only words', () => {
    expect(shown({ type: 'text', text: '@everyone <@1> [x](javascript:1) <!channel> `a` ||b||' })).toBe(
      '\\@everyone \\<\\@1\\> \\[x\\](javascript:1) \\<!channel\\> \\`a\\` \\|\\|b\\|\\|',
    );
  });

  test.each([
    ['# big', '\\# big'],
    ['- item', '\\- item'],
    ['> quote', '\\> quote'],
    ['-# small', '\\-# small'],
    ['3. third', '3\\. third'],
  ])('%j at the start of a line is no markup', (text, markdown) => {
    expect(shown({ type: 'text', text })).toBe(markdown);
  });

  test('a line break cannot begin a heading', () => {
    expect(shown({ type: 'text', text: 'a\n# b' })).toBe('a # b');
  });

  test('an address in words is not turned into a link', () => {
    expect(shown({ type: 'text', text: 'see https://evil.example' })).toBe('see https\\://evil.example');
  });

  test('only web addresses become links, and parentheses do not end them', () => {
    expect(shown({ type: 'link', text: 'x', url: 'javascript:alert(1)' })).toBe('x');
    expect(shown({ type: 'link', text: 'x', url: 'https://a.example/b_(c)>' })).toBe(
      '[x](<https://a.example/b_%28c%29%3E>)',
    );
  });

  test('a fragment that is far too long goes before the link does', () => {
    const url = `https://a.example/b#:~:text=${'x'.repeat(2000)}`;
    expect(shown({ type: 'link', text: 'x', url })).toBe('[x](<https://a.example/b>)');
  });

  test('two bold parts side by side stay two', () => {
    expect(shown({ type: 'strong', text: 'a' }, { type: 'strong', text: 'b' })).toBe('**a**\u200b**b**');
  });
});
