import { CodedError } from '../src/model/index.ts';
import type { Action, Command, CommandContext, RecordedCorrection } from '../src/model/index.ts';
import { undone } from '../src/answers/index.ts';
import { deed, localClock } from './profile.ts';

/** Takes a correction back. */
export const undo: Command = {
  name: 'undo',
  description: 'Take back a correction: your last one, or the one with a number that /audit shows',
  examples: ['/undo', '/undo 12'],
  options: [
    {
      name: 'number',
      description: 'Which correction, as /audit numbers them',
      kind: 'integer',
      positional: true,
    },
  ],
  async run(input, context) {
    const record = await wanted(input['number'], context);
    const already = record.undone !== null;
    const now = already ? record : await context.history.undoCorrection(record.id, deed(context));
    return undone(now ?? record, already, localClock(context));
  },
};

/** A button that takes this correction back. */
export function undoAction({ id }: RecordedCorrection, label = 'Undo'): Action {
  return { label, call: { name: 'undo', options: { number: id } } };
}

async function wanted(number: unknown, { history, user }: CommandContext): Promise<RecordedCorrection> {
  const all = await history.corrections();
  if (typeof number === 'number') {
    const found = all.find(({ id }) => id === number);
    if (found) return found;
    throw new CodedError(
      'unknown-correction',
      `There is no correction ${number} here. /audit lists them all.`,
    );
  }
  const own = all.findLast(({ made, undone: gone }) => gone === null && made.by === user);
  if (own) return own;
  throw new CodedError(
    'no-correction',
    'You have made no correction that is in force. /audit lists everybody’s; /undo with its number takes one back.',
  );
}
