import type { App } from '@slack/bolt';
import { BRIEF_FORM } from './form.ts';
import { homeView } from './home.ts';
import { ACTION_PREFIX } from './ids.ts';
import { BRIEF_SHORTCUT } from './manifest.ts';
import type { MessageEvent } from './messages.ts';
import type { Parts } from './parts.ts';
import { onPress } from './press.ts';
import { createQuestions } from './questions.ts';
import { onCommand, onForm, onShortcut } from './requests.ts';

/** Tells Bolt what to do with everything that Slack sends. What takes time goes on after the acknowledgement. */
export function listen(app: App, parts: Parts): void {
  const { later } = parts;
  const onMessage = createQuestions(parts);

  app.event('message', async ({ event, body }) => onMessage(event as MessageEvent, body.team_id));
  // A mention is a message too, and may be the only event of the two that the app was granted.
  app.event('app_mention', async ({ event, body }) => {
    await onMessage({ ...event, text: event.text, subtype: undefined }, body.team_id);
  });

  app.event('app_home_opened', async ({ event, body }) => {
    if (event.tab === 'home') later('home', () => showHome(event, body.team_id, parts));
  });

  app.command(/.*/, async ({ command, ack }) => {
    await ack();
    later(command.command, () => onCommand(command, Date.now(), parts));
  });

  app.view(BRIEF_FORM, async ({ ack, view, body }) => {
    await ack();
    later('form', () => onForm(view, body.user, parts));
  });

  app.shortcut({ callback_id: BRIEF_SHORTCUT, type: 'message_action' }, async ({ shortcut, ack }) => {
    await ack();
    if (shortcut.type !== 'message_action') return;
    later('shortcut', () => onShortcut(shortcut, Date.now(), parts));
  });

  const buttons = { type: 'block_actions' as const, action_id: new RegExp(`^${ACTION_PREFIX}:`) };
  app.action(buttons, async ({ action, body, ack }) => {
    await ack();
    if (action.type === 'button') later('button', () => onPress(action.value, body, Date.now(), parts));
  });
}

async function showHome(
  { user, channel }: { readonly user: string; readonly channel: string },
  team: string,
  { web, core, askerOf }: Parts,
): Promise<void> {
  const asker = await askerOf({ team, channel, user, name: null });
  await web.views.publish({ user_id: user, view: await homeView(asker, core) });
}
