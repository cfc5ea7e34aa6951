import type { BlockAction } from '@slack/bolt';
import { GONE } from '../notice.ts';
import { readPress } from './ids.ts';
import type { Parts } from './parts.ts';
import { renderSlack } from './render.ts';
import { respond, sendAnswer } from './respond.ts';

/** A button's press: turns the page in place, or runs the action's command for whoever pressed. */
export async function onPress(
  value: string | undefined,
  body: BlockAction,
  givenAt: number,
  { core, log, who, askerOf }: Parts,
): Promise<void> {
  const press = readPress(value);
  if (!press) return;
  const asker = await askerOf({
    team: body.team?.id ?? who.team,
    channel: body.channel?.id ?? '',
    user: body.user.id,
    name: 'username' in body.user ? body.user.username : null,
  });
  const kept = await core.history(asker.workspace).keptAnswer(press.kept);
  const page = kept && press.part === 'page' ? renderSlack(kept, press.kept)[press.index] : undefined;
  if (page) {
    await respond(body.response_url, { ...page, replace_original: true });
    return;
  }
  const action = kept?.actions[press.index];
  const answer = action ? await core.run(action.call, asker) : GONE;
  // What one reader asks for by a button is for that reader alone.
  const route = { url: body.response_url, givenAt, asker, post: async () => {} };
  await sendAnswer(answer, route, core, log, true);
}
