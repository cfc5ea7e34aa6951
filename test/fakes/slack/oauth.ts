import type { JsonObject } from '../json.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** Where a browser goes after its user has agreed: back to the app, with a code. Null where Slack shows an error. */
export function agreed(world: World, asked: URLSearchParams): string | null {
  const [client, redirect, scope] = ['client_id', 'redirect_uri', 'scope'].map(
    (name) => asked.get(name) ?? '',
  );
  const scopes = scope?.split(',') ?? [];
  const wrong = client !== world.client.id || !world.granted.scopes.every((each) => scopes.includes(each));
  if (wrong || !redirect) return null;
  const code = world.nextId('code');
  world.codes.set(code, world.installing);
  const back = new URL(redirect);
  back.searchParams.set('code', code);
  back.searchParams.set('state', asked.get('state') ?? '');
  return back.href;
}

/** `oauth.v2.access`: a code or a refresh token for a token of the app in a workspace. */
export function access(world: World, body: JsonObject): JsonObject {
  const { client_id: id, client_secret: secret, grant_type: grant, code, refresh_token: refresh } = body;
  if (id !== world.client.id || secret !== world.client.secret) throw new Refusal('invalid_client_id');
  const token = world.nextId('xoxb-');
  if (grant === 'refresh_token') {
    const before = [...world.installed].find(([each]) => refresh === `refresh-${each}`);
    if (!before) throw new Refusal('invalid_refresh_token');
    world.installed.delete(before[0]);
    world.installed.set(token, before[1]);
    return { access_token: token, token_type: 'bot', ...life(world, token) };
  }
  const installing = world.codes.get(String(code));
  if (!installing) throw new Refusal('invalid_code', 'used twice, or never given', true);
  world.codes.delete(String(code));
  const { team, name, user } = installing;
  for (const [each, installed] of world.installed) if (installed.team === team) world.installed.delete(each);
  const bot = { id: world.nextId('UBOT'), name: 'readout', admin: false };
  world.installed.set(token, { team, name, bot, botId: world.nextId('BBOT'), revoked: false });
  return {
    access_token: token,
    token_type: 'bot',
    scope: world.granted.scopes.join(','),
    bot_user_id: bot.id,
    app_id: world.app,
    team: { id: team, name },
    enterprise: null,
    authed_user: { id: user },
    is_enterprise_install: false,
    ...life(world, token),
  };
}

function life({ tokenLife }: World, token: string): JsonObject {
  return tokenLife === null ? {} : { refresh_token: `refresh-${token}`, expires_in: tokenLife };
}
