import type { CalendarDate, DateRange } from '../model/index.ts';
import { addDays } from './dates-calendar.ts';
import { findDates } from './dates-find.ts';
import { resolveDate } from './dates-resolve.ts';
import { countOf, namedPeriod } from './dates-spans.ts';
import { lookup } from './lookup.ts';

const ABBREVIATIONS: Readonly<Record<string, string>> = lookup({
  mon: 'Monday',
  tue: 'Tuesday',
  tues: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  thur: 'Thursday',
  thurs: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
});
const DAYS: Readonly<Record<string, number>> = lookup({
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30,
  year: 365,
});
/** No period takes more words; a text that somebody pasted is none. */
const LONGEST = 80;
const MOST_UNITS = 999;
const NAMES =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/giu;

/**
 * What a member means by "since May", "last week", "from 3 to 5 June", "past 10 days", "2024-11-01..":
 * days, one end open where the words leave it open; null where they name no time. Without a hint of the
 * future, the past is meant.
 */
export function parsePeriod(words: string, today: CalendarDate): Partial<DateRange> | null {
  const said = normalized(words);
  if (said === '' || said.length > LONGEST) return null;
  const parts =
    /^(?:from |between )?(.+?)\s*(?:\.\.| - |\/| ?– ?| to | until | till | through | and )\s*(.*)$/u.exec(
      said,
    );
  return (
    one(said, today) ??
    namedPeriod(said.toLowerCase(), today) ??
    lastDays(said, today) ??
    openEnded(said, today) ??
    (parts === null ? null : joined(parts[1] ?? '', parts[2] ?? '', today))
  );
}

function normalized(words: string): string {
  return words
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .toLowerCase()
    .replaceAll(
      /\b(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b\.?/gu,
      (day) => ABBREVIATIONS[day.replace('.', '')] ?? day,
    )
    .replaceAll(NAMES, (name) => name[0]?.toUpperCase() + name.slice(1).toLowerCase());
}

/** Words that are one date expression from end to end. */
function one(words: string, today: CalendarDate): DateRange | null {
  // The grammar wants a preposition before a bare month or year.
  for (const prefix of ['', 'in ', 'over ', 'over the ']) {
    const said = prefix + words;
    const found = findDates(said);
    const only = found[0];
    if (found.length !== 1 || only?.end !== said.length) continue;
    if (
      !/^(?:|in |on |at |during |over |over the |of |the )$/u.test(
        said.slice(0, only.start).replace(/^in in /u, 'in '),
      )
    )
      continue;
    return resolveDate(only.value, { published: today, direction: 'past' });
  }
  return null;
}

/** What may stand at either end of a period. */
function stretch(words: string, today: CalendarDate): DateRange | null {
  const unit = /^(?:the )?(?:beginning|start) of (?:the|this) (year|month|week)$/u.exec(words)?.[1];
  return one(unit === undefined ? words : `this ${unit}`, today) ?? namedPeriod(words.toLowerCase(), today);
}

function lastDays(words: string, today: CalendarDate): DateRange | null {
  const match =
    /^(?:in |over |during )?(?:the )?(?:last|past) (?:(\w+) )?(day|week|fortnight|month|year)s?$/u.exec(
      words,
    );
  if (match === null) return null;
  const count = countOf(match[1]);
  if (count === null || count === 0 || count > MOST_UNITS) return null;
  const days = count * (DAYS[match[2] ?? ''] ?? 1);
  return { start: addDays(today, 1 - days), end: today };
}

function openEnded(words: string, today: CalendarDate): Partial<DateRange> | null {
  const match = /^(since|from|after|until|till|to|up to|before)? ?(.+?)(\.\.| onwards?)?$/u.exec(words);
  const word = match?.[1] ?? (match?.[3] === undefined ? undefined : 'since');
  const range = word === undefined ? null : stretch(match?.[2] ?? '', today);
  if (range === null) return words.startsWith('..') ? openEnded(`until ${words.slice(2)}`, today) : null;
  switch (word) {
    case 'after':
      return { start: addDays(range.end, 1) };
    case 'before':
      return { end: addDays(range.start, -1) };
    case 'since':
    case 'from':
      return { start: range.start };
    default:
      return { end: range.end };
  }
}

function joined(from: string, to: string, today: CalendarDate): DateRange | null {
  const last = stretch(to, today) ?? (/^(?:now|today)$/u.test(to) ? { start: today, end: today } : null);
  const first = stretch(from, last?.start ?? today);
  if (first === null || last === null || first.start > last.end) return null;
  return { start: first.start, end: last.end };
}
