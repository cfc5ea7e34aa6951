/** `last`, `next`, `this` count from the day of publication; `previous`, `that`, `following` from the anchor. */
export type Which = 'last' | 'this' | 'next' | 'previous' | 'that' | 'following';

/** A part of a month: the 1st to 10th, the 11th to 20th, the 21st to its end, up to the 15th, from the 16th. */
export type MonthPart = 'early' | 'mid' | 'late' | 'first half' | 'second half';

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'year';

/** What a date expression says, before it is known when that was. */
export type DateValue =
  | {
      readonly type: 'day';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      /** "last year" is -1: years away from that of publication, where `year` is null. */
      readonly yearShift?: number;
    }
  | {
      readonly type: 'month';
      readonly year: number | null;
      readonly yearShift?: number;
      readonly month: number;
      readonly part: MonthPart | null;
      readonly which: Which | null;
    }
  | { readonly type: 'year'; readonly year: number; readonly half?: 'first half' | 'second half' }
  /** Monday is 0; `week` counts from the week of publication (with `that`, of the anchor): "on Tuesday of last week" is in -1. */
  | {
      readonly type: 'weekday';
      readonly weekday: number;
      readonly which: Which | null;
      readonly week?: number;
    }
  /** "last week", "two months ago": whole units away from the day of publication; null lets the tense decide. */
  | {
      readonly type: 'unit';
      readonly unit: Unit;
      readonly shift: number | null;
      readonly part: MonthPart | null;
    }
  /** "on the 2nd", "the last day of the month": of the month that the context has come to. */
  | { readonly type: 'monthday'; readonly day: number | 'last' }
  /** "two days later", "the same day": units away from another date of the context. */
  | {
      readonly type: 'anchored';
      readonly unit: Unit;
      readonly shift: number;
      /** "the following week" is all of it, "a week later" a day. */
      readonly whole?: true;
    }
  | { readonly type: 'range'; readonly from: DateValue; readonly to: DateValue };
