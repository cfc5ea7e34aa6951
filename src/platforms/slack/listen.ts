import type { App, webApi } from '@slack/bolt';
import type { Asker, Core, Log } from '../../model/index.ts';
import { ARTICLE_TEXT, NO_ARTICLE } from '../notice.ts';
import { linksIn } from '../words.ts';
import type { Actor } from './asker.ts';
import type { createDelivery } from './deliver.ts';
import { BRIEF_FORM, briefCall, briefForm } from './form.ts';
import type { FormOrigin } from './form.ts';
import { homeView } from './home.ts';
import { ACTION_PREFIX } from './ids.ts';
import { runTyped, typedLine, wantsForm } from './lines.ts';
import { BRIEF, BRIEF_SHORTCUT, ONE_COMMAND } from './manifest.ts';
import { acceptLinks, postedMessage, question } from './messages.ts';
import type { MessageEvent } from './messages.ts';
import { onPress } from './press.ts';
import { present } from './present.ts';
import { respond, sendAnswer } from './respond.ts';
import { plainText } from './text.ts';

/** What the listeners work with. */
export interface Parts {
  readonly core: Core;
  readonly log: Log;
  readonly web: webApi.WebClient;
  /** The workspace and the bot's user; known once connected. */
  readonly who: { readonly team: string; readonly botUser: string };
  readonly delivery: ReturnType<typeof createDelivery>;
  /** Runs work after the acknowledgement. */
  readonly later: (what: string, work: () => Promise<void>) => void;
  readonly askerOf: (actor: Actor) => Promise<Asker>;
}

/** Tells Bolt what to do with everything that Slack sends. */
export function listen(app: App, parts: Parts): void {
  const { core, log, web, who, delivery, later, askerOf } = parts;

  const onMessage = async (event: MessageEvent, team: string) => {
    const posted = postedMessage(event, team, who.botUser);
    if (!posted || (await acceptLinks(posted, core, web, log)) > 0) return;
    const asked = question(event, posted, team, who.botUser);
    if (!asked) return;
    later('question', async () => {
      const asker = await askerOf(asked.actor);
      const answer = await runTyped(typedLine(ONE_COMMAND, asked.line, core), asker, core);
      const place = { channel: posted.channel, thread: posted.thread ?? posted.message, broadcast: false };
      await delivery.post(await present(core, asker.workspace, answer), {
        ...place,
        key: `${posted.key}:answer`,
      });
    });
  };

  app.event('message', async ({ event, body }) => onMessage(event as MessageEvent, body.team_id));
  // A mention is a message too, and may be the only event of the two that the app was granted.
  app.event('app_mention', async ({ event, body }) => {
    await onMessage({ ...event, text: event.text, subtype: undefined }, body.team_id);
  });

  app.event('app_home_opened', async ({ event, body }) => {
    if (event.tab !== 'home') return;
    const actor = { team: body.team_id, channel: event.channel, user: event.user, name: null };
    later('home', async () => {
      await web.views.publish({ user_id: event.user, view: await homeView(await askerOf(actor), core) });
    });
  });

  app.command(/.*/, async ({ command, ack }) => {
    await ack();
    const givenAt = Date.now();
    const typed = typedLine(command.command, command.text, core);
    if (wantsForm(typed)) {
      const origin = { channel: command.channel_id, url: command.response_url, givenAt };
      later('form', () => openForm(command.trigger_id, origin));
      return;
    }
    later(command.command, async () => {
      const { team_id: team, channel_id: channel, user_id: user, user_name: name } = command;
      const asker = await askerOf({ team, channel, user, name });
      const answer = await runTyped(typed, asker, core);
      await sendAnswer(
        answer,
        { url: command.response_url, givenAt, asker, post: postIn(channel) },
        core,
        log,
      );
    });
  });

  app.view(BRIEF_FORM, async ({ ack, view, body }) => {
    await ack();
    const origin = JSON.parse(view.private_metadata) as FormOrigin;
    later('form', async () => {
      const asker = await askerOf({
        team: view.team_id,
        channel: origin.channel,
        user: body.user.id,
        name: body.user.name,
      });
      const answer = await core.run(briefCall(view.state.values), asker);
      await sendAnswer(answer, { ...origin, asker, post: postIn(origin.channel) }, core, log);
    });
  });

  app.shortcut({ callback_id: BRIEF_SHORTCUT, type: 'message_action' }, async ({ shortcut, ack }) => {
    await ack();
    if (shortcut.type !== 'message_action') return;
    const givenAt = Date.now();
    const channel = shortcut.channel.id;
    const text = plainText(shortcut.message.text ?? '', who.botUser);
    const [link] = linksIn(text, 1);
    later('shortcut', async () => {
      const asker = await askerOf({
        team: shortcut.team?.id ?? who.team,
        channel,
        user: shortcut.user.id,
        name: shortcut.user.name,
      });
      const call = { name: BRIEF, options: link ? { link } : { text } };
      const answer = link || text.length >= ARTICLE_TEXT ? await core.run(call, asker) : NO_ARTICLE;
      await sendAnswer(
        answer,
        { url: shortcut.response_url, givenAt, asker, post: postIn(channel) },
        core,
        log,
      );
    });
  });

  app.action(
    { type: 'block_actions', action_id: new RegExp(`^${ACTION_PREFIX}:`) },
    async ({ action, body, ack }) => {
      await ack();
      if (action.type !== 'button') return;
      const givenAt = Date.now();
      later('button', () => onPress(action.value, body, givenAt, parts));
    },
  );

  async function openForm(trigger: string, origin: FormOrigin): Promise<void> {
    try {
      await web.views.open({ trigger_id: trigger, view: briefForm(origin) });
    } catch (error) {
      const words = 'The form could not be opened. Try again, or give the link: /brief https://…';
      await respond(origin.url, { text: words, blocks: [], response_type: 'ephemeral' });
      throw error;
    }
  }

  function postIn(channel: string) {
    return (page: Parameters<typeof delivery.post>[0]) =>
      delivery.post(page, { channel, thread: null, broadcast: false, key: `late:${channel}:${Date.now()}` });
  }
}
