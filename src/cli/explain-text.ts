import { BADGES, clean, styled, wrap } from '../platforms/terminal/index.ts';
import type { Format, Look, Piece } from '../platforms/terminal/index.ts';
import type { Card, Fact } from './explain-cards.ts';
import type { ChainView } from './explain-chains.ts';
import type { Layer, Mark, Segment } from './explain-marks.ts';
import type { SentenceView, View } from './explain-view.ts';

const MAX_WIDTH = 110;
const MIN_WIDTH = 40;
/** Columns of the number before a sentence. */
const MARGIN = 4;
/** Columns of a label in a card. */
const LABEL = 9;

/** Entities take these in turn. */
const HUES: readonly Format[] = ['cyan', 'green', 'blue', 'red', 'cyanBright', 'greenBright', 'blueBright'];

/** Of several marks over the same words, the first of these decides their colour. */
const PAINTS: readonly (readonly [Layer, Format])[] = [
  ['trigger', ['bold', 'magenta']],
  ['cue', ['bold', 'yellow']],
  ['date', 'underline'],
  ['place', 'underline'],
];

/** An explanation for a terminal: each sentence with its marks, below it what was found there and why. */
export function explanationText(view: View, given: Look): string {
  const look = { ...given, width: Math.max(MIN_WIDTH, Math.min(given.width, MAX_WIDTH)) };
  const bold = styled(look, 'bold');
  const dim = styled(look, 'dim');
  const facts = view.facts.map(({ label, value }) => `${label} ${value}`).join(', ');
  return [
    ...wrap([{ words: clean(view.title), paint: bold }], look.width),
    ...wrap([{ words: facts, paint: dim }], look.width),
    ...view.sentences.flatMap((sentence) => [
      ...(sentence.opens ? [''] : []),
      ...sentenceRows(sentence, look),
    ]),
    '',
    bold('Who is who'),
    ...view.chains.flatMap((chain) => chainRows(chain, look)),
    ...(view.dropped.length === 0 ? [] : ['', bold('Refused by the check'), ...view.dropped]),
    '',
  ].join('\n');
}

function sentenceRows({ number, segments, cards }: SentenceView, look: Look): readonly string[] {
  const [first = '', ...rest] = wrap(
    segments.flatMap((segment) => piecesOf(segment, look)),
    look.width - MARGIN,
  );
  const margin = styled(look, 'dim')(String(number).padStart(MARGIN - 1));
  const indent = ' '.repeat(MARGIN);
  return [
    `${margin} ${first}`,
    ...rest.map((row) => indent + row),
    ...cards.flatMap((card) => cardRows(card, look)),
  ];
}

function piecesOf({ text, marks, ending }: Segment, look: Look): readonly Piece[] {
  const tags = ending.flatMap(({ tag }) => (tag === '' ? [] : [`[${tag}]`]));
  return [
    { words: clean(text), paint: paintOf(marks, look) },
    ...(tags.length === 0 ? [] : [{ words: tags.join(''), paint: styled(look, 'dim') }]),
  ];
}

/** The innermost mention's colour, unless the words are a cue or trigger; contents are in italics. */
function paintOf(marks: readonly Mark[], look: Look): Piece['paint'] {
  const slant: Piece['paint'] = marks.some(({ layer }) => layer === 'content')
    ? styled(look, 'italic')
    : (words) => words;
  const strong = PAINTS.find(([layer]) => marks.some((mark) => mark.layer === layer));
  const id = marks.findLast(({ entities }) => entities.length > 0)?.entities[0];
  const format = strong?.[1] ?? (id === undefined ? null : hueOf(id));
  return format === null ? slant : (words) => slant(styled(look, format)(words));
}

function hueOf(id: string): Format {
  return HUES[Number(id.replace(/\D/g, '')) % HUES.length] ?? 'cyan';
}

function cardRows(
  { tag, type, status, rule, confidence, doubtful, facts }: Card,
  look: Look,
): readonly string[] {
  const dim = styled(look, 'dim');
  const badge = status === null ? '' : ` ${styled(look, BADGES[status].format)(BADGES[status].sign)}`;
  const title = styled(look, ['bold', type === 'meeting' ? 'magenta' : 'yellow'])(`${tag} ${type}`);
  const doubt = doubtful ? ` ${styled(look, 'red')('doubtful')}` : '';
  return [
    `${' '.repeat(MARGIN)}${title}${badge} ${dim(rule)} ${confidence}${doubt}`,
    ...facts.flatMap((fact) => factRows(fact, look)),
  ];
}

function factRows({ label, value }: Fact, look: Look): readonly string[] {
  const indent = MARGIN + 2;
  const rows = wrap([{ words: clean(value), paint: (words) => words }], look.width - indent - LABEL);
  return rows.map((row, index) => {
    const head = index === 0 ? styled(look, 'dim')(label.padEnd(LABEL)) : ' '.repeat(LABEL);
    return `${' '.repeat(indent)}${head}${row}`;
  });
}

function chainRows({ id, name, kind, roles, links }: ChainView, look: Look): readonly string[] {
  const dim = styled(look, 'dim');
  const plain: Piece['paint'] = (words) => words;
  const spoken = links.flatMap(({ words, how, times, confidence }, index): readonly Piece[] => [
    { words: `${index > 0 ? ', ' : ''}${clean(words)}`, paint: plain },
    { words: `${times > 1 ? ` ×${times}` : ''} ${how} ${confidence}`, paint: dim },
  ]);
  const title: readonly Piece[] = [
    { words: `${id.padEnd(MARGIN - 1)} `, paint: dim },
    { words: clean(name), paint: styled(look, hueOf(id)) },
    { words: ` ${[kind, ...roles.map(clean)].join(', ')}`, paint: dim },
  ];
  const indent = ' '.repeat(MARGIN);
  return [...wrap(title, look.width), ...wrap(spoken, look.width - MARGIN).map((row) => indent + row)];
}
