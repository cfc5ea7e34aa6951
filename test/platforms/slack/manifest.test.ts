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
      'chat:write',
      'commands',
      'files:write',
      'groups:history',
      'im:history',
      'im:write',
      'reactions:write',
      'users:read',
    ]);
  });

  test.skipIf(!existsSync(SCHEMA))("keeps Slack's schema (skipped where ../shared/specs is absent)", () => {
    const schema = JSON.parse(readFileSync(SCHEMA, 'utf8')) as object;
    const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
    for (const url of [null, 'https://bot.example']) {
      validate(slackManifest(commands, { url }));
      expect(validate.errors ?? []).toEqual([]);
    }
  });
});
