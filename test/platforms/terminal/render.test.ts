import { stripVTControlCharacters } from 'node:util';
import { assert, integer, property } from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Answer, Block } from '../../../src/model/index.ts';
import { render, wrap } from '../../../src/platforms/terminal/index.ts';
import type { Look } from '../../../src/platforms/terminal/index.ts';
import { RUNS, anyAnswer } from '../arbitrary-answer.ts';

const PLAIN: Look = { colour: false, links: false, width: 60, buttons: 'lines' };
const FULL: Look = { colour: true, links: true, width: 60, buttons: 'lines' };

function answer(blocks: readonly Block[], actions: Answer['actions'] = []): Answer {
  return { tone: 'normal', blocks, actions, private: false, data: null };
}

test('a word in several pieces is not broken where they meet', () => {
  const plain = (words: string): string => words;
  const pieces = ['Clara ', 'Voss', ',', ' who'].map((words) => ({ words, paint: plain }));
  expect(wrap(pieces, 10)).toEqual(['Clara', 'Voss, who']);
});

describe('an answer in a terminal', () => {
  test('without colour is plain text, with addresses written out', () => {
    const page = answer([
      {
        type: 'heading',
        level: 1,
        line: [{ type: 'link', text: 'Port to reopen', url: 'https://courier.example/port' }],
      },
      {
        type: 'paragraph',
        line: [
          { type: 'faint', text: 'Courier · ' },
          { type: 'date', date: '2024-12-03' },
        ],
      },
      {
        type: 'list',
        items: [
          {
            line: [
              { type: 'strong', text: 'Clara Voss' },
              { type: 'text', text: ' and ' },
              { type: 'strong', text: 'Peter Njoroge' },
            ],
            status: 'held',
            detail: [
              [{ type: 'quoted', text: 'Voss met Njoroge in Nairobi to talk about the northern port.' }],
            ],
          },
        ],
      },
    ]);
    expect(render(page, PLAIN)).toBe(
      [
        'Port to reopen',
        '→ https://courier.example/port',
        'Courier · 3 December 2024',
        '',
        '• Clara Voss and Peter Njoroge ● held',
        '  “Voss met Njoroge in Nairobi to talk about the northern',
        '  port.”',
        '',
      ].join('\n'),
    );
  });

  test('with colour has bold names and links that a terminal can open', () => {
    const shown = render(
      answer([{ type: 'paragraph', line: [{ type: 'link', text: 'said', url: 'https://a.example/x' }] }]),
      FULL,
    );
    expect(shown).toContain('\u001B]8;;https://a.example/x\u001B\\');
    expect(shown).not.toContain('→');
  });

  test('shows a button as the line that does the same', () => {
    const actions = [
      { label: 'All 9 statements', call: { name: 'brief', options: { article: 7, show: 'statements' } } },
    ];
    expect(render(answer([], actions), PLAIN)).toBe('[All 9 statements]  /brief article:7 show:statements\n');
  });

  test('shows a button as a command where a shell is to take it', () => {
    const call = { name: 'said', options: { about: `"right to return" isn't $HOME`, page: 2 } };
    expect(render(answer([], [{ label: 'Anyone', call }]), { ...PLAIN, width: 90, buttons: 'shell' })).toBe(
      `[Anyone]  readout said --about '"right to return" isn'\\''t $HOME' --page 2\n`,
    );
  });

  test('numbers the buttons where numbers press them', () => {
    const call = { name: 'help', options: {} };
    const actions = [
      { label: 'One', call },
      { label: 'Two', call },
    ];
    expect(render(answer([], actions), { ...PLAIN, buttons: 'numbers' })).toBe('[1] One   [2] Two\n');
  });

  test('tells held, planned, cancelled and denied meetings apart', () => {
    const items = (['held', 'planned', 'cancelled', 'denied'] as const).map((status) => ({
      line: [],
      status,
    }));
    expect(render(answer([{ type: 'list', items }]), PLAIN)).toBe(
      '• ● held\n• ○ planned\n• ✕ cancelled\n• ✕ denied\n',
    );
  });

  test('has nothing of untrusted words that a terminal would obey', () => {
    const hostile = '\u001B]0;owned\u0007\u001B[31mred\u202Ereversed\r\nnext\u009B2J';
    const shown = render(answer([{ type: 'paragraph', line: [{ type: 'text', text: hostile }] }]), PLAIN);
    expect(shown).toBe('redreversed next\n');
  });

  test('makes no link of an address that is not a web address', () => {
    const line = [{ type: 'link', text: 'x', url: 'javascript:alert(1)' } as const];
    expect(render(answer([{ type: 'paragraph', line }]), FULL)).not.toContain('javascript');
    expect(render(answer([{ type: 'paragraph', line }]), PLAIN)).not.toContain('javascript');
  });

  test('is never wider than the terminal, and plain where it has no colour', () => {
    assert(
      property(anyAnswer, integer({ min: 24, max: 200 }), (page, width) => {
        const rows = render(
          { ...page, actions: [] },
          { colour: false, links: true, width, buttons: 'lines' },
        ).split('\n');
        const visible = rows.map((row) => stripVTControlCharacters(row));
        for (const row of visible) expect(stringWidth(row)).toBeLessThanOrEqual(Math.min(width, 96));
        expect(visible.join('')).not.toMatch(/\p{Cc}/u);
      }),
      RUNS,
    );
  });
});
