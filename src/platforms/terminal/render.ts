import type { Action, Answer, Block, Inline, Line, ListItem } from '../../model/index.ts';
import { dateWords, quotedWords } from '../words.ts';
import { clean, cleanUrl } from './clean.ts';
import { BADGES, hyperlink, styled } from './style.ts';
import type { Look } from './style.ts';
import { wrap } from './wrap.ts';
import type { Piece } from './wrap.ts';

/** Lines longer than this tire the eye, however wide the terminal is. */
const MAX_WIDTH = 96;
const MIN_WIDTH = 24;
const BULLET = '• ';
/** Lines below an item from which on a list needs air. */
const AIRY = 2;

/** An answer as lines for a terminal, ending in a line break. */
export function render(answer: Answer, look: Look): string {
  const width = Math.max(MIN_WIDTH, Math.min(look.width, MAX_WIDTH));
  const blocks = answer.blocks.map((block) => renderBlock(block, { ...look, width }).join('\n'));
  const buttons = actions(answer.actions, { ...look, width });
  const parts = [...blocks, ...(buttons.length > 0 ? [buttons.join('\n')] : [])];
  return `${spaced(parts, answer.blocks)}\n`;
}

/** How a button's call is typed: "/brief article:3 show:statements", or for a shell "readout brief --article 3". */
function typedCall({ call }: Action, shell: boolean): string {
  const options = Object.entries(call.options).map(([name, value]) => {
    if (shell && value === true) return `--${name}`;
    const words = clean(String(value));
    const inQuotes = shell
      ? `'${words.replaceAll("'", String.raw`'\''`)}'`
      : `"${words.replaceAll('"', '')}"`;
    const quoted = /[^\w@.:,-]/.test(words) ? inQuotes : words;
    return shell ? `--${name} ${quoted}` : `${name}:${quoted}`;
  });
  return [shell ? `readout ${call.name}` : `/${call.name}`, ...options].join(' ');
}

/** A heading and what it heads stand together; everything else is a blank line apart. */
function spaced(parts: readonly string[], blocks: readonly Block[]): string {
  return parts.reduce((page, part, index) => {
    if (index === 0) return part;
    const tight = blocks[index - 1]?.type === 'heading' && blocks[index]?.type !== 'heading';
    return `${page}${tight ? '\n' : '\n\n'}${part}`;
  }, '');
}

function renderBlock(block: Block, look: Look): readonly string[] {
  switch (block.type) {
    case 'heading':
      return flow(block.line, look, '', block.level === 1 ? ['bold', 'underline'] : ['bold', 'cyan']);
    case 'paragraph':
      return flow(block.line, look, '');
    case 'list':
      return renderItems(block.items, look);
    case 'facts':
      return block.facts.flatMap(({ label, line }) =>
        flow([{ type: 'faint', text: `${label}: ` }, ...line], look, ''),
      );
    case 'columns':
      return block.columns.flatMap(({ title, items }, index) => [
        ...(index > 0 ? [''] : []),
        ...flow(title, look, '', ['bold', 'cyan']),
        ...renderItems(items, look),
      ]);
    case 'image':
      return flow([{ type: 'link', text: block.alt, url: block.url }], look, '');
    default:
      return block satisfies never;
  }
}

/** Items of several lines stand a blank line apart. */
function renderItems(items: readonly ListItem[], look: Look): readonly string[] {
  const airy = items.some(({ detail = [] }) => detail.length >= AIRY);
  return items.flatMap((item, index) => [...(airy && index > 0 ? [''] : []), ...renderItem(item, look)]);
}

function renderItem({ line, detail = [], status }: ListItem, look: Look): readonly string[] {
  const inner = { ...look, width: look.width - BULLET.length };
  const badge = status ? BADGES[status] : null;
  const tail: readonly Piece[] = badge
    ? [{ words: ` ${badge.sign.replace(' ', '\u00A0')}`, paint: styled(look, badge.format) }]
    : [];
  const [first = '', ...rest] = flow(line, inner, '', undefined, tail);
  const indent = ' '.repeat(BULLET.length);
  const bullet = styled(look, 'dim')(BULLET);
  return [
    `${bullet}${first}`,
    ...rest.map((row) => indent + row),
    ...detail.flatMap((each) => flow(each, inner, indent)),
  ];
}

type Format = Parameters<typeof styled>[1];

function flow(
  line: Line,
  look: Look,
  indent: string,
  base?: Format,
  tail: readonly Piece[] = [],
): readonly string[] {
  const pieces = [...line.map((inline) => piece(inline, look, base)), ...tail];
  const rows = wrap(pieces, look.width).map((row) => indent + row);
  return look.links
    ? rows
    : [...rows, ...addresses(line).map((url) => `${indent}${styled(look, 'dim')(`→ ${url}`)}`)];
}

function piece(inline: Inline, look: Look, base: Format | undefined): Piece {
  const plain = base === undefined ? (words: string) => words : styled(look, base);
  switch (inline.type) {
    case 'text':
      return { words: clean(inline.text), paint: plain };
    case 'strong':
      return { words: clean(inline.text), paint: styled(look, base ?? 'bold') };
    case 'faint':
      return { words: clean(inline.text), paint: styled(look, 'dim') };
    case 'quoted':
      return { words: quotedWords(clean(inline.text)), paint: plain };
    case 'link':
      return { words: clean(inline.text), paint: linkPaint(inline.url, look, plain) };
    case 'date':
      return { words: dateWords(inline.date), paint: plain };
    default:
      return inline satisfies never;
  }
}

function linkPaint(address: string, look: Look, plain: Piece['paint']): Piece['paint'] {
  const url = cleanUrl(address);
  const marked = styled(look, 'underline');
  if (!look.links || url === null) return plain;
  return (words) => hyperlink(marked(plain(words)), url);
}

function addresses(line: Line): readonly string[] {
  return line.flatMap((inline) => {
    const url = inline.type === 'link' ? cleanUrl(inline.url) : null;
    return url === null || (inline.type === 'link' && inline.text === url) ? [] : [url];
  });
}

function actions(list: readonly Action[], look: Look): readonly string[] {
  if (list.length > 0 && look.buttons === 'numbers') return numbered(list, look);
  return list.flatMap((action) =>
    flow(
      [{ type: 'faint', text: `[${action.label}]  ${typedCall(action, look.buttons === 'shell')}` }],
      look,
      '',
    ),
  );
}

/** "[1] All 9 statements   [2] 3 doubtful", unbroken within a label. */
function numbered(list: readonly Action[], look: Look): readonly string[] {
  const pieces = list.flatMap(({ label }, index): readonly Piece[] => [
    ...(index > 0 ? [{ words: '   ', paint: styled(look, 'dim') }] : []),
    { words: `[${index + 1}]\u00A0${clean(label).replaceAll(' ', '\u00A0')}`, paint: styled(look, 'dim') },
  ]);
  return wrap(pieces, look.width);
}
