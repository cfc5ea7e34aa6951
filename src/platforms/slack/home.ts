import type { Button, HomeView, KnownBlock } from '@slack/types';
import type { Answer, Asker, Core } from '../../model/index.ts';
import { smallPrint } from './blocks.ts';
import { BRIEF_FORM } from './form.ts';
import { OPEN_PREFIX } from './ids.ts';
import { VIEW_BLOCKS } from './limits.ts';
import type { Parts } from './parts.ts';
import { present } from './present.ts';
import type { Where } from './questions.ts';
import { renderSlack } from './render.ts';
import { missingScopes } from './scopes.ts';
import { SETTINGS_FORM } from './settings-form.ts';

/** Fills the app's home tab for who opened it. */
export async function showHome(
  { user, channel }: { readonly user: string; readonly channel: string },
  { team }: Where,
  { seats, core, askerOf }: Parts,
): Promise<void> {
  const { web, scopes } = await seats.of(team);
  const asker = await askerOf({ team, channel, user, name: null });
  const notes = asker.mayManage ? missingScopes(scopes) : [];
  await web.views.publish({ user_id: user, view: await homeView(asker, notes, core) });
}

/** The home tab: what can be done here, what was read in the last day, and how to ask. */
async function homeView(asker: Asker, notes: readonly string[], core: Core): Promise<HomeView> {
  const digest = await core.run({ name: 'digest', options: { action: 'now' } }, asker);
  const help = await core.run({ name: 'help', options: {} }, asker);
  const blocks: readonly KnownBlock[] = [
    {
      type: 'actions',
      elements: [opener(BRIEF_FORM, 'Brief a text …'), opener(SETTINGS_FORM, 'Settings of a channel …')],
    },
    ...notes.map(smallPrint),
    ...(await present(core, asker.workspace, digest)).blocks,
    { type: 'divider' },
    // Two answers' buttons in one view could not be told apart, and those of help are commands to be typed.
    ...firstPage({ ...help, actions: [] }),
  ];
  const { channel } = asker;
  return {
    type: 'home',
    private_metadata: JSON.stringify({ channel }),
    blocks: blocks.slice(0, VIEW_BLOCKS),
  };
}

function firstPage(answer: Answer): readonly KnownBlock[] {
  return (renderSlack(answer)[0]?.blocks ?? []).filter(({ type }) => type !== 'actions');
}

function opener(form: string, label: string): Button {
  return {
    type: 'button',
    action_id: `${OPEN_PREFIX}:${form}`,
    text: { type: 'plain_text', text: label, emoji: false },
  };
}
