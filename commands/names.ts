import { CodedError } from '../src/model/index.ts';
import type { Answer, CommandCall, EntityRef, History, NameMatch } from '../src/model/index.ts';
import { nobody, whichOne } from '../src/answers/index.ts';
import { distance } from './nearest.ts';

/** A name understood, or the question that has to be asked first. */
export type Named =
  | { readonly type: 'entity'; readonly entity: EntityRef }
  | { readonly type: 'question'; readonly answer: Answer };

/** Two things typed in one breath, "Blinken and Dermer" or "Blinken, Gaza": the first, and the words that remain. */
export type Split = Named & { readonly rest: string };

/** Words between two names. */
const BETWEEN = /\s+(?:and|with|vs\.?|versus|&)\s+|\s*[,;/&]\s*/i;
const MOST_WORDS = 8;

/** How a button names one entity whatever others are called: `@12`. */
export function handle(entity: EntityRef): string {
  return `@${entity.id}`;
}

/**
 * Understands a name, or asks: which of several, or did you mean. `option` is where the choice goes, together
 * with `rest`, the words that stood behind the name.
 */
export async function readName(
  history: History,
  words: string,
  call: CommandCall,
  option: string,
  rest = '',
): Promise<Named> {
  const asked = (entity: EntityRef): CommandCall => ({
    name: call.name,
    options: { ...call.options, [option]: [handle(entity), rest].filter(Boolean).join(', ') },
  });
  const found = await lookUp(history, words);
  switch (found.type) {
    case 'one':
      return { type: 'entity', entity: found.entity };
    case 'several':
      return { type: 'question', answer: whichOne(plainly(words), found.entities, asked) };
    case 'none':
      return { type: 'question', answer: nobody(words, found.near, asked) };
    default:
      return found satisfies never;
  }
}

/**
 * Understands the first name of a line and gives what follows it. The whole line is tried as one name
 * first, then its parts around "and" or a comma, then the longest beginning that is a name.
 */
export async function readFirstName(
  history: History,
  line: string,
  call: CommandCall,
  option: string,
): Promise<Split> {
  const whole = await lookUp(history, line);
  if (whole.type === 'none') {
    const split = (await splitAtMark(history, line)) ?? (await splitAtWord(history, line));
    if (split)
      return { ...(await readName(history, split.first, call, option, split.rest)), rest: split.rest };
  }
  // Of two names that nobody bears the first is asked about.
  const first = whole.type === 'none' && whole.near.length === 0 ? line.split(BETWEEN)[0]?.trim() : line;
  return {
    ...(await readName(history, first === undefined || first === '' ? line : first, call, option)),
    rest: '',
  };
}

/** Whom words mean: a name, or the handle of a button. Throws CodedError for a handle whose entity is gone. */
export async function lookUp(
  history: History,
  words: string,
  how: { readonly exactly?: boolean } = {},
): Promise<NameMatch> {
  const id = /^@(\d+)$/.exec(words)?.[1];
  if (id === undefined) return history.findEntity(plainly(words), how);
  const entity = await history.entity(Number(id));
  if (entity) return { type: 'one', entity };
  throw new CodedError('unknown-entity', 'That name is no longer on record. Ask again with the name itself.');
}

/** Without quotation marks around a name, and without what ends a question or stands behind a name. */
export function plainly(words: string): string {
  return words
    .replace(/^["“„«]|["”»]$/g, '')
    .replace(/[?!.]+$/, '')
    .replace(/['’]s$/, '')
    .trim();
}

interface Parts {
  readonly first: string;
  readonly rest: string;
}

async function splitAtMark(history: History, line: string): Promise<Parts | null> {
  const mark = BETWEEN.exec(line);
  if (mark === null) return null;
  const parts = {
    first: line.slice(0, mark.index).trim(),
    rest: line.slice(mark.index + mark[0].length).trim(),
  };
  if (parts.first === '' || parts.rest === '') return null;
  const known = await lookUp(history, parts.first);
  return known.type === 'none' && known.near.length === 0 ? null : parts;
}

async function splitAtWord(history: History, line: string): Promise<Parts | null> {
  const list = line.split(/\s+/).slice(0, MOST_WORDS);
  for (let length = list.length - 1; length > 0; length -= 1) {
    const first = list.slice(0, length).join(' ');
    const found = await lookUp(history, first);
    const rest = line.split(/\s+/).slice(length).join(' ');
    if (found.type === 'several') return { first, rest };
    if (found.type === 'one' && !isSlipOf(rest, found.entity.name)) return { first, rest };
  }
  return null;
}

/** "Ron Dermr" is a slip in one name, not "Ron" and something else. */
function isSlipOf(words: string, name: string): boolean {
  return name.split(/\s+/).some((part) => distance(words.toLowerCase(), part.toLowerCase()) <= 2);
}
