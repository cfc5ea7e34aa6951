import type { HomeView } from '@slack/types';
import type { Asker, Core } from '../../model/index.ts';
import { BLOCKS } from './limits.ts';
import { renderSlack } from './render.ts';

/** The app's home tab: what was read in the last day, then how to ask. Its answers' first pages, without buttons. */
export async function homeView(asker: Asker, core: Core): Promise<HomeView> {
  const answers = await Promise.all([
    core.run({ name: 'digest', options: { action: 'now' } }, asker),
    core.run({ name: 'help', options: {} }, asker),
  ]);
  const blocks = answers.flatMap((answer, index) => [
    ...(index > 0 ? [{ type: 'divider' as const }] : []),
    // A home tab is no message: its buttons would have nothing to answer.
    ...(renderSlack({ ...answer, actions: [] })[0]?.blocks ?? []).filter(({ type }) => type !== 'actions'),
  ]);
  return { type: 'home', blocks: blocks.slice(0, 2 * BLOCKS) };
}
