import type { Answer, Installation, Line } from '../../model/index.ts';
import { welcome } from '../welcome.ts';
import { teamOf, workspaceId } from './asker.ts';
import type { Parts } from './parts.ts';
import { present } from './present.ts';

/** Where the bot was invited, and when as Slack names events. */
export interface Invitation {
  readonly team: string;
  readonly channel: string;
  readonly at: string;
}

/** Says in a channel what Readout does, when it was invited there. */
export async function welcomeChannel(
  { team, channel, at }: Invitation,
  { core, delivery }: Pick<Parts, 'core' | 'delivery'>,
): Promise<void> {
  const page = await present(
    core,
    workspaceId(team),
    greeting([text('Paste a link to a news article here.')]),
  );
  const key = `welcome:${team}:${channel}:${at}`;
  await delivery.post(page, { team, channel, thread: null, broadcast: false, key });
}

/** Tells whoever installed the app what to do next. */
export async function welcomeInstaller(
  { workspace, installedBy, installedAt }: Installation,
  { delivery }: Pick<Parts, 'delivery'>,
): Promise<void> {
  if (installedBy === null) return;
  const invite = [
    text('In a channel type '),
    strong('/invite @Readout'),
    text(', then paste a link to a news article there. Here it works at once.'),
  ];
  const target = { workspace, channel: installedBy, member: installedBy, message: null, thread: null };
  const key = `welcome:${teamOf(workspace)}:${installedAt}`;
  await delivery.deliver({ ...target, replies: 'reply' }, greeting(invite), key);
}

function greeting(link: Line): Answer {
  const menu = [
    text('A message’s menu (⋮, More message shortcuts): '),
    strong('Brief this article'),
    text(', or '),
    strong('Who said this?'),
    text(' for a quotation.'),
  ];
  return welcome({ link, menu, readsAll: true });
}

function text(words: string): Line[number] {
  return { type: 'text', text: words };
}

function strong(words: string): Line[number] {
  return { type: 'strong', text: words };
}
