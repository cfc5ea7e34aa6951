import type { BlockAction } from '@slack/bolt';
import { BRIEF_FORM, briefForm } from './form.ts';
import { OPEN_PREFIX } from './ids.ts';
import type { Parts } from './parts.ts';
import type { Where } from './questions.ts';
import { SETTINGS_FORM } from './settings-form.ts';
import { openSettings } from './settings.ts';
import { originOf } from './views.ts';

/** A button of the home tab that opens a form. */
export async function onOpen(
  actionId: string,
  { trigger_id: trigger, view }: BlockAction,
  where: Where,
  parts: Parts,
): Promise<void> {
  const { channel } = originOf(view?.private_metadata);
  const form = actionId.slice(OPEN_PREFIX.length + 1);
  if (form === SETTINGS_FORM) return openSettings(trigger, null, where, parts);
  if (form !== BRIEF_FORM) return undefined;
  const { reading } = await parts.seats.of(where.team);
  await reading.views.open({
    trigger_id: trigger,
    view: briefForm({ channel, url: null, givenAt: Date.now() }),
  });
}
