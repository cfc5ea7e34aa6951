import {
  agoValue,
  anchoredDay,
  dayValue,
  halfPart,
  holiday,
  laterValue,
  monthValue,
  nearDay,
  partOf,
  rangeValue,
  unitOfStory,
  unitValue,
  weekdayOfWeek,
  weekdayValue,
  whichOf,
} from './dates-words.ts';
import type { Groups } from './dates-words.ts';
import type { DateValue } from './dates-value.ts';

/** A way to write a date: words, and what they say. Named groups feed `value`; null is no date after all. */
export interface DateRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly value: (groups: Groups) => DateValue | null;
}

const month = (name: string): string =>
  `(?<${name}>January|Jan\\.?|February|Feb\\.?|March|Mar\\.|April|Apr\\.?|May|June|Jun\\.|July|Jul\\.|August|Aug\\.?|September|Sept?\\.?|October|Oct\\.?|November|Nov\\.?|December|Dec\\.?)(?!\\p{L})`;
const day = (name: string): string => `(?<${name}>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d%]|[.,:]\\d)`;
const year = '(?<year>(?:19|20)\\d\\d)(?!\\d|-\\d)';
const relative = '(?<relative>last|this|next)';
const anyYear = `(?:${year}|(?:of\\s)?${relative}\\syear(?!\\p{L}))`;
const weekday = (name: string): string =>
  `(?<${name}>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?!\\p{L})`;
const apart = '(?:\\s?[-–—]\\s?|\\s(?:to|until|through)\\s|(?<and>\\sand\\s))';
const dash = '(?:\\s?[-–—]\\s?|\\s(?:to|and|until|through)\\s)';
const count = '(?<count>a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})';
const ofDay = '(?:\\s(?:morning|afternoon|evening|night|lunchtime|midday))?';
const vague = '(?:(?:early|late|later|earlier|overnight|first\\sthing)\\s(?:on\\s)?)?';
const weekdayFirst = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s(?:the\\s)?)?';
const goesOn = 'an?|the|he|she|they|it|in|at|by|with|to|and|both';
const opener =
  'in|on|since|until|till|by|during|through|for|of|from|to|and|between|before|after|throughout|around|back in';

/** "on 3 March and 5 April" are two days, "between 3 March and 5 April" is a time. */
const isTwo = (g: Groups): boolean => g['and'] !== undefined && g['between'] === undefined;

const rule = (name: string, pattern: string, value: DateRule['value']): DateRule => ({
  name,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])${pattern}`, 'giu'),
  value,
});

/**
 * English ways to write a date, in news and in questions. Where two match, the longer wins, then the
 * earlier rule. Case is ignored for the sake of sentence beginnings; that names of months and days are
 * capitalized is checked afterwards.
 */
export const DATE_RULES: readonly DateRule[] = [
  rule('iso', '(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)', (g) => ({
    type: 'day',
    year: Number(g['year']),
    month: Number(g['month']),
    day: Number(g['day']),
  })),
  rule(
    'days-of-month',
    `(?:from\\s|between\\s)?${day('from')}${dash}${weekdayFirst}${day('to')}\\s${month('month')}(?:,?\\s${year})?`,
    (g) => rangeValue(dayValue(g, 'from', 'month'), dayValue(g, 'to', 'month')),
  ),
  rule(
    'month-days',
    `(?:from\\s|between\\s)?${month('month')}\\s${day('from')}${dash}${day('to')}(?:,?\\s${year})?`,
    (g) => rangeValue(dayValue(g, 'from', 'month'), dayValue(g, 'to', 'month')),
  ),
  rule(
    'day-month-to-day-month',
    `(?:from\\s|(?<between>between\\s))?${weekdayFirst}${day('from')}\\s${month('month')}${apart}${weekdayFirst}${day('to')}\\s${month('until')}(?:,?\\s${year})?`,
    (g) => (isTwo(g) ? null : rangeValue(dayValue(g, 'from', 'month'), dayValue(g, 'to', 'until'))),
  ),
  rule(
    'month-day-to-month-day',
    `(?:from\\s|(?<between>between\\s))?${month('month')}\\s${day('from')}${apart}${month('until')}\\s${day('to')}(?:,?\\s${year})?`,
    (g) => (isTwo(g) ? null : rangeValue(dayValue(g, 'from', 'month'), dayValue(g, 'to', 'until'))),
  ),
  rule(
    'day-month',
    `${weekdayFirst}(?:the\\s)?${day('day')}(?:\\sof)?\\s${month('month')}(?:,?\\s${anyYear})?`,
    (g) => dayValue(g, 'day', 'month'),
  ),
  rule('month-day', `${weekdayFirst}${month('month')}\\s${day('day')}(?:,?\\s${anyYear})?`, (g) =>
    dayValue(g, 'day', 'month'),
  ),
  rule('weekday-to-weekday', `(?:from\\s|between\\s)?${weekday('from')}${dash}${weekday('to')}`, (g) =>
    rangeValue(weekdayValue(g['from'], null), weekdayValue(g['to'], null)),
  ),
  rule(
    'weekday',
    `${vague}(?:(?<which>last|next|this(?:\\spast|\\scoming)?|that|the\\s(?:following|previous|coming))\\s)?${weekday('weekday')}${ofDay}(?!\\sbefore\\slast)`,
    (g) => weekdayValue(g['weekday'], whichOf(g['which'])),
  ),
  // "on the Tuesday", in a story: the one that comes next in it.
  rule('the-weekday', `(?<=\\bon\\s)the\\s${weekday('weekday')}${ofDay}`, (g) =>
    weekdayValue(g['weekday'], 'following'),
  ),
  rule('monthday', `(?<=\\bon\\s)the\\s${day('day')}(?<=st|nd|rd|th)(?=[,.;:]|\\s(?:${goesOn})\\s)`, (g) => ({
    type: 'monthday',
    day: Number(g['day']),
  })),
  rule('last-day', 'the\\s(?<nth>first|last)\\sday\\sof\\sthe\\smonth', (g) => ({
    type: 'monthday',
    day: g['nth']?.toLowerCase() === 'last' ? 'last' : 1,
  })),
  rule(
    'weekday-of-week',
    `${vague}${weekday('weekday')}${ofDay}\\s(?:of\\s)?${relative}\\sweek(?!\\p{L})`,
    weekdayOfWeek,
  ),
  rule(
    'weekday-of-that-week',
    `${weekday('weekday')}${ofDay}\\s(?:of\\s)?that\\sweek(?!\\p{L})`,
    weekdayOfWeek,
  ),
  rule(
    'part-of-month',
    `(?<part>early|mid|late|(?:the\\s)?(?:beginning|start|middle|end)\\sof)(?:\\s|-)(?:in\\s)?(?:(?<which>last|next|this)\\s)?${month('month')}(?:,?\\s(?:of\\s)?${year})?`,
    (g) => monthValue(g, partOf(g['part'])),
  ),
  rule(
    'half-of-month',
    `(?:the\\s)?(?<half>first|second)\\shalf\\sof\\s${month('month')}(?:,?\\s(?:of\\s)?${year})?`,
    (g) => monthValue(g, halfPart(g['half'])),
  ),
  rule('half-of-year', `(?:the\\s)?(?<half>first|second)\\shalf\\sof\\s${year}`, (g) => ({
    type: 'year',
    year: Number(g['year']),
    half: halfPart(g['half']),
  })),
  rule('week-before-last', 'the\\sweek\\s(?<side>before\\slast|after\\snext)', (g) => ({
    type: 'unit',
    unit: 'week',
    shift: /last$/iu.test(g['side'] ?? '') ? -2 : 2,
    part: null,
  })),
  rule('within-unit', '(?:earlier|later)\\sin\\sthe\\s(?<unit>week|month)', (g) => ({
    type: 'unit',
    unit: g['unit'] === 'week' ? 'week' : 'month',
    shift: 0,
    part: null,
  })),
  rule(
    'month-year',
    `${month('month')},?\\s(?:(?:of\\s)?${year}|(?:of\\s)?${relative}\\syear(?!\\p{L}))`,
    (g) => monthValue(g, null),
  ),
  rule('which-month', `(?<which>last|next|this)\\s${month('month')}(?!\\s\\d)`, (g) => monthValue(g, null)),
  // "the March summit" is a date, "the March Alliance" a name, "May" mostly a verb.
  rule(
    'month',
    `(?<=(?<![\\p{L}\\p{N}])(?:${opener}|an?|the|his|her|their|its|this)\\s)${month('month')}(?!\\s\\d|-\\p{L})`,
    (g) => monthValue(g, null),
  ),
  rule(
    'year',
    `(?<=(?<![\\p{L}\\p{N}])(?:in|since|until|till|by|during|through|throughout|of|from|before|after|early|late|mid)[\\s-])${year}(?![\\d,.]\\d|\\s?[-–]\\s?\\d)`,
    (g) => ({
      type: 'year',
      year: Number(g['year']),
    }),
  ),
  rule(
    'unit',
    `(?:(?<part>early|earlier|later|late|mid|(?:the\\s)?(?:beginning|start|middle|end)\\sof)(?:\\s|-))?(?<which>last|this|next|the\\s(?:coming|previous|following))\\s(?<unit>week|weekend|month|year)(?!\\p{L})`,
    (g) => unitValue(g),
  ),
  rule(
    'same-unit',
    '(?<!\\bof\\s)(?:(?:early|earlier|later|late)\\s(?:that|the\\s(?:same|(?<next>next)))|the\\ssame)\\s(?<unit>week|month|year)(?!\\p{L})',
    unitOfStory,
  ),
  rule('weekend', '(?:over|at|during|for|on)\\sthe\\s(?:past\\s)?weekend(?!\\sof\\s)', () => ({
    type: 'unit',
    unit: 'weekend',
    shift: null,
    part: null,
  })),
  rule('part-of-this-month', '(?<part>beginning|start|middle|end)\\sof\\sthe\\smonth', (g) => ({
    type: 'unit',
    unit: 'month',
    shift: 0,
    part: partOf(g['part']),
  })),
  rule(
    'near-day',
    `${vague}(?<near>the\\sday\\sbefore\\syesterday|the\\sday\\safter\\stomorrow|yesterday|today|tonight|tomorrow|last\\snight|this\\s(?:morning|afternoon|evening|lunchtime))${ofDay}(?!\\p{L}|[’']s\\s\\p{Ll}*\\s?(?:world|society|generation))`,
    (g) => nearDay(g['near'] ?? ''),
  ),
  rule('ago', `${count}\\s(?<unit>day|week|fortnight|month|year)s?\\sago`, (g) => agoValue(g, -1)),
  rule('in-time', `in\\s${count}\\s(?<unit>day|week|fortnight|month|year)s?[’']?s?\\stime`, (g) =>
    agoValue(g, 1),
  ),
  rule(
    'later',
    `${count}\\s(?<unit>day|night|week|fortnight|month|year)s?\\s(?<side>later|earlier|(?:before|after|afterwards)(?=[,.;:]|\\s(?:he|she|they|it|the\\stwo)\\shad))`,
    (g) => laterValue(g),
  ),
  rule(
    'day-before',
    'the\\s(?:day|night|evening|morning)\\s(?<side>before|after)(?:\\sthat(?=[,.;:]))?(?=[,.;:]|\\s(?:he|she|they|it|the\\stwo)\\shad)',
    (g) => anchoredDay(g['side'] === 'before' ? -1 : 1),
  ),
  rule('weekday-after', `the\\s${weekday('weekday')}\\s(?<side>before|after)(?=[,.;:])`, (g) =>
    weekdayValue(g['weekday'], g['side']?.toLowerCase() === 'before' ? 'previous' : 'following'),
  ),
  rule('unit-after', 'the\\s(?<unit>week|month|year)\\s(?<side>before|after)(?=[,.;:])', (g) =>
    unitValue({ ...g, which: g['side']?.toLowerCase() === 'before' ? 'the previous' : 'the following' }),
  ),
  rule(
    'next-day',
    'the\\s(?<side>next|following|previous|same)\\s(?:day|night|evening|morning|afternoon)',
    (g) => anchoredDay(g['side'] === 'same' ? 0 : g['side'] === 'previous' ? -1 : 1),
  ),
  rule(
    'that-day',
    '(?:(?:earlier|later)\\s(?:in\\sthe\\sday|on\\sthat\\sday|that\\sday)|that\\s(?:same\\s)?(?:day|night|evening|morning|afternoon))(?!\\s(?:the|he|she|we|they)\\s(?:will|would))',
    () => anchoredDay(0),
  ),
  rule(
    'holiday',
    "(?<holiday>New\\sYear[’']s\\s(?:Day|Eve)|Christmas(?:\\s(?:Day|Eve))?(?<=Day|Eve|(?:before|after|by)\\sChristmas)(?=[,.;:]|\\s\\p{Ll})(?!\\s(?:party|dinner|lunch|carols?|tree|market|break|holidays?))|Boxing\\sDay|May\\sDay)",
    (g) => holiday(g['holiday'] ?? ''),
  ),
];
