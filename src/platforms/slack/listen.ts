import type { App, types } from '@slack/bolt';
import { createOnce } from '../once.ts';
import { BRIEF_FORM } from './form.ts';
import { showHome } from './home.ts';
import { ACTION_PREFIX, OPEN_PREFIX } from './ids.ts';
import { BRIEF_SHORTCUT, WHO_SAID_SHORTCUT } from './manifest.ts';
import type { MessageEvent } from './messages.ts';
import { onOpen } from './open.ts';
import type { Parts } from './parts.ts';
import { onPress } from './press.ts';
import { createQuestions } from './questions.ts';
import type { Where } from './questions.ts';
import { createReactions } from './reactions.ts';
import { onBriefing, onCommand, onForm, onWhoSaid } from './requests.ts';
import { CHANNEL_CHOICE, SETTINGS_FORM } from './settings-form.ts';
import { onChannelChosen, onSettingsForm } from './settings.ts';
import { welcomeChannel } from './welcome.ts';

/** Tells Bolt what to do with everything that Slack sends. What takes time goes on after the acknowledgement. */
export function listen(app: App, parts: Parts): void {
  listenToMessages(app, parts);
  listenToComingAndGoing(app, parts);
  listenToRequests(app, parts);
  listenToViews(app, parts);
}

/** Where an event happened; Bolt's context has it from `authorize` and the payload. */
function whereOf({ teamId, botUserId }: { readonly teamId?: string; readonly botUserId?: string }): Where {
  return { team: teamId ?? '', botUser: botUserId ?? '' };
}

function listenToMessages(app: App, parts: Parts): void {
  const { later } = parts;
  const questions = createQuestions(parts);
  const onReaction = createReactions(parts);

  app.event('message', async ({ event, context }) =>
    questions.message(event as MessageEvent, whereOf(context)),
  );
  // A mention is a message too, and may be the only event of the two that the app was granted.
  app.event('app_mention', async ({ event, context }) =>
    questions.message({ ...event, text: event.text, subtype: undefined }, whereOf(context)),
  );
  app.event('link_shared', async ({ event, context }) => questions.shared(event, whereOf(context)));
  app.event('reaction_added', async ({ event, context }) =>
    later('reaction', () => onReaction(event, whereOf(context))),
  );
}

function listenToComingAndGoing(app: App, { seats, later, ...parts }: Parts): void {
  const once = createOnce(Date.now());

  app.event('member_joined_channel', async ({ event, context }) => {
    const { team, botUser } = whereOf(context);
    const { user, channel, event_ts: at } = event as types.MemberJoinedChannelEvent;
    const isNew = once.covers(Number(at) * 1000) && once.claim(`${team}:${channel}:${at}`);
    if (user === botUser && isNew) later('welcome', () => welcomeChannel({ team, channel, at }, parts));
  });
  // The second in which it happened is not over for a notice of it.
  const removed = async (body: { readonly team_id: string; readonly event_time: number }): Promise<void> =>
    seats.remove(body.team_id, (body.event_time + 1) * 1000);
  app.event('app_uninstalled', async ({ body }) => removed(body));
  app.event('tokens_revoked', async ({ event, body }) => {
    if (event.tokens.bot?.length) await removed(body);
  });
}

function listenToRequests(app: App, parts: Parts): void {
  const { later } = parts;

  app.command(/.*/, async ({ command, ack }) => {
    await ack();
    later(command.command, () => onCommand(command, Date.now(), parts));
  });
  const shortcuts = [
    [BRIEF_SHORTCUT, onBriefing],
    [WHO_SAID_SHORTCUT, onWhoSaid],
  ] as const;
  for (const [callback_id, run] of shortcuts) {
    app.shortcut({ callback_id, type: 'message_action' }, async ({ shortcut, ack, context }) => {
      await ack();
      if (shortcut.type !== 'message_action') return;
      later(callback_id, () => run(shortcut, whereOf(context), Date.now(), parts));
    });
  }
  const buttons = { type: 'block_actions' as const, action_id: new RegExp(`^${ACTION_PREFIX}:`) };
  app.action(buttons, async ({ action, body, ack, context }) => {
    await ack();
    if (action.type !== 'button') return;
    later('button', () => onPress(action.value, body, whereOf(context), Date.now(), parts));
  });
}

function listenToViews(app: App, parts: Parts): void {
  const { later } = parts;

  app.event('app_home_opened', async ({ event, context }) => {
    if (event.tab === 'home') later('home', () => showHome(event, whereOf(context), parts));
  });
  const openers = { type: 'block_actions' as const, action_id: new RegExp(`^${OPEN_PREFIX}:`) };
  app.action(openers, async ({ action, body, ack, context }) => {
    await ack();
    later('form', () => onOpen(action.action_id, body, whereOf(context), parts));
  });
  app.action({ type: 'block_actions', action_id: CHANNEL_CHOICE }, async ({ action, body, ack, context }) => {
    await ack();
    if (action.type !== 'conversations_select') return;
    later('settings', () => onChannelChosen(action.selected_conversation, body, whereOf(context), parts));
  });
  app.view(BRIEF_FORM, async ({ ack, view, body, context }) => {
    await ack();
    later('form', () => onForm(view, body.user, whereOf(context), parts));
  });
  app.view(SETTINGS_FORM, async ({ ack, view, body, context }) => {
    await ack(await onSettingsForm(view, body.user, whereOf(context), parts));
  });
}
