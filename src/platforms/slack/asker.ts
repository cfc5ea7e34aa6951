import type { Asker, Log, WorkspaceId } from '../../model/index.ts';
import { explained } from './problems.ts';
import type { Seats } from './seats.ts';

/** Milliseconds for which a member's role is remembered. */
const REMEMBERED = 10 * 60_000;

/** A Slack workspace by its id. */
export function workspaceId(team: string): WorkspaceId {
  return `slack:${team}`;
}

/** The id of a Slack workspace. */
export function teamOf(workspace: WorkspaceId): string {
  return workspace.replace(/^slack:/, '');
}

/** Who acts, as Slack's payloads name them. */
export interface Actor {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  readonly name: string | null;
}

/** Makes askers: whether a member may manage the workspace is Slack's to say, so it is asked and remembered. */
export function createAskers(seats: Seats, log: Log): (actor: Actor) => Promise<Asker> {
  const roles = new Map<string, { readonly manages: boolean; readonly until: number }>();

  async function manages({ team, user: id }: Actor): Promise<boolean> {
    const key = `${team}:${id}`;
    const known = roles.get(key);
    if (known && known.until > Date.now()) return known.manages;
    try {
      const seat = await seats.of(team);
      const { user } = await seat.reading.users.info({ user: id });
      // In a channel that two workspaces share, an administrator of the other one is a guest.
      const isOurs = user?.team_id === undefined || user.team_id === seat.team;
      const is = isOurs && Boolean(user?.is_admin || user?.is_owner || user?.is_primary_owner);
      roles.set(key, { manages: is, until: Date.now() + REMEMBERED });
      return is;
    } catch (error) {
      log.warn({ err: explained(error), user: id }, 'Slack does not say who is an administrator');
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
