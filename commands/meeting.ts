import { CodedError } from '../src/model/index.ts';
import type { Command } from '../src/model/index.ts';
import { meetingReports } from '../src/answers/index.ts';

/** One meeting with all its reports: who says what of day, place, kind, status and company. */
export const meeting: Command = {
  name: 'meeting',
  description: 'One meeting: what each article says of it, where they differ, how many sources they are',
  examples: ['/meeting 12'],
  options: [
    {
      name: 'number',
      description: 'The number of the meeting, as “All reports” fills it in',
      kind: 'integer',
      required: true,
      positional: true,
    },
  ],
  async run(input, { history }) {
    const number = input['number'];
    const found =
      typeof number === 'number' && Number.isSafeInteger(number) ? await history.meeting(number) : null;
    if (found) return meetingReports(found);
    throw new CodedError(
      'unknown-meeting',
      `No meeting has the number ${String(number)} here. Ask /who-met with a name, then press “All reports”.`,
    );
  },
};
