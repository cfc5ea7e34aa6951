import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ENVIRONMENT, readConfig, secretsOf } from '../src/config.ts';

const example = parseEnv(readFileSync(new URL('../.env.example', import.meta.url), 'utf8'));

describe('the configuration', () => {
  test('needs nothing', () => {
    const config = readConfig({});
    expect(config.database).toBe('data/readout.db');
    expect(config.discord).toBeNull();
    expect(config.slack).toBeNull();
    expect(config.allowLoopback).toBe(false);
  });

  test('is shown whole in .env.example, which is itself valid', () => {
    expect(Object.keys(example).sort()).toEqual(Object.keys(ENVIRONMENT.shape).sort());
    expect(readConfig(example).zone).toBe('Europe/London');
  });

  test.each(['https://bots.example/readout', 'desk@bots.example', 'mailto:desk@bots.example'])(
    'takes %s as the contact that servers are told',
    (contact) => {
      expect(readConfig({ READOUT_CONTACT: contact }).contact).toBe(contact);
      expect(readConfig({}).contact).toBeNull();
    },
  );

  test.each(['a b', 'x)\r\nhost: evil', 'mail (me)', 'x'.repeat(300)])(
    'refuses %j, which no header can hold',
    (contact) => {
      expect(() => readConfig({ READOUT_CONTACT: contact })).toThrow(
        'READOUT_CONTACT must be a web or mail address',
      );
    },
  );

  test('names every problem at once', () => {
    const wrong = {
      READOUT_ZONE: 'Mars',
      READOUT_SLACK_PORT: '99999',
      READOUT_ALLOW_LOOPBACK: 'maybe',
      READOUT_LLM_URL: 'http://127.0.0.1:8000/v1',
      SLACK_APP_TOKEN: 'xapp-1',
    };
    expect(() => readConfig(wrong)).toThrow(
      expect.objectContaining({
        code: 'configuration',
        message: [
          'The configuration needs mending:',
          '  READOUT_ZONE is no time zone: use a name such as Europe/London.',
          '  READOUT_SLACK_PORT must be a port number, at most 65535.',
          '  READOUT_ALLOW_LOOPBACK must be true or false.',
          '  SLACK_BOT_TOKEN is missing: copy it from OAuth & Permissions in your Slack app.',
          '  READOUT_LLM_MODEL is missing: name the model that READOUT_LLM_URL is to use.',
        ].join('\n'),
      }),
    );
  });

  test('finds swapped Slack tokens', () => {
    const swapped = { SLACK_BOT_TOKEN: 'xapp-1-token', SLACK_APP_TOKEN: 'xoxb-1-token' };
    expect(() => readConfig(swapped)).toThrow(
      /SLACK_BOT_TOKEN must begin with xoxb-[\s\S]*SLACK_APP_TOKEN must begin with xapp-/,
    );
  });

  describe('for several Slack workspaces', () => {
    const several = {
      SLACK_CLIENT_ID: '12345.67890',
      SLACK_CLIENT_SECRET: 'c',
      SLACK_APP_TOKEN: 'xapp-1',
      READOUT_URL: 'https://readout.example',
      READOUT_SECRET: `${'ab'.repeat(32)}, ${'cd'.repeat(32)}`,
    };

    test('is complete without a bot token', () => {
      const { slack, secrets } = readConfig(several);
      expect(slack?.access).toEqual({
        clientId: '12345.67890',
        clientSecret: 'c',
        url: 'https://readout.example',
      });
      expect(secrets).toEqual(['ab'.repeat(32), 'cd'.repeat(32)]);
    });

    test('names all that is missing', () => {
      expect(() => readConfig({ SLACK_CLIENT_ID: '1.2' })).toThrow(
        /SLACK_CLIENT_SECRET is missing[\s\S]*READOUT_URL is missing[\s\S]*READOUT_SECRET is missing[\s\S]*SLACK_APP_TOKEN/,
      );
    });

    test('takes no bot token beside it', () => {
      expect(() => readConfig({ ...several, SLACK_BOT_TOKEN: 'xoxb-1' })).toThrow(/SLACK_BOT_TOKEN is one/);
    });

    test.each(['short', 'zz'.repeat(32), `${'ab'.repeat(32)},`])('refuses the secret %s', (secret) => {
      expect(() => readConfig({ ...several, READOUT_SECRET: secret })).toThrow(/openssl rand -hex 32/);
    });

    test('shows none of its secrets in the log', () => {
      expect(secretsOf(readConfig(several))).toEqual(['c', 'xapp-1', 'ab'.repeat(32), 'cd'.repeat(32)]);
    });
  });

  test('knows its secrets', () => {
    const config = readConfig({ DISCORD_TOKEN: 'd', SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' });
    expect(secretsOf(config)).toEqual(['d', 'xoxb-1', 's']);
  });
});
