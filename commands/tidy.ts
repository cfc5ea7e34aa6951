import type { CalendarDate, CommandCall } from '../src/model/index.ts';
import { parsePeriod } from '../src/text/dates.ts';
import type { Grammar } from './grammar.ts';
import { choiceOf, isLeading } from './grammar.ts';
import { longest, tokenize, wordsOf } from './tokens.ts';

const MOST_CHOICE = 3;

type Options = CommandCall['options'];
type Moves = Record<string, string[]>;

/**
 * Puts words where they belong that were typed behind another option: "since:May Brink" names somebody, "on:Gaza" a
 * topic, "in:2023" and "about:hostages last week" a time. What cannot be told stays where it is.
 */
export function tidied(options: Options, grammar: Grammar, today: CalendarDate): Options {
  const words: Record<string, string> = {};
  const moves: Moves = {};
  for (const [option, value] of Object.entries(options)) {
    if (typeof value !== 'string') continue;
    words[option] = moveFrom(option, value.trim(), { moves, grammar, today });
  }
  const moved = Object.entries(moves).map(([option, more]): [string, string] => [
    option,
    [words[option], ...more].filter((part) => part !== undefined && part !== '').join(' '),
  ]);
  const all = { ...options, ...words, ...Object.fromEntries(moved) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

interface Where {
  readonly moves: Moves;
  readonly grammar: Grammar;
  readonly today: CalendarDate;
}

/** The words that an option keeps. */
function moveFrom(option: string, value: string, where: Where): string {
  switch (option) {
    case 'since':
    case 'until':
    case 'on':
      return moveFromTime(option, value, where);
    case 'in':
    case 'about':
      return moveFromWords(option, moveChoice(option, value, where), where);
    default:
      return value;
  }
}

/** A time keeps the words that are one; behind it stand a name, before it a topic ("on the border last week"). */
function moveFromTime(option: string, value: string, { moves, grammar, today }: Where): string {
  const isTime = (words: string): true | null => (parsePeriod(words, today) === null ? null : true);
  const tokens = tokenize(value);
  const head = longest(value, tokens, 0, tokens.length, isTime);
  if (head) {
    const rest = wordsOf(value, tokens, head.to, tokens.length);
    move(moves, grammar.names[0] ?? '', rest);
    return wordsOf(value, tokens, 0, head.to);
  }
  if (option !== 'on') return value;
  const from = tokens.findIndex((_, index) => isTime(wordsOf(value, tokens, index, tokens.length)));
  const topic = from < 0 ? value : wordsOf(value, tokens, 0, from);
  move(moves, grammar.rest === 'topic' ? 'about' : 'in', topic);
  return from < 0 ? '' : wordsOf(value, tokens, from, tokens.length);
}

/** "hostages over time", "Rome first": a choice at the end; a single word is part of a topic. */
function moveChoice(option: string, value: string, { moves, grammar }: Where): string {
  const tokens = tokenize(value);
  const last = option === 'about' ? tokens.length - 1 : tokens.length;
  for (let from = Math.max(1, tokens.length - MOST_CHOICE); from < last; from += 1) {
    const choice = choiceOf(grammar, wordsOf(value, tokens, from, tokens.length));
    if (choice === null) continue;
    move(moves, choice[0], choice[1]);
    return wordsOf(value, tokens, 0, from);
  }
  return value;
}

/** Within a place or a topic only what is plainly a time at the end is taken for one. */
function moveFromWords(option: string, value: string, { moves, today }: Where): string {
  const tokens = tokenize(value);
  const from = tokens.findIndex((token, index) => {
    const words = wordsOf(value, tokens, index, tokens.length);
    const isPlain = option === 'in' || index === 0 || OPENS_TIME.test(token.word) || isLeading(token.word);
    return isPlain && !/^["“„«]/.test(token.text) && parsePeriod(words, today) !== null;
  });
  if (from < 0 || (from === 0 && option === 'about')) return value;
  move(moves, 'on', wordsOf(value, tokens, from, tokens.length));
  return wordsOf(value, tokens, 0, from);
}

const OPENS_TIME =
  /^(?:since|until|till|before|after|during|between|from|last|past|this|yesterday|today|over|so)$/;

function move(moves: Moves, option: string, words: string): void {
  if (words !== '') moves[option] = [...(moves[option] ?? []), words];
}
