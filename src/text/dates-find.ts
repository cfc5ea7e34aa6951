import type { Span } from '../model/index.ts';
import { DATE_RULES } from './dates-grammar.ts';
import type { DateValue } from './dates-value.ts';

/** Words that name a time, and what they say. */
export interface DateExpression extends Span {
  /** The rule of the grammar that read them. */
  readonly rule: string;
  readonly value: DateValue;
  /** The word before, lower case: "since", "for", "on"; empty at the start. */
  readonly before: string;
}

// "the Sunday Times", "Good Friday", "Bloody Sunday": names that are no day of this week.
const NAME_BEFORE = /(?:Good|Black|Bloody|Ash|Cyber|Easter|Palm|Shrove|Holy|Maundy|Super|Whit)\s$/u;
const NAME_AFTER =
  /^\s(?:Times|Telegraph|Mirror|Mail|Express|Post|Star|Herald|Tribune|Independent|Standard)\b/u;

const ANY_BEFORE = /(?:^|\s)an?\s$/u;
const KIND_BEFORE = /(?:^|\s)an?\s\p{Ll}+\s$/u;
const THING_AFTER =
  /^\s(?!(?:an?|the|he|she|they|it|we|his|her|their|in|at|by|with|to|and|but|both|before|after|of|when)\b)\p{Ll}/u;

/** The date expressions of a text, in order, none overlapping; offsets are the text's. */
export function findDates(text: string): readonly DateExpression[] {
  const found: DateExpression[] = [];
  for (const { name, pattern, value } of DATE_RULES) {
    for (const match of text.matchAll(pattern)) {
      const said = value(match.groups ?? {});
      if (said === null || !isCapitalized(match.groups) || isName(text, name, match)) continue;
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        rule: name,
        value: said,
        before:
          /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, match.index - 20), match.index))?.[1]?.toLowerCase() ??
          '',
      });
    }
  }
  return withoutOverlaps(found);
}

// "he may on 3 occasions", "they march 20 miles": months and weekdays carry capitals.
function isCapitalized(groups: Readonly<Record<string, string | undefined>> = {}): boolean {
  return ['month', 'until', 'weekday', 'from', 'to'].every((name) => !/^\p{Ll}/u.test(groups[name] ?? ''));
}

function isName(text: string, rule: string, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 12), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 14);
  // "in March" is a date, "the March Alliance" a name.
  const inName = rule === 'month' && /^\s\p{Lu}/u.test(after);
  // "on the Sunday she rang him", but "on the Sunday shows".
  const inNoun = rule === 'the-weekday' && THING_AFTER.test(after);
  // "on 5 March 2023, a Sunday,", "on a rainy Tuesday in March": not that of this week.
  const isOf = /^\s(?:in|of)\s/u.test(after);
  const isAny =
    rule === 'weekday' &&
    /^\p{Lu}/u.test(match[0]) &&
    ((ANY_BEFORE.test(before) && (isOf || /^[,.;:]/u.test(after))) || (KIND_BEFORE.test(before) && isOf));
  return inNoun || isAny || NAME_BEFORE.test(before) || NAME_AFTER.test(after) || inName;
}

function withoutOverlaps(found: DateExpression[]): DateExpression[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: DateExpression[] = [];
  for (const expression of found) {
    const last = kept.at(-1);
    if (last === undefined || expression.start >= last.end) kept.push(expression);
    else if (expression.end - expression.start > last.end - last.start) kept[kept.length - 1] = expression;
  }
  return kept;
}
