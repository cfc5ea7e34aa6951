import { CodedError } from '../src/model/index.ts';
import type { Command, CommandCall, Option, OptionValue } from '../src/model/index.ts';
import { nearest } from './nearest.ts';
import { splitWords } from './words.ts';
import type { Word } from './words.ts';

type Options = CommandCall['options'];
/** The words that were found for each option, by its name. */
type Buckets = Map<string, Word[]>;

/**
 * Reads a typed line, such as `blinken with dermer since may`: names first, then options as `with:x`,
 * `--with x` or plain `with x`. Throws CodedError for an unknown option or a value that cannot be meant.
 */
export function parseLine(command: Command, line: string): Options {
  return parseWords(command, splitWords(line));
}

/** The same for words that are split already, as a shell does. */
export function parseWords(command: Command, words: readonly Word[]): Options {
  const buckets: Buckets = new Map();
  const positional: Word[] = [];
  let current: Option | null = null;
  words.forEach((word, index) => {
    const named = optionNamed(command, word, current, words[index + 1], positional.length + buckets.size > 0);
    if (named === null) {
      const bucket = current && buckets.get(current.name);
      if (!current || !bucket || isFull(current, bucket)) positional.push(word);
      else bucket.push(word);
      return;
    }
    current = named;
    const bucket = buckets.get(named.name) ?? [];
    buckets.set(named.name, bucket);
    if (word.key !== null && word.text !== '') bucket.push({ ...word, key: null });
  });
  fillPositional(command, positional, buckets);
  return readValues(command, buckets);
}

/** Choices, numbers and yes or no are one word: what comes behind it stands for itself. */
function isFull({ kind }: Option, bucket: readonly Word[]): boolean {
  return (kind === 'choice' || kind === 'integer' || kind === 'boolean') && bucket.length > 0;
}

/** The option that a word begins, or null where it is part of a value. */
function optionNamed(
  command: Command,
  word: Word,
  current: Option | null,
  next: Word | undefined,
  begun: boolean,
): Option | null {
  if (word.key !== null) return keyedOption(command, word.key, word, current);
  // A line may begin with an option, but "To Lam" is a name.
  const isName = !begun && /^\p{Lu}/u.test(word.text);
  const option = word.quoted || isName ? undefined : find(command, word.text);
  if (option === undefined || next === undefined || !mayStandBare(option)) return null;
  return current?.kind === 'text' && !stopsText(option, next) ? null : option;
}

/** Within words about a topic or a place, only what can hardly be part of them begins another option. */
function stopsText({ kind, choices = [] }: Option, next: Word): boolean {
  if (kind === 'entity') return next.quoted || /^\p{Lu}/u.test(next.text);
  return kind === 'date' || choices.includes(next.text.toLowerCase());
}

function keyedOption(command: Command, key: string, word: Word, current: Option | null): Option | null {
  const option = find(command, key);
  if (option) return option;
  if (takesWordsAlone(command)) return null;
  const meant = nearest(
    key,
    command.options.map(({ name }) => name),
  );
  if (meant === null && current?.kind === 'text' && !word.raw.startsWith('--')) return null;
  const hint = meant === null ? `It has ${optionNames(command)}.` : `Did you mean ${meant}:?`;
  throw new CodedError('unknown-option', `/${command.name} has no option "${key}". ${hint}`);
}

/** "/who-said the minister said: …" names no option. */
function takesWordsAlone({ options }: Command): boolean {
  return options.every(({ kind, positional }) => kind === 'text' && positional);
}

function find(command: Command, name: string): Option | undefined {
  return command.options.find((option) => option.name === name.toLowerCase());
}

/** Whether `name value` without a colon is clear: not for names of things that sentences are made of. */
function mayStandBare({ kind, positional, name }: Option): boolean {
  return (
    !positional &&
    (kind === 'date' || kind === 'entity' || kind === 'choice' || name === 'in' || name === 'about')
  );
}

/** Each positional option takes one word, the last one all that remain; a word that is no choice is left to the next. */
function fillPositional(command: Command, words: readonly Word[], buckets: Buckets): void {
  const open = command.options.filter((option) => option.positional && !buckets.has(option.name));
  let rest = [...words];
  open.forEach((option, index) => {
    const last = index === open.length - 1;
    const [first] = rest;
    if (first === undefined) return;
    if (!last && option.choices && !option.choices.includes(first.text.toLowerCase())) return;
    buckets.set(option.name, last ? rest : [first]);
    rest = last ? [] : rest.slice(1);
  });
  const [extra] = rest;
  if (extra === undefined) return;
  throw new CodedError(
    'unknown-word',
    `/${command.name} takes no "${extra.text}". It has ${optionNames(command)}.`,
  );
}

function readValues(command: Command, buckets: Buckets): Options {
  const values: Record<string, OptionValue> = {};
  for (const option of command.options) {
    const value = buckets
      .get(option.name)
      ?.map((word) => wordValue(option, word))
      .join(' ')
      .trim();
    if (value !== undefined && value !== '') values[option.name] = readValue(command, option, value);
    else if (value !== undefined)
      throw new CodedError('missing-value', `Nothing stands behind "${option.name}". ${option.description}.`);
    else if (option.required)
      throw new CodedError(
        'missing-option',
        `/${command.name} needs a ${option.name}: ${command.examples[0] ?? ''}`,
      );
  }
  return values;
}

function wordValue(option: Option, word: Word): string {
  if (word.key !== null) return word.raw;
  return option.phrases && word.quoted ? `"${word.text}"` : word.text;
}

function readValue(command: Command, option: Option, value: string): OptionValue {
  switch (option.kind) {
    case 'integer':
      if (/^\d+$/.test(value)) return Number(value);
      throw new CodedError('bad-number', `${option.name}: takes a whole number, not "${value}".`);
    case 'boolean':
      return !/^(?:no|off|false|0)$/i.test(value);
    case 'choice':
      return readChoice(command, option, value);
    case 'text':
    case 'entity':
    case 'date':
    case 'link':
      return value;
    default:
      return option.kind satisfies never;
  }
}

function readChoice(command: Command, { name, choices = [] }: Option, value: string): string {
  const lower = value.toLowerCase();
  const exact =
    choices.find((choice) => choice === lower) ?? only(choices.filter((choice) => choice.startsWith(lower)));
  if (exact !== undefined) return exact;
  const meant = nearest(value, choices);
  const hint = meant === null ? `It is one of ${choices.join(', ')}.` : `Did you mean ${meant}?`;
  throw new CodedError('unknown-choice', `/${command.name} ${name}: does not know "${value}". ${hint}`);
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

function optionNames(command: Command): string {
  return command.options.map(({ name }) => `${name}:`).join(' ');
}
