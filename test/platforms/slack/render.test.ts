import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../src/model/index.ts';
import { renderSlack } from '../../../src/platforms/slack/render.ts';
import type { Page } from '../../../src/platforms/slack/render.ts';
import { messageRefusal } from '../../fakes/slack/block-kit.ts';
import type { Json, JsonObject } from '../../fakes/json.ts';
import { RUNS, anyAnswer, answerOf, wordsOf } from '../arbitrary-answer.ts';

/** Every word that a page shows, buttons aside. */
const textOf = (page: Page): string => {
  const walk = (value: Json): string => {
    if (Array.isArray(value)) return value.map(walk).join('');
    if (typeof value !== 'object' || value === null) return '';
    if (value['type'] === 'actions') return '';
    if (typeof value['text'] === 'string') return value['text'];
    return Object.values(value).map(walk).join('');
  };
  return walk(page.blocks as unknown as Json);
};
const paragraph = (...line: Inline[]) => answerOf([{ type: 'paragraph', line }]);
const elements = (...line: Inline[]) => {
  const [block] = renderSlack(paragraph(...line))[0]!.blocks;
  return (block as unknown as { elements: [{ elements: Json }] }).elements[0].elements;
};

test('any answer renders to messages that Slack takes', () => {
  fc.assert(
    fc.property(anyAnswer, (answer) => {
      for (const page of renderSlack(answer, 'k'.repeat(20))) {
        expect(messageRefusal(page as unknown as JsonObject)).toBeNull();
      }
    }),
    RUNS,
  );
});

test('nothing is dropped: all letters and digits of an answer are on its pages, in order', () => {
  fc.assert(
    fc.property(anyAnswer, (answer) => {
      const lettersOf = (text: string) => [...text.matchAll(/[a-z0-9]/gi)].join('');
      const letters = lettersOf(renderSlack(answer).map(textOf).join(''));
      let at = 0;
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
  test('an item and its details stay on one page', () => {
    const words = (text: string) => [{ type: 'text', text }] as const;
    const item = { line: words(`Ada met Bram ${'x'.repeat(150)}`), detail: [words('y'.repeat(150))] };
    const pages = renderSlack(answerOf([{ type: 'list', items: Array.from({ length: 60 }, () => item) }]));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(textOf(page)).toMatch(/^Ada/);
  });

  test('headline, small print, list with badge and detail, facts', () => {
    const [page] = renderSlack(
      answerOf([
        { type: 'heading', level: 1, line: [{ type: 'text', text: 'Talks in Oslo' }] },
        { type: 'paragraph', line: [{ type: 'faint', text: 'The Fjord Post' }] },
        {
          type: 'list',
          items: [
            {
              line: [
                { type: 'strong', text: 'Ada Berg' },
                { type: 'link', text: ' met Li Wen', url: 'https://a.example/1' },
              ],
              detail: [[{ type: 'quoted', text: 'we met' }]],
              status: 'planned',
            },
          ],
        },
      ]),
    );
    expect(page).toEqual({
      text: 'Talks in Oslo · The Fjord Post · PLANNED Ada Berg met Li Wen · “we met”',
      blocks: [
        { type: 'header', text: { type: 'plain_text', text: 'Talks in Oslo', emoji: false } },
        { type: 'context', elements: [{ type: 'plain_text', text: 'The Fjord Post', emoji: false }] },
        {
          type: 'rich_text',
          elements: [
            {
              type: 'rich_text_list',
              style: 'bullet',
              indent: 0,
              elements: [
                {
                  type: 'rich_text_section',
                  elements: [
                    { type: 'text', text: 'PLANNED', style: { code: true } },
                    { type: 'text', text: ' ' },
                    { type: 'text', text: 'Ada Berg', style: { bold: true } },
                    { type: 'link', url: 'https://a.example/1', text: ' met Li Wen' },
                  ],
                },
              ],
            },
            {
              type: 'rich_text_list',
              style: 'bullet',
              indent: 1,
              elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: '“we met”' }] }],
            },
          ],
        },
      ],
    });
  });

  test('an answer without blocks says so', () => {
    expect(textOf(renderSlack(answerOf([]))[0]!)).toBe('Nothing to show.');
  });

  test('pages can be turned, and say where one is', () => {
    const answer = answerOf(
      Array.from({ length: 60 }, () => ({
        type: 'paragraph',
        line: [{ type: 'text', text: 'word '.repeat(100) }],
      })),
    );
    const pages = renderSlack(answer, 'abc');
    expect(pages.length).toBeGreaterThan(2);
    expect(textOf(pages[1]!)).toContain(`Page 2 of ${pages.length}`);
    expect(pages[1]!.blocks.at(-1)).toMatchObject({
      type: 'actions',
      elements: [
        { action_id: 'readout:back', value: 'abc:page:0' },
        { action_id: 'readout:more', value: 'abc:page:2' },
      ],
    });
  });

  test('buttons beyond the room are named in words', () => {
    const actions = Array.from({ length: 22 }, (_, n) => ({
      label: `Do ${n}`,
      call: { name: 'help', options: {} },
    }));
    expect(textOf(renderSlack(answerOf([], { actions }))[0]!)).toContain(
      'No room for buttons: Do 20 · Do 21',
    );
  });
});

describe('untrusted words', () => {
  test('are literal in blocks and escaped in the notification', () => {
    const hostile = '@everyone <@1> [x](javascript:1) <!channel> *b*';
    const answer = paragraph({ type: 'text', text: hostile });
    expect(elements({ type: 'text', text: hostile })).toEqual([{ type: 'text', text: hostile }]);
    expect(renderSlack(answer)[0]!.text).toBe('@everyone &lt;@1&gt; [x](javascript:1) &lt;!channel&gt; *b*');
  });

  test('only web addresses become links', () => {
    expect(elements({ type: 'link', text: 'x', url: 'javascript:alert(1)' })).toEqual([
      { type: 'text', text: 'x' },
    ]);
  });

  test('a fragment that is far too long goes before the link does', () => {
    const url = `https://a.example/b#:~:text=${'x'.repeat(2000)}`;
    expect(elements({ type: 'link', text: 'x', url })).toEqual([
      { type: 'link', text: 'x', url: 'https://a.example/b' },
    ]);
  });
});
