import type { BlockAction, ViewOutput } from '@slack/bolt';
import type { Command, Core } from '../../model/index.ts';
import { workspaceId } from './asker.ts';
import type { Parts } from './parts.ts';
import { present } from './present.ts';
import type { Where } from './questions.ts';
import { withReason } from './refused.ts';
import { SETTINGS, settingsCall, settingsForm } from './settings-form.ts';
import { answerView } from './views.ts';

/** Opens the form, for a channel or to choose one. */
export async function openSettings(
  trigger: string,
  channel: string | null,
  { team }: Pick<Where, 'team'>,
  { seats, core }: Parts,
): Promise<void> {
  const { reading } = await seats.of(team);
  await reading.views.open({ trigger_id: trigger, view: await formFor(channel, team, core) });
}

/** Another channel was chosen in the form: it shows what holds there. */
export async function onChannelChosen(
  channel: string,
  { view }: BlockAction,
  { team }: Where,
  { seats, core }: Parts,
): Promise<void> {
  if (!view) return;
  const { reading } = await seats.of(team);
  await reading.views.update({ view_id: view.id, hash: view.hash, view: await formFor(channel, team, core) });
}

/** Saves what the form says, and gives what Slack is to show: over the form what was wrong with it, else the settings. */
export async function onSettingsForm(
  view: ViewOutput,
  { id: user, name }: { readonly id: string; readonly name: string },
  { team }: Where,
  { core, seats, askerOf }: Parts,
) {
  const { channel, call } = settingsCall(view.state.values);
  const asker = await askerOf({ team, channel, user, name });
  const answer = await withReason(await core.run(call, asker), team, seats);
  const shown = answerView(await present(core, asker.workspace, answer), { channel });
  return {
    response_action: answer.tone === 'problem' ? ('push' as const) : ('update' as const),
    view: shown,
  };
}

async function formFor(channel: string | null, team: string, core: Core) {
  const command = core.commands.find(({ name }) => name === SETTINGS) as Command;
  const settings = channel === null ? null : await core.history(workspaceId(team)).settings(channel);
  return settingsForm(channel !== null && settings ? { channel, settings } : null, command);
}
