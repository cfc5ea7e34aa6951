/** What a button stands for: a page of a kept answer, or one of its actions. */
export interface Press {
  readonly kept: string;
  readonly part: 'page' | 'action';
  readonly index: number;
}

/** All buttons of answers have an action id that begins so. */
export const ACTION_PREFIX = 'readout';
/** Buttons that open a form; the form's name follows. */
export const OPEN_PREFIX = 'readout_open';

const VALUE = /^([a-z0-9]{1,20}):(page|action):(\d{1,4})$/;

/** A button's value; it says all that is needed after a restart. */
export function pressValue(press: Press): string {
  return `${press.kept}:${press.part}:${press.index}`;
}

/** The press that a button's value stands for, or null where it is not one of ours. */
export function readPress(value: string | undefined): Press | null {
  const match = VALUE.exec(value ?? '');
  if (!match) return null;
  const [, kept, part, index] = match as unknown as [string, string, Press['part'], string];
  return { kept, part, index: Number(index) };
}
