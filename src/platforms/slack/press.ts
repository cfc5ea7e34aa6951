import type { BlockAction } from '@slack/bolt';
import type { Answer } from '../../model/index.ts';
import { GONE } from '../notice.ts';
import { readPress } from './ids.ts';
import { filesSent } from './parts.ts';
import type { Parts } from './parts.ts';
import { present } from './present.ts';
import type { Where } from './questions.ts';
import { renderSlack } from './render.ts';
import type { Page } from './render.ts';
import { respond, sendAnswer } from './respond.ts';
import { answerView, originOf, workingView } from './views.ts';

/** A button's press: turns the page in place, or runs the action's command for whoever pressed. */
export async function onPress(
  value: string | undefined,
  body: BlockAction,
  { team }: Where,
  givenAt: number,
  parts: Parts,
): Promise<void> {
  const { core, log, askerOf } = parts;
  const press = readPress(value);
  if (!press) return;
  const show = body.view ? await openedView(body, team, parts) : null;
  const asker = await askerOf({
    team,
    channel: body.channel?.id ?? originOf(body.view?.private_metadata).channel,
    user: body.user.id,
    name: 'username' in body.user ? body.user.username : null,
  });
  const kept = await core.history(asker.workspace).keptAnswer(press.kept);
  const page = kept && press.part === 'page' ? renderSlack(kept, press.kept)[press.index] : undefined;
  if (page)
    return show ? show(page) : void (await respond(body.response_url, { ...page, replace_original: true }));
  const action = kept?.actions[press.index];
  const answer = action ? await core.run(action.call, asker) : GONE;
  // What one reader asks for by a button is for that reader alone.
  const route = { url: body.response_url, givenAt, asker, post: async () => {} };
  const send = show
    ? async (each: Answer) => show(await present(core, asker.workspace, each))
    : (each: Answer) => sendAnswer(each, route, core, log, true);
  await send(answer);
  const note = await filesSent(answer, { team, user: body.user.id }, parts);
  if (note) await send(note);
}

/** The window that a press in a view is answered in: the view itself, or over a home tab a new one. */
async function openedView(
  { view, trigger_id }: BlockAction,
  team: string,
  { seats }: Parts,
): Promise<(page: Page) => Promise<void>> {
  const { reading } = await seats.of(team);
  const origin = originOf(view?.private_metadata);
  const id =
    view?.type === 'modal'
      ? view.id
      : // At once: after three seconds Slack opens nothing.
        (await reading.views.open({ trigger_id, view: workingView(origin) })).view?.id;
  return async (page) => {
    await reading.views.update({ view_id: id ?? '', view: answerView(page, origin) });
  };
}
