import { CodedError } from '../src/model/index.ts';
import type {
  Answer,
  CommandCall,
  CommandContext,
  DateRange,
  EntityRef,
  NameMatch,
} from '../src/model/index.ts';
import { nobody, whichOne } from '../src/answers/index.ts';
import { parsePeriod } from '../src/text/dates.ts';
import { choiceOf, isFiller, isLeading, isMark, withOption } from './grammar.ts';
import type { Choice, Grammar } from './grammar.ts';
import { today } from './input.ts';
import { handle, lookUp, plainly } from './names.ts';
import { distance } from './nearest.ts';
import { longest, replaced, tokenize, wordsOf } from './tokens.ts';
import type { Token } from './tokens.ts';

/** What a line says, whatever the order of its words. */
export interface Scanned {
  readonly people: readonly { readonly entity: EntityRef; readonly typed: string }[];
  readonly period: Partial<DateRange> | null;
  readonly chosen: Readonly<Record<string, string>>;
  /** Words that are neither name, time nor choice. */
  readonly rest: string;
}

/** A line understood, or what has to be asked first. */
export type Scan = ({ readonly type: 'read' } & Scanned) | Question;

interface Question {
  readonly type: 'question';
  readonly answer: Answer;
}

/** A line and who asks; questions put the chosen name into `option` of `call`. */
export interface Asking {
  readonly line: string;
  readonly call: CommandCall;
  readonly option: string;
  readonly grammar: Grammar;
  readonly context: CommandContext;
  /** How many names it may hold. */
  readonly people: number;
}

const LONGEST_LINE = 400;
const MOST_NAME = 8;
const MOST_TIME = 9;
const MOST_CHOICE = 3;
const MOST_SLIP = 4;

interface Draft {
  readonly people: { readonly entity: EntityRef; readonly typed: string }[];
  readonly chosen: Record<string, string>;
  readonly rest: string[];
  period: Partial<DateRange> | null;
  /** A name has to come: at the beginning, and behind "and", "with" or a comma. */
  expects: 'name' | 'perhaps' | 'no';
}

/**
 * Reads a typed line word by word: at each the longest name, time or choice. A name that several bear, or that nobody
 * on record bears, is asked about. Throws CodedError for a line that is too long to be a question.
 */
export async function scan(asking: Asking): Promise<Scan> {
  if (asking.line.length > LONGEST_LINE)
    throw new CodedError(
      'long-question',
      `That is too long for a question. Ask in fewer than ${LONGEST_LINE} characters; for a pasted text there is /brief.`,
    );
  const tokens = tokenize(asking.line);
  const draft: Draft = { people: [], chosen: {}, rest: [], period: null, expects: 'name' };
  for (let at = 0; at < tokens.length; ) {
    const step = await read(asking, tokens, at, draft);
    if (typeof step !== 'number') return step;
    at = step;
  }
  const { people, chosen, rest, period } = draft;
  return { type: 'read', people, chosen, period, rest: rest.join(' ') };
}

/** Takes what begins at a token and gives where the next begins. */
async function read(
  asking: Asking,
  tokens: readonly Token[],
  at: number,
  draft: Draft,
): Promise<number | Question> {
  const { line, grammar, context, people } = asking;
  const token = tokens[at];
  if (!token) return at + 1;
  const isOpen = draft.people.length < people && draft.expects !== 'no' && !inTopic(draft, grammar);
  const name = isOpen ? await nameAt(asking, tokens, at) : null;
  const time = longest(line, tokens, at, MOST_TIME, (words) => parsePeriod(words, today(context)));
  const choice = longest(line, tokens, at, MOST_CHOICE, (words) => choiceOf(grammar, words));
  const others = Math.max(time?.to ?? 0, choice?.to ?? 0);
  if (name && (draft.expects === 'name' ? name.to >= others : name.to > others)) {
    return takeName(asking, tokens, at, name, draft);
  }
  if (time && time.to === others) {
    draft.period = { ...draft.period, ...time.found };
    return time.to;
  }
  if (choice) {
    take(draft, choice.found);
    return choice.to;
  }
  if (inTopic(draft, grammar)) return keep(draft, token, at);
  if (isMark(token.word)) {
    draft.expects = token.word === ',' || token.word === ';' ? 'perhaps' : 'name';
    return at + 1;
  }
  if (isLeading(token.word) && at + 1 < tokens.length) {
    draft.expects = 'no';
    return at + 1;
  }
  if (isFiller(token.word)) return at + 1;
  if (isOpen) return unknown(asking, tokens, at, draft);
  return keep(draft, token, at);
}

/** Words of a topic follow each other whatever they are; a name among them is part of it. */
function inTopic({ rest }: Draft, { rest: kind }: Grammar): boolean {
  return kind === 'topic' && rest.length > 0;
}

function keep(draft: Draft, token: Token, at: number): number {
  draft.rest.push(token.text);
  draft.expects = 'no';
  return at + 1;
}

function take(draft: Draft, [option, value]: Choice): void {
  draft.chosen[option] = value;
}

type Known = Exclude<NameMatch, { readonly type: 'none' }>;

async function nameAt(
  { line, context }: Asking,
  tokens: readonly Token[],
  at: number,
): Promise<{ readonly match: Known; readonly to: number } | null> {
  if (isMark(tokens[at]?.word ?? '')) return null;
  for (let to = Math.min(tokens.length, at + MOST_NAME); to > at; to -= 1) {
    if (to === at + 1 && isFiller(tokens[at]?.word ?? '')) return null;
    if (isMark(tokens[to - 1]?.word ?? '')) continue;
    const match = await lookUp(context.history, wordsOf(line, tokens, at, to), { exactly: true });
    if (match.type !== 'none') return { match, to };
  }
  return null;
}

function takeName(
  asking: Asking,
  tokens: readonly Token[],
  at: number,
  { match, to }: { readonly match: Known; readonly to: number },
  draft: Draft,
): number | Question {
  if (match.type === 'several') {
    const words = plainly(wordsOf(asking.line, tokens, at, to));
    return { type: 'question', answer: whichOne(words, match.entities, callFor(asking, tokens, at, to)) };
  }
  const next = tokens[to];
  const opens = next ? opensOther(asking, tokens, to) : true;
  if (next && !opens && isSlipOf(next.word, match.entity, wordsOf(asking.line, tokens, at, to))) {
    const words = wordsOf(asking.line, tokens, at, to + 1);
    return { type: 'question', answer: nobody(words, [match.entity], callFor(asking, tokens, at, to + 1)) };
  }
  const { entity } = match;
  if (!draft.people.some((known) => known.entity.id === entity.id))
    draft.people.push({ entity, typed: plainly(wordsOf(asking.line, tokens, at, to)) });
  draft.expects = 'perhaps';
  return to;
}

/** Whether a time, a choice or a word of the question begins at a token: then it is no part of a name. */
function opensOther({ line, grammar, context }: Asking, tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const time = longest(line, tokens, at, MOST_TIME, (words) => parsePeriod(words, today(context)));
  const choice = longest(line, tokens, at, MOST_CHOICE, (words) => choiceOf(grammar, words));
  return time !== null || choice !== null || isFiller(word) || isMark(word) || isLeading(word);
}

/** "Ron Dermr" is a slip in one name, not "Ron" and something else. */
function isSlipOf(word: string, { name }: EntityRef, matched: string): boolean {
  if (word.length < 4 || matched.startsWith('@')) return false;
  return name
    .toLowerCase()
    .split(/\s+/)
    .some((part) => part !== word && part.length >= 4 && distance(word, part) <= 2);
}

/** Words where a name may stand: a name typed wrongly, or else a topic or a place. */
async function unknown(
  asking: Asking,
  tokens: readonly Token[],
  at: number,
  draft: Draft,
): Promise<number | Question> {
  const { line, context, grammar } = asking;
  const end = runEnd(asking, tokens, at);
  const whole = wordsOf(line, tokens, at, end);
  if (await isOnRecord(asking, whole)) {
    for (const [index, token] of tokens.slice(at, end).entries()) keep(draft, token, at + index);
    return end;
  }
  for (let to = Math.min(end, at + MOST_SLIP); to > at; to -= 1) {
    const words = wordsOf(line, tokens, at, to);
    const match = await lookUp(context.history, words);
    if (match.type === 'none' && match.near.length > 0)
      return { type: 'question', answer: nobody(words, match.near, callFor(asking, tokens, at, to)) };
  }
  const token = tokens[at];
  if (token && (grammar.rest === 'topic' || draft.expects === 'perhaps')) return keep(draft, token, at);
  const others = draft.people.map(({ entity }) => ({
    label: `Who is ${entity.name}`,
    call: { name: 'who', options: { person: handle(entity) } },
  }));
  return { type: 'question', answer: nobody(whole, [], callFor(asking, tokens, at, end), others) };
}

/** Whether words are a place, or words of statements, that articles on record have. */
async function isOnRecord({ grammar, context: { history } }: Asking, words: string): Promise<boolean> {
  const found =
    grammar.rest === 'place'
      ? await history.meetings({ place: words, limit: 1, uncounted: true })
      : await history.statements({ about: words, limit: 1 });
  return found.total > 0;
}

/** Up to the next mark, time or choice. */
function runEnd({ line, grammar, context }: Asking, tokens: readonly Token[], at: number): number {
  for (let end = at + 1; end < tokens.length; end += 1) {
    const word = tokens[end]?.word ?? '';
    const isTime = longest(line, tokens, end, MOST_TIME, (words) => parsePeriod(words, today(context)));
    const isChoice = longest(line, tokens, end, MOST_CHOICE, (words) => choiceOf(grammar, words));
    if (isMark(word) || isLeading(word) || isTime || isChoice) return end;
  }
  return tokens.length;
}

/** The same call with the name that is meant in place of what was typed. */
function callFor(
  { line, call, option }: Asking,
  tokens: readonly Token[],
  from: number,
  to: number,
): (entity: EntityRef) => CommandCall {
  return (entity) => withOption(call, option, replaced(line, tokens, from, to, handle(entity)));
}

/** Throws CodedError: words that are left over and no place on record. */
export function unknownWords(words: string): never {
  throw new CodedError(
    'unknown-word',
    `Readout does not know "${words}" as a name, a time or a place on record.`,
  );
}
