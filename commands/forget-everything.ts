import type { Command } from '../src/model/index.ts';
import { confirmEverything, everythingForgotten, nothing, text } from '../src/answers/index.ts';
import { managersOnly } from './managers.ts';

/** Erases all that is on record in the workspace; says first what that is. */
export const forgetEverything: Command = {
  name: 'forget-everything',
  description: 'Erase all that is on record here; asks before it does (for those who manage this place)',
  examples: ['/forget-everything'],
  options: [{ name: 'yes', description: 'Do not ask', kind: 'boolean' }],
  managers: true,
  async run(input, context) {
    managersOnly(context, 'have everything forgotten');
    const all = await context.history.everything();
    if (Object.values(all).every((number) => number === 0))
      return nothing([text('Nothing is on record here.')], [], []);
    if (input['yes'] !== true) return confirmEverything(all);
    return everythingForgotten(await context.history.forgetEverything());
  },
};
