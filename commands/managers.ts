import { CodedError } from '../src/model/index.ts';
import type { CommandContext } from '../src/model/index.ts';

/** Throws CodedError unless the asker may manage the workspace. */
export function managersOnly({ mayManage }: CommandContext, what: string): void {
  if (mayManage) return;
  throw new CodedError('not-allowed', `Only those who manage this place may ${what}. Ask one of them.`);
}
