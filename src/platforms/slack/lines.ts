import type { Answer, Asker, Core } from '../../model/index.ts';
import { BRIEF, ONE_COMMAND } from './manifest.ts';
import { SETTINGS } from './settings-form.ts';

/** A typed command: its name and the rest of the line. */
export interface TypedLine {
  readonly name: string;
  readonly rest: string;
}

/** `/who-met blinken` as it is; `/readout who-met blinken` and "who-met blinken" by their first word, `/readout` as help. */
export function typedLine(command: string, text: string, core: Core): TypedLine {
  const name = command.replace(/^\//, '');
  if (name !== ONE_COMMAND) return { name, rest: text.trim() };
  const [first = '', ...rest] = text.trim().split(/\s+/);
  const known = core.commands.some((each) => each.name === first.toLowerCase());
  return known ? { name: first.toLowerCase(), rest: rest.join(' ') } : { name: 'help', rest: first };
}

/** Whether a line asks for the form that takes pasted text. */
export function wantsForm({ name, rest }: TypedLine): boolean {
  return name === BRIEF && rest === '';
}

/** Whether a line asks for the form of a channel's settings; a direct conversation has none to choose. */
export function wantsSettings({ name, rest }: TypedLine, channel: string): boolean {
  return name === SETTINGS && rest === '' && !channel.startsWith('D');
}

/** Runs a typed line. */
export function runTyped({ name, rest }: TypedLine, asker: Asker, core: Core): Promise<Answer> {
  return core.runLine(name, rest, asker);
}
