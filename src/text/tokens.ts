import type { Span } from '../model/index.ts';
import { BEFORE_NUMBER, LEADING, TRAILING } from './abbreviations.ts';
import { lookup } from './lookup.ts';

/** Prefixes that the English treebanks keep joined to their word: `co-workers`, `e-mail`. */
const JOINED_PREFIX =
  /^(?:e|u|x|ante|anti|arch|bi|bio|co|counter|cross|cyber|de|eco|ex|extra|inter|intra|macro|mega|micro|mid|mini|multi|neo|non|over|pan|para|post|pre|pro|pseudo|quasi|re|semi|sub|super|tri|ultra|un|under|uni|vice)$/iu;

const WORD = String.raw`[\p{L}_][\p{L}\p{M}\p{N}\p{Cf}_]*`;
/** What stands for an apostrophe within a word: `it´s`. */
const APOSTROPHE = String.raw`['’´\u0060\u02bc]`;
const HYPHEN = String.raw`[-\u2010\u2011]`;

/** One alternative per kind of token, the more specific first; sticky, so that the scan is linear. */
const TOKEN = new RegExp(
  [
    String.raw`(?<address>(?:https?:\/\/|www\.)[^\s<>"”’]*[\p{L}\p{N}\/=]|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|\p{L}[\w-]{0,62}\.(?:com|org|net|gov|edu|co\.uk|info)(?![\p{L}\p{N}]))`,
    String.raw`(?<handle>[@#][\p{L}_][\p{L}\p{N}_]*)`,
    String.raw`(?<acronym>Ph\.D\.?|(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])\.?)`,
    String.raw`(?<title>\p{Lu}\p{L}{1,3}\.${HYPHEN}\p{Lu}\p{L}{1,4}\.)`,
    String.raw`(?<model>\p{Nd}+\p{Lu}[\p{L}\p{N}]*)`,
    String.raw`(?<number>\p{Nd}+(?:[.,:\/]\p{Nd}+)*(?:(?:st|nd|rd|th|s)(?![\p{L}\p{N}]))?)`,
    String.raw`(?<currency>\p{Lu}{1,3}(?=[$€£¥]\p{Nd}))`,
    String.raw`(?<joined>\p{Lu}{1,3}&\p{Lu}(?![\p{L}\p{N}]))`,
    String.raw`(?<clitic>${APOSTROPHE}(?:s|re|ve|ll|d|m|em|tis|twas)(?![\p{L}\p{N}]))`,
    String.raw`(?<word>${WORD}(?:${APOSTROPHE}${WORD})*)`,
    String.raw`(?<dots>\.{2,}|…+)`,
    String.raw`(?<dash>-{2,}|[–—]+)`,
    String.raw`(?<marks>[!?]+|''|\x60\x60|‘’|[=_*~]{2,})`,
    String.raw`(?<emoji>\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\p{EMod}|\ufe0f|\u200d\p{Extended_Pictographic})*)`,
    String.raw`(?<other>\S)`,
  ].join('|'),
  'yu',
);

const SKIP = /[\s\p{Cf}\p{Cc}]+/uy;
const FULL_STOP_FOLLOWS = /^\.(?!\.)/u;
const CLITIC = new RegExp(String.raw`(?:n${APOSTROPHE}t|${APOSTROPHE}(?:s|re|ve|ll|d|m))$`, 'iu');
/** Words that the treebanks analyse as two, with the length of the first part. */
const CONTRACTED: Readonly<Record<string, number>> = lookup({
  cannot: 3,
  gonna: 3,
  wanna: 3,
  gotta: 3,
  gimme: 3,
  lemme: 3,
});

/**
 * Splits running text into words and marks as the treebanks English Web and GUM do: clitics apart
 * (`did` `n't`, `Smith` `'s`), hyphenated words apart except after a prefix (`state` `-` `owned`,
 * `co-workers`), abbreviations with their full stop.
 * Gives the tokens of `text.slice(start, end)` in order, with offsets into `text`; linear in length.
 */
export function tokenize(text: string, start = 0, end = text.length): Span[] {
  const spans: Span[] = [];
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  const push = (from: number, to: number): void => {
    if (to > from) {
      spans.push({ start: start + from, end: start + to, text: part.slice(from, to) });
    }
  };
  let at = 0;
  while (at < part.length) {
    SKIP.lastIndex = at;
    if (SKIP.test(part)) {
      at = SKIP.lastIndex;
      continue;
    }
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(part)?.groups;
    const to = groups === undefined ? at + 1 : TOKEN.lastIndex;
    if (groups?.['word'] === undefined) {
      push(at, to);
      at = to;
    } else {
      at = pushWord(part, at, to, push);
    }
  }
  return spans;
}

/** Emits a word with its clitic, hyphenated prefix or abbreviation's full stop; gives where it ends. */
function pushWord(text: string, from: number, to: number, push: (from: number, to: number) => void): number {
  const word = text.slice(from, to);
  const contracted = CONTRACTED[word.toLowerCase()];
  if (contracted !== undefined) {
    push(from, from + contracted);
    push(from + contracted, to);
    return to;
  }
  const clitic = CLITIC.exec(word);
  if (clitic !== null && clitic.index > 0) {
    push(from, from + clitic.index);
    push(from + clitic.index, to);
    return to;
  }
  const isJoined = JOINED_PREFIX.test(word) || isGivenName(text, from, to);
  const joined = isJoined ? joinedEnd(text, to) : to;
  if (joined > to) {
    push(from, joined);
    return joined;
  }
  const stop = isAbbreviation(word, text, to) ? to + 1 : to;
  push(from, stop);
  return stop;
}

const JOINED_REST = new RegExp(String.raw`${HYPHEN}[\p{L}\p{N}]+`, 'yu');

/** Second parts of English compounds; a short one that is none of them after two capitals ends a name. */
const COMPOUND_END =
  /^(?:.*ed|.*ing|aid|aide|area|arm|army|bank|based|born|bred|built|city|class|coast|day|deal|era|fire|fought|free|held|in|key|laid|law|led|less|level|like|line|long|made|man|men|model|of|off|on|only|out|owned|plan|plus|run|side|size|sold|style|tax|term|the|to|trade|type|up|wide|year)$/u;
const NAME_BEFORE = /\p{Lu}\p{Ll}+ $/u;
const NAME_END = new RegExp(String.raw`${HYPHEN}\p{Ll}{1,5}(?![\p{L}\p{N}-])`, 'yu');

/** Given names of East Asia in Latin letters: the `Ji-won` of `Park Ji-won`, which is no compound such as `Hamas-run`. */
function isGivenName(text: string, from: number, to: number): boolean {
  if (to - from > 6 || !/^\p{Lu}\p{Ll}*$/u.test(text.slice(from, to))) return false;
  NAME_END.lastIndex = to;
  const end = NAME_END.exec(text)?.[0].slice(1);
  return (
    end !== undefined && !COMPOUND_END.test(end) && NAME_BEFORE.test(text.slice(Math.max(0, from - 16), from))
  );
}

function joinedEnd(text: string, from: number): number {
  JOINED_REST.lastIndex = from;
  const rest = JOINED_REST.exec(text)?.[0];
  if (rest === undefined) return from;
  const clitic = CLITIC.exec(rest);
  return from + (clitic === null ? rest.length : clitic.index);
}

/** Whether the full stop at `at` belongs to the word before it. */
function isAbbreviation(word: string, text: string, at: number): boolean {
  if (!FULL_STOP_FOLLOWS.test(text.slice(at, at + 2))) return false;
  const rest = text.slice(at + 1, at + 4);
  if (LEADING.has(word)) return true;
  if (/^\p{Lu}$/u.test(word)) return /^\s*\S/u.test(rest) || /^['’"”]/u.test(rest);
  if (BEFORE_NUMBER.has(word)) return word !== 'No' || /^\s?\p{Nd}/u.test(rest);
  return TRAILING.has(word);
}
