import type { Answer, Asker, Core } from '../../model/index.ts';
import { BRIEF, ONE_COMMAND } from './manifest.ts';
import { SETTINGS } from './settings-form.ts';

/** A typed command: its name and the rest of the line. */
export interface TypedLine {
  readonly name: string;
  readonly rest: string;
}

/**
 * `/who-met blinken` as it is; `/readout who-met blinken` and "who met blinken" by the command that they begin with,
 * the longest one; anything else is asked of help.
 */
export function typedLine(command: string, text: string, core: Core): TypedLine {
  const name = command.replace(/^\//, '');
  const line = text.trim();
  if (name !== ONE_COMMAND) return { name, rest: line };
  const begun = core.commands
    .map((each) => ({ name: each.name, length: beginning(line, each.name) }))
    .toSorted((one, other) => other.length - one.length)[0];
  if (begun && begun.length > 0) return { name: begun.name, rest: line.slice(begun.length).trim() };
  return { name: 'help', rest: line.split(/\s/, 1)[0] ?? '' };
}

/** How many characters of a line are a command's name, typed with hyphens or spaces; 0 where it does not begin so. */
function beginning(line: string, name: string): number {
  const [found] = new RegExp(`^/?${name.replaceAll('-', '[-\\s]+')}(?=\\s|$)`, 'i').exec(line) ?? [''];
  return found.length;
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
