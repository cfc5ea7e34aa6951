import { webApi } from '@slack/bolt';
import type { Logger } from '@slack/bolt';
import { CodedError } from '../../model/index.ts';
import type { Core, InstallationStore, Log } from '../../model/index.ts';
import { workspaceId } from './asker.ts';
import { createRotation } from './rotation.ts';
import type { InstallOptions } from './options.ts';
import { missingScopes } from './scopes.ts';

/** The app in one workspace: who it is there, and how it speaks. */
export interface Seat {
  readonly team: string;
  readonly token: string;
  readonly botUser: string;
  readonly bot: string;
  /** What was granted, or null where Slack does not say. */
  readonly scopes: readonly string[] | null;
  /** Tries again what failed: for calls that may be made twice. */
  readonly web: webApi.WebClient;
  /** Tries again only for some seconds: for what somebody waits for. */
  readonly reading: webApi.WebClient;
  /** Tries nothing again: a post that may have been carried out must be looked for first. */
  readonly posting: webApi.WebClient;
}

/** The app in all workspaces. */
export interface Seats {
  /** Rejects with a CodedError where the app is not installed there. */
  of(team: string): Promise<Seat>;
  /** Looks at every token that is there. Gives the workspaces. Rejects with a CodedError where one cannot be used. */
  open(): Promise<readonly string[]>;
  /** The app was removed from a workspace by a notice of an instant (ms), or is refused there. */
  remove(team: string, at: number): Promise<void>;
}

/** What seats are made with. */
export interface SeatParts {
  readonly clientOptions: { readonly slackApiUrl?: string };
  readonly logger: Logger;
  readonly core: Pick<Core, 'joined' | 'left'>;
  readonly log: Log;
}

type Identity = Pick<Seat, 'team' | 'token' | 'botUser' | 'bot' | 'scopes'>;

/** The one workspace whose token is configured. Another's requests are answered by the same bot. */
export function oneSeat(botToken: string, parts: SeatParts): Seats {
  let seat: Seat | null = null;
  let openedAt = 0;
  return {
    async of() {
      if (seat) return seat;
      throw new CodedError(
        'slack-not-connected',
        'Slack has not said yet who the bot is. Try again shortly.',
      );
    },
    async open() {
      seat = seatOf(await identify(botToken, parts), parts);
      for (const words of missingScopes(seat.scopes)) parts.log.warn({ team: seat.team }, words);
      openedAt = Date.now();
      await parts.core.joined(workspaceId(seat.team));
      return [seat.team];
    },
    async remove(team, at) {
      // A notice may come late, and after the app was installed again.
      if (team === seat?.team && at > openedAt) await parts.core.left(workspaceId(team));
    },
  };
}

/** Every workspace that has installed the app. */
export function installedSeats(options: InstallOptions, parts: SeatParts): Seats {
  const { installations } = options;
  const renewed = createRotation(options, parts);
  const seats = new Map<string, Seat>();
  return {
    async of(team) {
      const found = await installations.find(workspaceId(team));
      if (!found) throw notInstalled();
      const { token, botUser, bot, scopes } = await renewed(found);
      const known = seats.get(team);
      if (known?.token === token) return known;
      const seat = seatOf({ team, token, botUser, bot, scopes }, parts);
      seats.set(team, seat);
      return seat;
    },
    open: async () => slackTeams(await installations.renew()),
    async remove(team, at) {
      seats.delete(team);
      if (await installations.remove(workspaceId(team), at)) await parts.core.left(workspaceId(team));
    },
  };
}

/** Asks Slack whose token it is. */
export async function identify(token: string, { clientOptions, logger }: SeatParts): Promise<Identity> {
  const web = new webApi.WebClient(token, { ...clientOptions, logger, retryConfig: { retries: 2 } });
  const me = await web.auth.test();
  const scopes = me.response_metadata?.scopes ?? null;
  return { team: me.team_id ?? '', token, botUser: me.user_id ?? '', bot: me.bot_id ?? '', scopes };
}

function seatOf(identity: Identity, { clientOptions, logger }: SeatParts): Seat {
  const client = (more: webApi.WebClientOptions): webApi.WebClient =>
    new webApi.WebClient(identity.token, { ...clientOptions, logger, ...more });
  return {
    ...identity,
    web: client({}),
    reading: client({ retryConfig: { retries: 2 } }),
    posting: client({ retryConfig: { retries: 0 }, rejectRateLimitedCalls: true }),
  };
}

function slackTeams(workspaces: Awaited<ReturnType<InstallationStore['renew']>>): readonly string[] {
  const mark = workspaceId('');
  return workspaces.filter((name) => name.startsWith(mark)).map((name) => name.slice(mark.length));
}

function notInstalled(): CodedError {
  return new CodedError('slack-not-installed', 'Readout is not installed in this Slack workspace any more.');
}
