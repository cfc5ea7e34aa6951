import type { Answer, Core, WorkspaceId } from '../../model/index.ts';
import { needsKeeping, renderSlack } from './render.ts';
import type { Page } from './render.ts';

/** An answer's first page, the answer kept first where its buttons will ask for it again. */
export async function present(core: Core, workspace: WorkspaceId, answer: Answer): Promise<Page> {
  const kept = needsKeeping(answer) ? await core.history(workspace).keepAnswer(answer) : 'none';
  return renderSlack(answer, kept)[0] as Page;
}
