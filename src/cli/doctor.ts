import { access, constants } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { readConfig } from '../config.ts';
import type { Config } from '../config.ts';
import { CodedError } from '../model/index.ts';
import type { Store } from '../model/index.ts';
import { localTime } from '../text/zone.ts';
import { LOCAL } from './local.ts';

/** What one check found; `mend` says what to do. */
export interface Finding {
  readonly status: 'good' | 'note' | 'bad';
  readonly what: string;
  readonly mend?: string;
}

/** Older dates than this program's own mean that the clock is wrong. */
const RELEASED = Date.parse('2026-11-01');
const MIN_NODE = 24;

/** Checks everything that a bot needs before it starts, without reaching out to any network. */
export async function examine(
  environment: NodeJS.ProcessEnv,
  open: (config: Config) => Promise<Store>,
  now: number,
): Promise<readonly Finding[]> {
  const node = Number(process.versions.node.split('.')[0]);
  const runtime: Finding =
    node >= MIN_NODE
      ? { status: 'good', what: `Node ${process.versions.node}` }
      : {
          status: 'bad',
          what: `Node ${process.versions.node}`,
          mend: 'Run "npm ci", which brings Node 24, and start Readout by npm.',
        };
  const config = configured(environment);
  if (!('database' in config)) return [runtime, ...config.findings];
  return [
    runtime,
    { status: 'good', what: 'Configuration is complete and of the right form' },
    await database(config, open),
    ...tokens(config),
    ...clock(config, now),
  ];
}

function configured(environment: NodeJS.ProcessEnv): Config | { readonly findings: readonly Finding[] } {
  try {
    return readConfig(environment);
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    const [, ...problems] = error.message.split('\n');
    return {
      findings: problems.map((line) => ({
        status: 'bad',
        what: line.trim(),
        mend: 'Change it in the environment or in .env; .env.example shows every variable.',
      })),
    };
  }
}

async function database(config: Config, open: (config: Config) => Promise<Store>): Promise<Finding> {
  const path = resolve(config.database);
  try {
    const store = await open(config);
    const counts = await store.history(LOCAL.workspace).counts();
    const pending = await store.jobs.pending();
    await store.close();
    return {
      status: 'good',
      what: `Database ${path}: ${counts.articles} articles from the terminal, ${pending} links waiting`,
    };
  } catch (error) {
    const writable = await access(dirname(path), constants.W_OK).then(
      () => true,
      () => false,
    );
    return {
      status: 'bad',
      what: `Database ${path} cannot be opened: ${error instanceof Error ? error.message : String(error)}`,
      mend: writable
        ? 'Move the file away, or name another with READOUT_DATABASE.'
        : `Make ${dirname(path)} writable, or name another place with READOUT_DATABASE.`,
    };
  }
}

function tokens({ discord, slack }: Config): readonly Finding[] {
  const none: Finding = {
    status: 'note',
    what: 'No bot is configured',
    mend: 'The command line works without. For a bot set DISCORD_TOKEN, or SLACK_BOT_TOKEN with SLACK_APP_TOKEN.',
  };
  if (!discord && !slack) return [none];
  return [...(discord ? [discordToken(discord.token)] : []), ...(slack ? [slackTokens(slack)] : [])];
}

/** A bot's token is its id in base64, a time and a signature: https://docs.discord.com/developers/reference#authentication */
function discordToken(token: string): Finding {
  const [id = '', ...rest] = token.split('.');
  const isForm = rest.length === 2 && /^\d{17,20}$/.test(Buffer.from(id, 'base64').toString('latin1'));
  if (isForm) return { status: 'good', what: 'DISCORD_TOKEN has the form of a bot token' };
  return {
    status: 'bad',
    what: 'DISCORD_TOKEN is not a bot token',
    mend: 'Copy it from the developer portal: your application, Bot, Reset Token. It is not the client secret.',
  };
}

function slackTokens({ access, appToken, signingSecret }: NonNullable<Config['slack']>): Finding {
  const where =
    'url' in access ? `; workspaces install it at ${new URL('/slack/install', access.url).href}` : '';
  if (appToken !== null)
    return { status: 'good', what: `Slack tokens have the right form; Socket Mode${where}` };
  if (/^[0-9a-f]{32}$/.test(signingSecret ?? ''))
    return { status: 'good', what: `Slack token and signing secret have the right form; HTTP${where}` };
  return {
    status: 'bad',
    what: 'SLACK_SIGNING_SECRET is not a signing secret',
    mend: 'It is 32 hexadecimal digits: Basic Information, App Credentials, Signing Secret.',
  };
}

function clock(config: Config, now: number): readonly Finding[] {
  const { day, time } = localTime(now, config.zone);
  const zone: Finding = { status: 'good', what: `Time zone ${config.zone}: it is ${day} ${time} there` };
  if (now >= RELEASED) return [zone];
  return [
    zone,
    {
      status: 'bad',
      what: 'The clock is behind',
      mend: 'Set this machine’s clock: dates of news depend on it.',
    },
  ];
}
