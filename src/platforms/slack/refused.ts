import type { Answer } from '../../model/index.ts';
import { missingScopes } from './scopes.ts';
import type { Seats } from './seats.ts';

/** The code of an answer to somebody who may not do what was asked. */
const NOT_ALLOWED = 'not-allowed';
/** Without it Slack does not say who is an administrator. */
const ROLES = 'users:read';

/** An answer, which says what is to be granted where Readout refused only because it cannot know administrators. */
export async function withReason(answer: Answer, team: string, seats: Seats): Promise<Answer> {
  const { data } = answer;
  const code = typeof data === 'object' && data !== null && 'error' in data ? data.error : null;
  if (code !== NOT_ALLOWED) return answer;
  const missing = missingScopes((await seats.of(team)).scopes).filter((words) => words.includes(ROLES));
  return {
    ...answer,
    blocks: [
      ...answer.blocks,
      ...missing.map((text) => ({ type: 'paragraph' as const, line: [{ type: 'text' as const, text }] })),
    ],
  };
}
