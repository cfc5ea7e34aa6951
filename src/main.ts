import { commands, parseLine } from '../commands/index.ts';
import { openStore } from '../db/index.ts';
import { createBackground } from './background.ts';
import type { Config } from './config.ts';
import { createCore } from './core.ts';
import { createCheckedExtractor } from './extract/index.ts';
import { createLlmExtractor } from './extract/llm/index.ts';
import { createExtractThread } from './extract-thread.ts';
import { createIngest } from './ingest/index.ts';
import type { Core, Extractor, Ingest, Log, Platform, Store } from './model/index.ts';
import { CodedError } from './model/index.ts';
import { createPipeline } from './pipeline.ts';
import type { Pipeline, Step } from './pipeline.ts';
import { createSchedule } from './schedule.ts';
import { createSweep } from './sweep.ts';

/** Milliseconds that a shutdown waits for what is in hand; the queue keeps what is cut off. */
const PATIENCE = 10_000;

/** The program without a platform: what the command line and the bots have in common. */
export interface App {
  readonly config: Config;
  readonly log: Log;
  readonly store: Store;
  readonly ingest: Ingest;
  readonly extractor: Extractor;
  readonly pipeline: Pipeline;
  readonly core: Core;
  close(): Promise<void>;
}

/** What an app may be told beyond its configuration. */
export interface AppOptions {
  /** Called when links were accepted. */
  readonly wake?: () => void;
  /** Told how far a waiting command's briefing has come. */
  readonly onStep?: (step: Step) => void;
}

/** Puts the parts together. Whoever opens an app closes it. */
export async function openApp(config: Config, log: Log, options: AppOptions = {}): Promise<App> {
  const clock = Date.now;
  const store = await openStore(config.database, { clock, secrets: config.secrets });
  const ingest = createIngest({ allowLoopback: config.allowLoopback, contact: config.contact });
  const thread = createExtractThread();
  const extractor = extractorFor(config, thread, log);
  const pipeline = createPipeline(ingest, extractor);
  const core = createCore({
    store,
    commands,
    parseLine,
    links: ingest.links,
    readFeed: ingest.readFeed,
    pipeline,
    clock,
    zone: config.zone,
    log,
    wake: options.wake ?? (() => {}),
    ...(options.onStep ? { onStep: options.onStep } : {}),
  });
  const close = async (): Promise<void> => {
    await Promise.all([ingest.close(), thread.close()]);
    await store.close();
  };
  return { config, log, store, ingest, extractor, pipeline, core, close };
}

/** The embedded rules, or a language model with the rules behind it; the same check stands behind both. */
function extractorFor({ llm }: Config, rules: Extractor, log: Log): Extractor {
  if (!llm) return rules;
  const onFallback = (why: string): void =>
    log.warn({ why }, 'the embedded rules extracted instead of the model');
  return createCheckedExtractor(createLlmExtractor({ ...llm, fallback: rules, onFallback }));
}

/** Runs the bots whose tokens are configured, until the signal comes. Throws CodedError where there is none. */
export async function serve(config: Config, log: Log, ended: AbortSignal): Promise<void> {
  if (!config.discord && !config.slack)
    throw new CodedError(
      'no-platform',
      'No bot is configured: set DISCORD_TOKEN, or SLACK_BOT_TOKEN with SLACK_APP_TOKEN (see .env.example).',
    );
  let wake = (): void => {};
  const app = await openApp(config, log, { wake: () => wake() });
  const platforms = await platformsFor(app);
  const parts = { store: app.store, clock: Date.now, log };
  const background = createBackground({ ...app, ...parts, platforms });
  const daily = createSweep({ ...parts, grace: config.grace });
  const schedule = createSchedule({ ...parts, platforms, daily });
  wake = background.wake;
  try {
    for (const platform of platforms) await start(platform, log);
    await background.start();
    schedule.start();
    log.info({ platforms: platforms.map(({ name }) => name), database: config.database }, 'ready');
    await untilAborted(ended);
    log.info({}, 'stopping');
  } finally {
    await withPatience(shutDown(platforms, [background.stop(), schedule.stop()], app), log);
  }
  log.info({}, 'stopped');
}

/** Starts a platform. Throws CodedError where it does not start: mostly the network or the platform itself. */
async function start(platform: Platform, log: Log): Promise<void> {
  try {
    await platform.start();
  } catch (error) {
    if (error instanceof CodedError) throw error;
    log.error({ err: error, platform: platform.name }, 'a platform did not start');
    const why = error instanceof Error ? error.message : String(error);
    const message = `The bot for ${platform.name} did not start: ${why}. Check the network and start again; nothing is lost.`;
    throw new CodedError('platform-start', message, { cause: error });
  }
}

/** The platforms' libraries are large: only those that run are loaded. */
async function platformsFor({
  config: { discord, slack },
  core,
  store,
  log,
}: App): Promise<readonly Platform[]> {
  const platforms: Platform[] = [];
  if (discord) {
    const { createDiscord } = await import('./platforms/discord/index.ts');
    platforms.push(createDiscord({ ...discord, log }, core));
  }
  if (slack) {
    const { createSlack } = await import('./platforms/slack/index.ts');
    const { installations } = store;
    const access = 'botToken' in slack.access ? slack.access : { ...slack.access, installations };
    platforms.push(createSlack({ ...slack, access, log }, core));
  }
  return platforms;
}

/** First what is in hand, which still needs its platform; then the platforms; then the database. */
async function shutDown(
  platforms: readonly Platform[],
  inHand: readonly Promise<void>[],
  app: App,
): Promise<void> {
  await Promise.allSettled(inHand);
  await Promise.allSettled(platforms.map((platform) => platform.stop()));
  await app.close();
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

async function withPatience(work: Promise<void>, log: Log): Promise<void> {
  const late = Promise.withResolvers<'late'>();
  const timer = setTimeout(() => late.resolve('late'), PATIENCE);
  if ((await Promise.race([work, late.promise])) === 'late')
    log.warn({}, 'not waiting any longer: what is in hand stays in the queue');
  clearTimeout(timer);
}
