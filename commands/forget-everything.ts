import type { Command } from '../src/model/index.ts';
import { confirmEverything, everythingForgotten } from '../src/answers/index.ts';
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
    if (input['yes'] !== true) return confirmEverything(await context.history.everything());
    return everythingForgotten(await context.history.forgetEverything());
  },
};
