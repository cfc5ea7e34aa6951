import { webApi } from '@slack/bolt';
import type { Installation, WorkspaceId } from '../../model/index.ts';
import type { InstallOptions } from './options.ts';
import type { SeatParts } from './seats.ts';

/** Milliseconds before its end at which a token is exchanged; Slack's live for twelve hours. */
const EARLY = 2 * 60 * 60_000;

/**
 * Gives an installation with a token that lasts, exchanged and saved where the one it has ends soon: once, however
 * many ask. @see https://docs.slack.dev/authentication/using-token-rotation
 */
export function createRotation(
  { clientId, clientSecret, installations }: InstallOptions,
  { clientOptions, logger }: Pick<SeatParts, 'clientOptions' | 'logger'>,
): (installation: Installation) => Promise<Installation> {
  const running = new Map<WorkspaceId, Promise<Installation>>();
  const web = new webApi.WebClient(undefined, { ...clientOptions, logger, retryConfig: { retries: 2 } });

  async function exchange(installation: Installation, refresh: string): Promise<Installation> {
    const given = await web.oauth.v2.access({
      client_id: clientId,
      client_secret: clientSecret,
      grant_type: 'refresh_token',
      refresh_token: refresh,
    });
    const renewed: Installation = {
      ...installation,
      token: given.access_token ?? installation.token,
      refresh: nextRefresh(given, Date.now()),
    };
    await installations.save(renewed);
    return renewed;
  }

  return async (installation) => {
    const { refresh, workspace } = installation;
    if (!refresh || refresh.until - Date.now() > EARLY) return installation;
    const known = running.get(workspace);
    if (known) return known;
    const task = exchange(installation, refresh.token)
      .catch((error: unknown) => {
        // Until its end the old one serves.
        if (refresh.until > Date.now()) return installation;
        throw error;
      })
      .finally(() => running.delete(workspace));
    running.set(workspace, task);
    return task;
  };
}

/** What an exchange says of the next one, or null where tokens do not end. */
export function nextRefresh(given: webApi.OauthV2AccessResponse, now: number): Installation['refresh'] {
  const { refresh_token: token, expires_in: seconds } = given;
  return token === undefined || seconds === undefined ? null : { token, until: now + seconds * 1000 };
}
