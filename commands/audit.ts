import type { Action, Command, CommandCall, RecordedCorrection } from '../src/model/index.ts';
import { audit as corrections, correctionTitle } from '../src/answers/index.ts';
import { pageNumber } from './input.ts';
import { assertPage, pageActions, paging } from './more.ts';
import { PAGE } from './options.ts';
import { localClock } from './profile.ts';
import { undoAction } from './undo.ts';

/** The newest ones that a button takes back; any other is taken back by its number. */
const UNDO_BUTTONS = 5;

/** What members corrected, with who and when. */
export const audit: Command = {
  name: 'audit',
  description: 'What members corrected here: merges, splits and names, with who and when',
  examples: ['/audit', '/audit page:2'],
  options: [PAGE],
  async run(input, context) {
    const call: CommandCall = { name: 'audit', options: input };
    const all = (await context.history.corrections()).toReversed();
    const page = pageNumber(input);
    assertPage(page, all.length);
    const { offset, limit } = paging(page);
    const shown = all.slice(offset, offset + limit);
    const counting = all.filter(({ undone }) => undone === null).length;
    const actions = [...undoActions(shown), ...pageActions(call, page, all.length)];
    return corrections({ items: shown, total: all.length, counting }, localClock(context), actions);
  },
};

function undoActions(records: readonly RecordedCorrection[]): readonly Action[] {
  return records
    .filter(({ undone }) => undone === null)
    .slice(0, UNDO_BUTTONS)
    .map((record) => undoAction(record, `Undo ${record.id}: ${correctionTitle(record.correction)}`));
}
