export { findDates } from './dates-find.ts';
export type { DateExpression } from './dates-find.ts';
export { parsePeriod } from './dates-period.ts';
export { resolveDate } from './dates-resolve.ts';
export type { DateContext } from './dates-resolve.ts';
export type { DateValue } from './dates-value.ts';
export { addDays } from './dates-calendar.ts';
