import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { briefing, fault, problem, refusal } from '../answers/index.ts';
import { CodedError } from '../model/index.ts';
import type { Answer } from '../model/index.ts';
import type { App } from '../main.ts';
import type { Source, Step } from '../pipeline.ts';
import { LOCAL } from './local.ts';

/** What is said while an article is on its way. */
export const STEP_WORDS: Readonly<Record<Step, string>> = {
  reading: 'reading the article …',
  extracting: 'looking for who met and who stated what …',
  recording: 'recording …',
};

/** What a typed word means: a link, a file that is there, or nothing that can be briefed. */
export function sourceOf(typed: string, published?: string): Source | null {
  const more = published === undefined ? {} : { published };
  if (/^https?:\/\//i.test(typed)) return { type: 'link', url: typed, ...more };
  if (existsSync(typed)) return { type: 'file', path: typed, ...more };
  if (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S*$/i.test(typed))
    return { type: 'link', url: `https://${typed}`, ...more };
  return null;
}

/** Briefs a link or a file for the terminal's workspace. Never rejects: every failure is an answer. */
export async function briefSource(app: App, source: Source, onStep: (step: Step) => void): Promise<Answer> {
  try {
    const shown = { ...source, shownIn: LOCAL.channel };
    const outcome = await app.pipeline(shown, app.store.history(LOCAL.workspace), onStep);
    if (outcome.status === 'recorded') return briefing(outcome.article);
    return refusal(outcome, source.type === 'link' ? source.url : null);
  } catch (error) {
    if (error instanceof CodedError) return problem(error);
    const id = randomBytes(4).toString('hex');
    app.log.error({ err: error, id }, 'an article could not be briefed');
    return fault(id);
  }
}
