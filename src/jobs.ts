import { randomBytes } from 'node:crypto';
import { briefing, fault, hasNews, problem, refusal } from './answers/index.ts';
import { earlierReading, pointer } from './known.ts';
import { CodedError } from './model/index.ts';
import type {
  Answer,
  Clock,
  Job,
  JobStore,
  Log,
  Platform,
  Posting,
  RecordedArticle,
  Store,
} from './model/index.ts';
import type { Pipeline } from './pipeline.ts';

/** Jobs in hand at once; each channel has one at a time. */
const HANDS = 4;
/** Milliseconds between looks at the queue for jobs whose time comes later. */
const LOOK = 1_000;
/** Milliseconds between signs of life: four of them within the store's lease. */
const BEAT = 15_000;
/** Milliseconds for which a platform that takes no post is tried. */
const PLATFORM_PATIENCE = 24 * 60 * 60_000;
/** Begins after which a page that may work later, or a fault, is answered with what is wrong. */
const MOST_READS = 3;
/** Milliseconds before the second begin; each further wait is four times as long, up to the longest. */
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 10 * 60_000;

/** The loop that turns accepted links into posted briefings. */
export interface Worker {
  /** Takes up what a dead process left, then works until `stop`. */
  start(): Promise<void>;
  /** A job was added: looks at once. */
  wake(): void;
  /** Takes nothing more and waits for what is in hand; the rest stays in the queue. */
  stop(): Promise<void>;
}

/** What the worker works with. */
export interface WorkerParts {
  readonly store: Store;
  readonly pipeline: Pipeline;
  readonly platforms: readonly Platform[];
  readonly clock: Clock;
  readonly log: Log;
}

/** Works on the queue until told to stop. A crash at any point neither loses a job nor posts it twice. */
export function createWorker(parts: WorkerParts): Worker {
  const { store, platforms, clock, log } = parts;
  const inHand = new Set<Promise<void>>();
  const state = { stopped: true, looking: false, wanted: false };
  let timers: readonly NodeJS.Timeout[] = [];

  const look = async (): Promise<void> => {
    state.wanted = true;
    if (state.looking) return;
    state.looking = true;
    try {
      while (state.wanted && !state.stopped) {
        state.wanted = false;
        await takeUp();
      }
    } catch (error) {
      log.error({ err: error }, 'the queue cannot be read');
    } finally {
      state.looking = false;
    }
  };

  const takeUp = async (): Promise<void> => {
    while (!state.stopped && inHand.size < HANDS) {
      const job = await store.jobs.take(
        clock(),
        platforms.map(({ name }) => name),
      );
      if (job === null) return;
      const work = workOn(job, parts)
        .catch((error: unknown) => log.error({ err: error, job: job.id }, 'a job broke'))
        .finally(() => {
          inHand.delete(work);
          void look();
        });
      inHand.add(work);
    }
  };

  const beat = async (): Promise<void> => {
    try {
      const freed = await store.jobs.beat();
      if (freed > 0) log.info({ jobs: freed }, 'taking up what another process lost hold of');
    } catch (error) {
      log.error({ err: error }, 'the queue cannot be written');
    }
  };

  return {
    start: async () => {
      const left = await store.jobs.recover();
      if (left > 0) log.info({ jobs: left }, 'taking up what was left');
      state.stopped = false;
      timers = [setInterval(() => void look(), LOOK), setInterval(() => void beat(), BEAT)];
      void look();
    },
    wake: () => void look(),
    stop: async () => {
      state.stopped = true;
      const [looking, beating] = timers;
      clearInterval(looking);
      await Promise.all(inHand);
      clearInterval(beating);
    },
  };
}

/** One job from where it stands: answer made, post begun, posted. */
async function workOn(job: Job, parts: WorkerParts): Promise<void> {
  const { store, platforms, clock, log } = parts;
  const { jobs } = store;
  const platform = platforms.find(({ name }) => job.target.workspace.startsWith(`${name}:`));
  if (!platform) throw new Error(`a job of ${job.target.workspace} was taken without its platform`);
  try {
    const begun = job.stage === 'posting';
    const posted = begun ? await platform.findDelivered(job.target, job.key, job.acceptedAt) : null;
    // Where the platform cannot tell, silence is better than the same briefing twice.
    if (posted === 'unknown') return await jobs.fail(job.id, 'it cannot be told whether it was posted');
    if (posted !== null) return await settle(jobs, job.id, job.refused, posted);
    const reply = job.answer ? prepared(job.answer) : wanted(job, await replyTo(job, parts));
    if ('silent' in reply) {
      const { silent } = reply;
      return await (silent === null ? jobs.done(job.id, null) : jobs.fail(job.id, silent));
    }
    if ('later' in reply) return await jobs.retry(job.id, reply.later, 'the page may work later');
    const { answer, refused, article } = reply;
    if (!(await jobs.posting(job.id, { refused, article })))
      return log.warn({ job: job.id }, 'another process has the job');
    await settle(jobs, job.id, refused, await platform.deliver(job.target, answer, job.key));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    log.warn({ err: error, job: job.id, url: job.url, attempt: job.attempt }, 'a link was not briefed');
    const isLate = job.attempt >= MOST_READS && clock() - job.acceptedAt > PLATFORM_PATIENCE;
    const final = error instanceof CodedError || isLate;
    await (final ? jobs.fail(job.id, why) : jobs.retry(job.id, nextTry(job, clock), why));
  }
}

/** What was briefed is never briefed again; a link that was refused may be pasted once more. */
function settle(jobs: JobStore, id: number, refused: string | null, message: string): Promise<void> {
  return refused === null ? jobs.done(id, message) : jobs.fail(id, refused);
}

/** What is posted. */
interface Reply extends Posting {
  readonly answer: Answer;
  /** It tells what this workspace has not been told. */
  readonly isNews: boolean;
}

/** Nothing is posted: the reason that nobody wants to hear, or null where all went well. */
interface Silence {
  readonly silent: string | null;
}

type Replying = Reply | Silence | { readonly later: number };

function prepared(answer: Answer): Reply {
  return { answer, refused: null, article: null, isNews: true };
}

/** Nobody waits for an answer to a feed's item: only its briefing is posted, or not even that. */
function wanted({ kind }: Job, reply: Replying): Replying {
  if (kind === 'link' || 'later' in reply || 'silent' in reply) return reply;
  if (reply.refused !== null) return { silent: reply.refused };
  return kind === 'brief' && reply.isNews ? reply : { silent: null };
}

/**
 * The briefing, or why there is none; the instant of another try where that may do better; a reason that the channel
 * does not want to hear. Rejects with a fault that may pass.
 */
async function replyTo(job: Job, { store, pipeline, clock, log }: WorkerParts): Promise<Replying> {
  const history = store.history(job.target.workspace);
  try {
    const shownIn = job.kind === 'record' ? {} : { shownIn: job.target.channel };
    const outcome = await pipeline({ type: 'link', url: job.url, ...shownIn }, history);
    if (outcome.status === 'recorded') return await briefOrPoint(job, outcome, store);
    const later = Math.max(nextTry(job, clock), outcome.retryAt ?? 0);
    // A server that wants to be left alone for long is not waited for: the member is told until when.
    const isSoon = later - clock() <= LONGEST_WAIT;
    if (outcome.transient && isSoon && job.attempt < MOST_READS) return { later };
    const known = await history.articleByUrl(job.canonical);
    if (known) return pointing(known, 'Its page cannot be read now.');
    if (outcome.reason === 'unsupported-language') {
      const { otherLanguages } = await history.settings(job.target.channel);
      if (otherLanguages === 'ignore') return { silent: outcome.reason };
    }
    return refusing(refusal(outcome, job.url), outcome.reason);
  } catch (error) {
    if (error instanceof CodedError) return refusing(problem(error), error.code);
    if (job.attempt < MOST_READS) throw error;
    const id = randomBytes(4).toString('hex');
    log.error({ err: error, id, job: job.id, url: job.url }, 'a link cannot be briefed');
    return refusing(fault(id), `fault ${id}`);
  }
}

function refusing(answer: Answer, refused: string): Reply {
  return { answer, refused, article: null, isNews: false };
}

/** The whole briefing where the channel's workspace has not had it, or has had another; else where to find it. */
async function briefOrPoint(job: Job, { article, isNew, isCut }: Recorded, store: Store): Promise<Reply> {
  const { revision } = article;
  // By the reading's time and not by what this attempt did: an earlier one may have died after recording.
  const isChanged = revision !== undefined && revision.readAt >= job.acceptedAt && hasNews(revision);
  const had = !isNew && !isChanged && (await store.jobs.wasPosted(job.target.workspace, article.ref.id));
  const isNews = article.meetings.length + article.statements.length > 0;
  if (!had) return { answer: briefing(article), refused: null, article: article.ref.id, isNews };
  return pointing(article, isCut ? 'Its page gives only a part of the text now.' : null);
}

type Recorded = Extract<Awaited<ReturnType<Pipeline>>, { status: 'recorded' }>;

function pointing(article: RecordedArticle, why: string | null): Reply {
  const note = why === null ? [] : earlierReading(article, why);
  return { answer: pointer(article, note), refused: null, article: article.ref.id, isNews: false };
}

function nextTry(job: Job, clock: Clock): number {
  return clock() + Math.min(LONGEST_WAIT, FIRST_WAIT * 4 ** (job.attempt - 1));
}
