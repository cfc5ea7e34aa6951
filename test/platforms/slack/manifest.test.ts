import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { slackManifest } from '../../../src/platforms/slack/index.ts';

/** Slack's own schema, which is not part of the repository. */
const SCHEMA = fileURLToPath(new URL('../../../../shared/specs/slack-manifest.schema.json', import.meta.url));

describe('the app manifest', () => {
  test('has every command, and one for all of them', () => {
    const { slash_commands: slash } = slackManifest(commands).features;
    expect(slash.map(({ command }) => command)).toEqual([
      ...commands.map(({ name }) => `/${name}`),
      '/readout',
    ]);
    expect(slash.find(({ command }) => command === '/who-met')).toMatchObject({
      usage_hint: expect.stringContaining('<person>'),
      should_escape: false,
    });
  });

  test('needs no address with Socket Mode', () => {
    const { settings } = slackManifest(commands);
    expect(settings.socket_mode_enabled).toBe(true);
    expect(JSON.stringify(slackManifest(commands))).not.toContain('url');
  });

  test('names the public address everywhere with signed HTTP', () => {
    const manifest = slackManifest(commands, { url: 'https://bot.example' });
    const address = 'https://bot.example/slack/events';
    expect(manifest.settings).toMatchObject({
      socket_mode_enabled: false,
      event_subscriptions: { request_url: address },
      interactivity: { request_url: address },
    });
    for (const command of manifest.features.slash_commands) expect(command).toMatchObject({ url: address });
  });

  test('asks for no scope that it does not use', () => {
    expect(slackManifest(commands).oauth_config.scopes.bot).toEqual([
      'app_mentions:read',
      'channels:history',
      'channels:read',
      'chat:write',
      'commands',
      'files:write',
      'groups:history',
      'groups:read',
      'im:history',
      'im:write',
      'mpim:history',
      'reactions:read',
      'reactions:write',
      'users:read',
    ]);
  });

  test('hears of messages, reactions, invitations and its own removal', () => {
    expect(slackManifest(commands).settings.event_subscriptions.bot_events).toEqual([
      'app_home_opened',
      'app_mention',
      'app_uninstalled',
      'member_joined_channel',
      'message.channels',
      'message.groups',
      'message.im',
      'message.mpim',
      'reaction_added',
      'tokens_revoked',
    ]);
  });

  test('has two entries in the menu of a message', () => {
    expect(slackManifest(commands).features.shortcuts.map(({ name, type }) => [name, type])).toEqual([
      ['Brief this article', 'message'],
      ['Who said this?', 'message'],
    ]);
  });

  test('says where Slack leads back whoever installs it, also with Socket Mode', () => {
    const { settings, oauth_config: oauth } = slackManifest(commands, {
      url: 'https://bot.example',
      socket: true,
    });
    expect(oauth.redirect_urls).toEqual(['https://bot.example/slack/oauth_redirect']);
    expect(settings.socket_mode_enabled).toBe(true);
    expect(JSON.stringify(settings)).not.toContain('bot.example');
    expect(slackManifest(commands).oauth_config.redirect_urls).toBeUndefined();
  });

  test('hears of links by themselves only for the domains that are given', () => {
    const {
      features,
      settings,
      oauth_config: oauth,
    } = slackManifest(commands, {
      url: null,
      domains: ['ledger.example'],
    });
    expect(features.unfurl_domains).toEqual(['ledger.example']);
    expect(settings.event_subscriptions.bot_events).toContain('link_shared');
    expect(oauth.scopes.bot).toContain('links:read');
  });

  test.skipIf(!existsSync(SCHEMA))("keeps Slack's schema (skipped where ../shared/specs is absent)", () => {
    const schema = JSON.parse(readFileSync(SCHEMA, 'utf8')) as object;
    const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
    const several = { url: 'https://bot.example', socket: true, domains: ['ledger.example'] };
    for (const options of [{ url: null }, { url: 'https://bot.example' }, several]) {
      validate(slackManifest(commands, options));
      expect(validate.errors ?? []).toEqual([]);
    }
  });
});
