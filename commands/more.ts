import { CodedError } from '../src/model/index.ts';
import type { Action, CommandCall } from '../src/model/index.ts';
import { LIST_LENGTH } from '../src/answers/index.ts';

/** Where in a list a page begins. */
export function paging(page: number): { readonly limit: number; readonly offset: number } {
  return { limit: LIST_LENGTH, offset: (page - 1) * LIST_LENGTH };
}

/** Throws CodedError for a page behind the last one. */
export function assertPage(page: number, total: number, length = LIST_LENGTH): void {
  const last = Math.ceil(total / length);
  if (total > 0 && page > last)
    throw new CodedError(
      'unknown-page',
      `There ${last === 1 ? 'is only 1 page' : `are only ${last} pages`}. Ask for page:${last}.`,
    );
}

/** Buttons to the pages before and after. */
export function pageActions(
  call: CommandCall,
  page: number,
  total: number,
  length = LIST_LENGTH,
): readonly Action[] {
  const to = (label: string, number: number): Action => ({
    label,
    call: { name: call.name, options: { ...call.options, page: number } },
  });
  const last = Math.ceil(total / length);
  return [
    ...(page > 1 ? [to(`Back to ${range(page - 1, total, length)}`, page - 1)] : []),
    ...(page < last ? [to(`On to ${range(page + 1, total, length)}`, page + 1)] : []),
  ];
}

/** "21–40 of 73": a platform may show one page of a list on several of its own, which have their own numbers. */
function range(page: number, total: number, length: number): string {
  const first = (page - 1) * length + 1;
  return `${first}–${Math.min(page * length, total)} of ${total}`;
}

/** The same question without some of its options: a wider one. */
export function without(call: CommandCall, ...dropped: readonly string[]): CommandCall {
  const options = Object.fromEntries(
    Object.entries(call.options).filter(([name]) => !dropped.includes(name)),
  );
  return { name: call.name, options };
}
