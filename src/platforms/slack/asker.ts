import type { webApi } from '@slack/bolt';
import type { Asker, Log, WorkspaceId } from '../../model/index.ts';
import { explained } from './problems.ts';

/** Milliseconds for which a member's role is remembered. */
const REMEMBERED = 10 * 60_000;

/** A Slack workspace by its id. */
export function workspaceId(team: string): WorkspaceId {
  return `slack:${team}`;
}

/** Who acts, as Slack's payloads name them. */
export interface Actor {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  readonly name: string | null;
}

/** Makes askers: whether a member may manage the workspace is Slack's to say, so it is asked and remembered. */
export function createAskers(web: webApi.WebClient, log: Log): (actor: Actor) => Promise<Asker> {
  const roles = new Map<string, { readonly manages: boolean; readonly until: number }>();

  async function manages(actor: Actor): Promise<boolean> {
    // In a direct conversation the member is at home.
    if (actor.channel.startsWith('D')) return true;
    const key = `${actor.team}:${actor.user}`;
    const known = roles.get(key);
    if (known && known.until > Date.now()) return known.manages;
    try {
      const { user } = await web.users.info({ user: actor.user });
      const is = Boolean(user?.is_admin || user?.is_owner || user?.is_primary_owner);
      roles.set(key, { manages: is, until: Date.now() + REMEMBERED });
      return is;
    } catch (error) {
      log.warn({ err: explained(error), user: actor.user }, 'Slack does not say who is an administrator');
      return false;
    }
  }

  return async (actor) => ({
    workspace: workspaceId(actor.team),
    channel: actor.channel,
    user: `@${actor.name ?? actor.user}`,
    member: actor.user,
    mayManage: await manages(actor),
  });
}
