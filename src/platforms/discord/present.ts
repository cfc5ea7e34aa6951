import type { Answer, Core, WorkspaceId } from '../../model/index.ts';
import { markOf } from './ids.ts';
import { needsKeeping, renderDiscord } from './render.ts';
import type { Page } from './render.ts';

/** An answer's first page, the answer kept first where its buttons will ask for it again. */
export async function present(
  core: Core,
  workspace: WorkspaceId,
  answer: Answer,
  key?: string,
): Promise<Page> {
  const kept = needsKeeping(answer) ? await core.history(workspace).keepAnswer(answer) : 'none';
  const pages = renderDiscord(answer, { kept, mark: key === undefined ? undefined : markOf(key) });
  return pages[0] as Page;
}
