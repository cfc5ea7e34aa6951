import { randomBytes } from 'node:crypto';
import { briefing, fault, problem, refusal } from './answers/index.ts';
import { composeDigest } from './digest.ts';
import { earlierReading, knownLinks, pointer } from './known.ts';
import { CodedError } from './model/index.ts';
import type {
  Accepted,
  Answer,
  Asker,
  BriefRequest,
  ChannelId,
  Clock,
  Command,
  CommandCall,
  CommandContext,
  Core,
  FoundLink,
  Ingest,
  LinkMode,
  Log,
  Option,
  PostedMessage,
  RecordedArticle,
  Store,
  WorkspaceId,
} from './model/index.ts';
import type { Pipeline, Step } from './pipeline.ts';

/** Milliseconds after which a link that is posted again is read again, because its text may have changed. */
const REREAD_AFTER = 24 * 60 * 60_000;
/** Choices that a platform shows at most while a name is typed. */
const MOST_CHOICES = 25;
const LABEL = 100;
const DATE_WORDS = ['today', 'yesterday', 'this week', 'last week', 'this month', 'last month', 'this year'];

/** What the core works with. */
export interface CoreParts {
  readonly store: Store;
  readonly commands: readonly Command[];
  /** Reads a typed line; throws CodedError. */
  readonly parseLine: (command: Command, line: string) => CommandCall['options'];
  readonly links: Ingest['links'];
  readonly readFeed: Ingest['readFeed'];
  readonly pipeline: Pipeline;
  readonly clock: Clock;
  /** IANA zone of channels that have not set one. */
  readonly zone: string;
  readonly log: Log;
  /** Called after links were accepted. */
  readonly wake: () => void;
  /** Told how far a briefing that a command waits for has come. */
  readonly onStep?: (step: Step) => void;
}

/** What a platform talks to: messages become jobs, calls become answers. */
export function createCore(parts: CoreParts): Core {
  const { store, commands, log } = parts;

  const guarded = async (answer: () => Promise<Answer>, facts: object): Promise<Answer> => {
    try {
      return await answer();
    } catch (error) {
      if (error instanceof CodedError) return problem(error);
      const id = randomBytes(4).toString('hex');
      log.error({ err: error, id, ...facts }, 'a command broke');
      return fault(id);
    }
  };

  const runCall = async (call: CommandCall, asker: Asker): Promise<Answer> =>
    commandNamed(commands, call.name).run(call.options, await contextFor(asker, parts));

  return {
    commands,
    accept: (message) => accept(message, parts),
    run: (call, asker) =>
      guarded(() => runCall(call, asker), { command: call.name, workspace: asker.workspace }),
    runLine: (name, line, asker) =>
      guarded(() => runCall({ name, options: parts.parseLine(commandNamed(commands, name), line) }, asker), {
        command: name,
        workspace: asker.workspace,
      }),
    complete: async (name, option, typed, asker) => {
      const found = commands
        .find((command) => command.name === name)
        ?.options.find((each) => each.name === option);
      return found ? choicesFor(found, typed, asker, store) : [];
    },
    history: (workspace) => store.history(workspace),
    joined: (workspace) => joined(workspace, parts),
    left: (workspace) => left(workspace, parts),
    isIn: async (there, concerns) => {
      const known = new Set(there);
      for (const workspace of known) await joined(workspace, parts);
      const gone = (await store.workspaces()).filter((each) => concerns(each) && !known.has(each));
      for (const workspace of gone) await left(workspace, parts);
    },
  };
}

/** Whoever writes or asks is there, whatever was said of their workspace. */
async function joined(workspace: WorkspaceId, { store, log }: CoreParts): Promise<void> {
  if (await store.join(workspace)) log.info({ workspace }, 'back before its data was erased');
}

async function left(workspace: WorkspaceId, { store, clock, log }: CoreParts): Promise<void> {
  await store.leave(workspace, clock());
  log.info({ workspace }, 'removed: its data goes after the grace period');
}

async function accept(message: PostedMessage, parts: CoreParts): Promise<Accepted> {
  const { store, links, clock, wake } = parts;
  const nothing: Accepted = { jobs: 0, known: null };
  const found = links(message.text);
  if (found.length === 0) return nothing;
  const { workspace, channel, thread } = message;
  await joined(workspace, parts);
  const history = store.history(workspace);
  const settings = await history.settings(channel);
  if (!isWanted(settings.links, message)) return nothing;
  const target = { workspace, channel, message: message.message, thread, replies: settings.replies };
  const posted: FoundLink[] = [];
  for (const link of found) {
    // By the link and not its place: another event of the same message may name only some of its links.
    const key = `${message.key}:${link.canonical}`;
    const job = { key, target, ...link, postedBy: message.user, rereadBefore: clock() - REREAD_AFTER };
    if (!(await store.jobs.add(job))) posted.push(link);
  }
  const jobs = found.length - posted.length;
  if (jobs > 0) wake();
  // Where every link is briefed, an emoji on a message asks for nothing that was not said already.
  const isAsked = settings.links !== 'always' || message.reacted !== true;
  return { jobs, known: isAsked ? await knownLinks(posted, history) : null };
}

function isWanted(links: LinkMode, { addressed, reacted = false }: PostedMessage): boolean {
  switch (links) {
    case 'always':
      return true;
    case 'reaction':
      return addressed || reacted;
    case 'mention':
      return addressed;
    case 'never':
      return false;
    default:
      return links satisfies never;
  }
}

function commandNamed(commands: readonly Command[], name: string): Command {
  const found = commands.find((command) => command.name === name);
  if (found) return found;
  throw new CodedError('unknown-command', `There is no command "${name}". /help lists them all.`);
}

async function contextFor(asker: Asker, parts: CoreParts): Promise<CommandContext> {
  await joined(asker.workspace, parts);
  const history = parts.store.history(asker.workspace);
  const settings = await history.settings(asker.channel);
  const zone = settings.digest?.zone ?? parts.zone;
  return {
    history,
    channel: asker.channel,
    user: asker.user,
    member: asker.member ?? null,
    mayManage: asker.mayManage,
    settings,
    now: parts.clock,
    zone,
    canonical: (link) => parts.links(link)[0]?.canonical ?? null,
    brief: (request) => briefFor(request, history, asker.channel, parts),
    readFeed: parts.readFeed,
    digest: (after) => composeDigest(history, after, parts.clock(), zone),
  };
}

async function briefFor(
  request: BriefRequest,
  history: CommandContext['history'],
  shownIn: ChannelId,
  { pipeline, links, onStep }: CoreParts,
): Promise<Answer> {
  if (request.type === 'article') {
    const known = await history.article(request.id);
    if (known) return briefing(known);
    throw new CodedError('unknown-article', `No article ${request.id} is on record here.`);
  }
  const outcome = await pipeline({ ...request, shownIn }, history, onStep);
  if (outcome.status === 'recorded') {
    const { article, isCut } = outcome;
    return isCut
      ? pointer(article, earlierReading(article, 'Its page gives only a part of the text now.'))
      : briefing(article);
  }
  const known = request.type === 'link' ? await knownByLink(request.url, history, links) : null;
  if (known) return pointer(known, earlierReading(known, 'Its page cannot be read now.'));
  // Who asked by a command alone can mend it; under a posted link everybody should see why nothing came.
  return { ...refusal(outcome, request.type === 'link' ? request.url : null), private: true };
}

async function knownByLink(
  url: string,
  history: CommandContext['history'],
  links: CoreParts['links'],
): Promise<RecordedArticle | null> {
  const canonical = links(url)[0]?.canonical;
  return canonical === undefined ? null : history.articleByUrl(canonical);
}

async function choicesFor(
  option: Option,
  typed: string,
  asker: Asker,
  store: Store,
): Promise<readonly { readonly label: string; readonly value: string }[]> {
  const begins = (choice: string): boolean => choice.startsWith(typed.trim().toLowerCase());
  if (option.kind === 'date')
    return DATE_WORDS.filter(begins).map((words) => ({ label: words, value: words }));
  if (option.kind !== 'entity')
    return (option.choices ?? []).filter(begins).map((choice) => ({ label: choice, value: choice }));
  const found = await store.history(asker.workspace).complete(typed.trim(), MOST_CHOICES);
  return found.map(({ id, name, role }) => {
    const alike = found.filter((other) => other.name === name).length > 1;
    const label = role === null ? name : `${name} – ${role}`;
    return { label: label.slice(0, LABEL), value: alike || name.length > LABEL ? `@${id}` : name };
  });
}
