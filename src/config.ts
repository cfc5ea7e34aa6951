import { z } from 'zod';
import { LOG_LEVELS } from './log.ts';
import { CodedError } from './model/index.ts';
import { isZone } from './text/zone.ts';

const webAddress = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });
/** Goes into a header, so that whoever runs a site can reach whoever runs the bot. */
const contact = z
  .string()
  .regex(
    /^(?:https?:\/\/|mailto:)?[!-'*-~]{3,200}$/,
    'must be a web or mail address, without spaces or brackets',
  )
  .optional();
const secret = (prefix: string, where: string): z.ZodOptional<z.ZodString> =>
  z.string().startsWith(prefix, `must begin with ${prefix}: copy it from ${where}`).optional();

/** Several where the first takes the place of the others. */
const secrets = z
  .string()
  .transform((words) => words.split(',').map((each) => each.trim()))
  .refine(
    (all) => all.every((each) => /^[0-9a-f]{64}$/i.test(each)),
    'must be 64 hexadecimal digits, such as those of "openssl rand -hex 32"; the one before it may follow after a comma',
  )
  .default([]);

/** Every variable that Readout reads, with its form and its default. `.env.example` shows them all. */
export const ENVIRONMENT = z.object({
  READOUT_DATABASE: z.string().default('data/readout.db'),
  READOUT_ZONE: z
    .string()
    .refine(isZone, 'is no time zone: use a name such as Europe/London')
    .default(() => new Intl.DateTimeFormat().resolvedOptions().timeZone),
  READOUT_GRACE_DAYS: z.coerce
    .number('must be a number of days')
    .int('must be a whole number of days')
    .min(0, 'must be a number of days, 0 or more')
    .max(3650, 'must be a number of days, at most 3650')
    .default(30),
  READOUT_LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
  READOUT_CONTACT: contact,
  READOUT_URL: webAddress.optional(),
  READOUT_SECRET: secrets,
  DISCORD_TOKEN: z.string().optional(),
  SLACK_BOT_TOKEN: secret('xoxb-', 'OAuth & Permissions in your Slack app'),
  SLACK_APP_TOKEN: secret('xapp-', 'Basic Information, App-Level Tokens in your Slack app'),
  SLACK_SIGNING_SECRET: z.string().optional(),
  SLACK_CLIENT_ID: z
    .string()
    .regex(/^[\d.]+$/, 'must be the Client ID under Basic Information in your Slack app: digits and a point')
    .optional(),
  SLACK_CLIENT_SECRET: z.string().optional(),
  READOUT_SLACK_HOST: z.string().default('127.0.0.1'),
  READOUT_SLACK_PORT: z.coerce
    .number('must be a port number')
    .int('must be a port number')
    .min(0, 'must be a port number')
    .max(65_535, 'must be a port number, at most 65535')
    .default(3000),
  READOUT_LLM_URL: webAddress.optional(),
  READOUT_LLM_KEY: z.string().optional(),
  READOUT_LLM_MODEL: z.string().optional(),
  READOUT_DISCORD_API: webAddress.optional(),
  READOUT_SLACK_API: webAddress.optional(),
  READOUT_ALLOW_LOOPBACK: z.stringbool({ error: 'must be true or false' }).default(false),
});

const DAY = 86_400_000;

/** What the environment says, in the program's words. */
export interface Config {
  /** Path of the SQLite file. */
  readonly database: string;
  /** IANA time zone of channels that have not set their own. */
  readonly zone: string;
  /** Milliseconds for which the data of a server that removed the bot is kept. */
  readonly grace: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Null where no Discord bot is wanted. */
  readonly discord: { readonly token: string; readonly api: string | null } | null;
  readonly slack: SlackConfig | null;
  /** Encrypt the tokens of workspaces that install the bot: the first new ones, all of them what is there. */
  readonly secrets: readonly string[];
  /** A language model that extracts instead of the embedded rules; null for those alone. */
  readonly llm: { readonly url: string; readonly key: string | null; readonly model: string } | null;
  /** A web or mail address that servers are told, or null. */
  readonly contact: string | null;
  /** Links to this machine may be read: for the demo and tests only. */
  readonly allowLoopback: boolean;
}

/** Socket Mode where there is an app token, else signed HTTP. */
export interface SlackConfig {
  /** The one workspace's token, or how several install the bot. */
  readonly access:
    | { readonly botToken: string }
    | { readonly clientId: string; readonly clientSecret: string; readonly url: string };
  readonly appToken: string | null;
  readonly signingSecret: string | null;
  readonly api: string | null;
  readonly host: string;
  readonly port: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment; an empty value counts as none. Throws a CodedError that names every problem with its fix. */
export function readConfig(environment: Environment): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = ENVIRONMENT.safeParse(given);
  const problems = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}.`),
    ...slackProblems(given),
    ...llmProblems(given),
  ];
  if (problems.length > 0 || !parsed.success)
    throw new CodedError(
      'configuration',
      `The configuration needs mending:\n${problems.map((line) => `  ${line}`).join('\n')}`,
    );
  return toConfig(parsed.data);
}

/** The values that no log line may show. */
export function secretsOf({ discord, slack, llm, secrets: own }: Config): readonly string[] {
  const access = slack?.access;
  const slackToken = access && ('botToken' in access ? access.botToken : access.clientSecret);
  return [llm?.key, discord?.token, slackToken, slack?.appToken, slack?.signingSecret, ...own].filter(
    (value) => typeof value === 'string',
  );
}

function slackProblems(given: Environment): readonly string[] {
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: signing } = given;
  const isMany = given['SLACK_CLIENT_ID'] !== undefined || given['SLACK_CLIENT_SECRET'] !== undefined;
  if (isMany) return manyProblems(given);
  if (bot && !app && !signing)
    return [
      'SLACK_BOT_TOKEN is not enough: add SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP).',
    ];
  if (!bot && (app ?? signing))
    return ['SLACK_BOT_TOKEN is missing: copy it from OAuth & Permissions in your Slack app.'];
  return [];
}

/** What is missing for several workspaces. */
function manyProblems(given: Environment): readonly string[] {
  const needed: readonly (readonly [name: string, how: string])[] = [
    ['SLACK_CLIENT_ID', 'copy it from Basic Information in your Slack app.'],
    ['SLACK_CLIENT_SECRET', 'copy it from Basic Information in your Slack app.'],
    [
      'READOUT_URL',
      'give the public address at which browsers reach Readout, such as https://readout.example.',
    ],
    [
      'READOUT_SECRET',
      'it encrypts the tokens of workspaces. Make one with "openssl rand -hex 32", and keep it.',
    ],
  ];
  const ways = given['SLACK_APP_TOKEN'] ?? given['SLACK_SIGNING_SECRET'];
  return [
    ...needed.filter(([name]) => !given[name]).map(([name, how]) => `${name} is missing: ${how}`),
    ...(ways
      ? []
      : ['SLACK_CLIENT_ID is not enough: add SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP).']),
    ...(given['SLACK_BOT_TOKEN']
      ? ['SLACK_BOT_TOKEN is one workspace’s: take it out, and install the app there at /slack/install.']
      : []),
  ];
}

function llmProblems({ READOUT_LLM_URL: url, READOUT_LLM_MODEL: model }: Environment): readonly string[] {
  if (url && !model) return ['READOUT_LLM_MODEL is missing: name the model that READOUT_LLM_URL is to use.'];
  return !url && model ? ['READOUT_LLM_URL is missing: say where READOUT_LLM_MODEL is.'] : [];
}

function toConfig(data: z.output<typeof ENVIRONMENT>): Config {
  const { DISCORD_TOKEN: token, READOUT_LLM_URL: url, READOUT_LLM_MODEL: model } = data;
  return {
    database: data.READOUT_DATABASE,
    zone: data.READOUT_ZONE,
    grace: data.READOUT_GRACE_DAYS * DAY,
    logLevel: data.READOUT_LOG_LEVEL,
    discord: token === undefined ? null : { token, api: data.READOUT_DISCORD_API ?? null },
    slack: slackFrom(data),
    secrets: data.READOUT_SECRET,
    llm: url === undefined || model === undefined ? null : { url, key: data.READOUT_LLM_KEY ?? null, model },
    contact: data.READOUT_CONTACT ?? null,
    allowLoopback: data.READOUT_ALLOW_LOOPBACK,
  };
}

function slackFrom(data: z.output<typeof ENVIRONMENT>): SlackConfig | null {
  const { SLACK_BOT_TOKEN: botToken, SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret } = data;
  const several =
    clientId === undefined || clientSecret === undefined || data.READOUT_URL === undefined
      ? null
      : { clientId, clientSecret, url: data.READOUT_URL };
  const access = botToken === undefined ? several : { botToken };
  return (
    access && {
      access,
      appToken: data.SLACK_APP_TOKEN ?? null,
      signingSecret: data.SLACK_SIGNING_SECRET ?? null,
      api: data.READOUT_SLACK_API ?? null,
      host: data.READOUT_SLACK_HOST,
      port: data.READOUT_SLACK_PORT,
    }
  );
}
