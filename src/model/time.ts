/** A day without a time, `YYYY-MM-DD`, in the article's own time zone. */
export type CalendarDate = string;

/** Days from `start` to `end`, both included; a single day has `start === end`. */
export interface DateRange {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** An instant in milliseconds since the epoch; whoever needs "now" is given a clock. */
export type Clock = () => number;
