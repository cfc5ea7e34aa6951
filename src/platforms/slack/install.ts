import type { IncomingMessage, ServerResponse } from 'node:http';
import { webApi } from '@slack/bolt';
import type { Installation } from '../../model/index.ts';
import { workspaceId } from './asker.ts';
import { failedPage, htmlOf, installPage, installedPage } from './install-pages.ts';
import type { InstallPage } from './install-pages.ts';
import { INSTALL_PATH, REDIRECT_PATH, SCOPES } from './manifest.ts';
import type { InstallOptions } from './options.ts';
import { slackCode } from './problems.ts';
import { nextRefresh } from './rotation.ts';
import { identify } from './seats.ts';
import type { SeatParts } from './seats.ts';
import { STATE_AGE, createStates } from './states.ts';
import type { Routes } from './web-server.ts';

/** Holds the state in the browser that begins: a link with another's state leads nowhere. */
const COOKIE = 'readout_install';
/** Where Slack asks whoever installs an app. */
const AUTHORIZE = 'https://slack.com/oauth/v2/authorize';

/** What installing works with. */
export interface InstallParts extends SeatParts {
  /** Told of each workspace that was added. */
  readonly onInstalled: (installation: Installation) => void;
}

/**
 * The two pages of an installation: the one that leads to Slack, and the one to which Slack leads back.
 * @see https://docs.slack.dev/authentication/installing-with-oauth
 */
export function installRoutes(options: InstallOptions, parts: InstallParts): Routes {
  const { clientId, url } = options;
  const states = createStates();
  const redirect = new URL(REDIRECT_PATH, url).href;
  const again = new URL(INSTALL_PATH, url).href;

  async function begin(_: IncomingMessage, response: ServerResponse): Promise<void> {
    const state = states.issue();
    const address = new URL(
      parts.clientOptions.slackApiUrl?.replace(/api\/$/, 'oauth/v2/authorize') ?? AUTHORIZE,
    );
    const query = { client_id: clientId, scope: SCOPES.join(','), redirect_uri: redirect, state };
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
    const secure = url.startsWith('https:') ? '; Secure' : '';
    const kept = `${COOKIE}=${state}; Path=/slack; Max-Age=${STATE_AGE / 1000}; HttpOnly; SameSite=Lax${secure}`;
    send(response, installPage(address.href), { 'set-cookie': kept });
  }

  async function end(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const given = new URL(request.url ?? '/', url).searchParams;
    const failed = (status: number, why: string): void => send(response, failedPage(status, why, again));
    if (given.get('error') === 'access_denied')
      return failed(200, 'You declined in Slack, so nothing was changed.');
    const [state, code] = [given.get('state') ?? '', given.get('code')];
    if (cookieOf(request) !== state || !states.use(state))
      return failed(
        400,
        'This page was opened too late, a second time or in another browser. Nothing was changed.',
      );
    if (code === null) return failed(400, `Slack gave no code (${given.get('error') ?? 'no reason'}).`);
    try {
      send(response, await install(code));
    } catch (error) {
      parts.log.warn({ err: error }, 'an installation failed');
      failed(502, `Slack did not confirm it (${slackCode(error) ?? 'no answer'}). Nothing was changed.`);
    }
  }

  async function install(code: string): Promise<InstallPage> {
    const { clientOptions, logger } = parts;
    const web = new webApi.WebClient(undefined, { ...clientOptions, logger, retryConfig: { retries: 0 } });
    const { clientSecret } = options;
    const secrets = { client_id: clientId, client_secret: clientSecret };
    const given = await web.oauth.v2.access({ ...secrets, code, redirect_uri: redirect });
    const { access_token: token, team } = given;
    if (given.is_enterprise_install || !team?.id || !token)
      return failedPage(
        400,
        'Readout is added to one workspace at a time, not to a whole organisation.',
        again,
      );
    const me = await identify(token, parts);
    const installation: Installation = {
      workspace: workspaceId(team.id),
      token,
      refresh: nextRefresh(given, Date.now()),
      botUser: me.botUser,
      bot: me.bot,
      scopes: (given.scope ?? '').split(',').filter(Boolean),
      installedBy: given.authed_user?.id ?? null,
      installedAt: Date.now(),
    };
    await options.installations.save(installation);
    await parts.core.joined(installation.workspace);
    parts.log.info({ workspace: installation.workspace }, 'installed');
    parts.onInstalled(installation);
    return installedPage(
      team.name ?? 'your workspace',
      `https://slack.com/app_redirect?app=${given.app_id ?? ''}`,
    );
  }

  return { [INSTALL_PATH]: begin, [REDIRECT_PATH]: end };
}

function send(
  response: ServerResponse,
  page: InstallPage,
  headers: Readonly<Record<string, string>> = {},
): void {
  response
    .writeHead(page.status, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      // The address has the state and the code in it.
      'referrer-policy': 'no-referrer',
      ...headers,
    })
    .end(htmlOf(page));
}

function cookieOf(request: IncomingMessage): string | null {
  const cookies = (request.headers.cookie ?? '').split(/;\s*/);
  return cookies.find((each) => each.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1) ?? null;
}
