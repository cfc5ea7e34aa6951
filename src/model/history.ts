import type { Article } from './article.ts';
import type {
  EntityKind,
  Extraction,
  MeetingKind,
  MeetingStatus,
  SpeechAct,
  StatementKind,
} from './extraction.ts';
import type { Span } from './span.ts';
import type { CalendarDate, DateRange } from './time.ts';
import type { Answer } from './answer.ts';
import type { ChannelId, ChannelSettings, WorkspaceId } from './workspace.ts';
import type { Identities } from './identity.ts';
import type {
  MeetingQuery,
  MeetingTally,
  Page,
  Paging,
  StatementQuery,
  TimelineItem,
  TimelineQuery,
} from './queries.ts';
import type {
  FeedStore,
  Follow,
  NewFollow,
  NewsStore,
  NewSubscription,
  Subscription,
  SubscriptionChange,
} from './feed.ts';
import type { InstallationStore } from './installation.ts';
import type { Job, NewJob, Posting } from './job.ts';
import type {
  Everything,
  Forgetting,
  PortableArticle,
  PortableRest,
  Revision,
  TextChange,
} from './keeping.ts';

export interface ArticleRef {
  readonly id: number;
  readonly title: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: CalendarDate | null;
}

/** Somebody whom the workspace knows across articles. */
export interface EntityRef {
  readonly id: number;
  readonly name: string;
  readonly kind: EntityKind;
  /** The newest role that an article gave, or null; of who took part in a meeting, the role that its articles give. */
  readonly role: string | null;
}

/** One article's account of a meeting. */
export interface MeetingReport {
  readonly article: ArticleRef;
  readonly participants: readonly EntityRef[];
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly date: (DateRange & { readonly span: Span }) | null;
  readonly place: Span | null;
  readonly about: readonly Span[];
  readonly evidence: Span;
  readonly confidence: number;
  /** The agency or outlet that the article names as where it has this from ("Ynet reported"), or null. */
  readonly origin: Span | null;
  /** Reports of one meeting with the same number rest on one source: copies of a text, one outlet, one origin. From 0. */
  readonly source: number;
  /** Reports of one meeting with the same number stand in copies of one text. From 0. */
  readonly wording: number;
}

/** A contact as all reports of it tell: at least one report, oldest publication first. */
export interface RecordedMeeting {
  readonly id: number;
  readonly participants: readonly EntityRef[];
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly date: DateRange | null;
  readonly place: string | null;
  readonly reports: readonly MeetingReport[];
}

export interface RecordedStatement {
  readonly id: number;
  readonly article: ArticleRef;
  readonly speakers: readonly EntityRef[];
  readonly via: readonly EntityRef[];
  readonly to: readonly EntityRef[];
  readonly act: SpeechAct;
  readonly kind: StatementKind;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly about: readonly Span[];
  readonly evidence: Span;
  readonly confidence: number;
}

/** An article with all that stands on it. */
export interface RecordedArticle {
  readonly ref: ArticleRef;
  readonly text: string;
  readonly meetings: readonly RecordedMeeting[];
  readonly statements: readonly RecordedStatement[];
  /** Absent where the article was read once. */
  readonly revision?: Revision;
}

/** How a name was understood: one entity, several that fit (a question to the asker), or none with near ones. */
export type NameMatch =
  | { readonly type: 'one'; readonly entity: EntityRef }
  | { readonly type: 'several'; readonly entities: readonly EntityRef[] }
  | { readonly type: 'none'; readonly near: readonly EntityRef[] };

/**
 * Everything that is on record in one workspace. There is no query outside of a History, so that no
 * command can see another workspace's data.
 */
export interface History extends Identities {
  readonly workspace: WorkspaceId;
  /**
   * Records an article in one transaction, and that it is news for those who follow; the same canonical URL, or the
   * same text without one or from the same outlet, again changes nothing. `shownIn` reads its briefing anyway.
   */
  record(
    article: Article,
    extraction: Extraction,
    shownIn?: ChannelId | null,
  ): Promise<{ readonly id: number; readonly isNew: boolean }>;
  /**
   * Takes an article's new text, in one transaction: what stands keeps its id, what does not is superseded. Gives null
   * where the text is the one on record. Rejects with a CodedError where there is no such article.
   */
  revise(
    id: number,
    article: Article,
    extraction: Extraction,
    shownIn?: ChannelId | null,
  ): Promise<TextChange | null>;
  /** Keeps that a canonical link leads to an article whose own address is another. */
  keepLink(link: string, article: number): Promise<void>;
  article(id: number): Promise<RecordedArticle | null>;
  /** By the article's canonical address, or by a link that was kept for it. */
  articleByUrl(url: string): Promise<RecordedArticle | null>;
  articles(
    query: { readonly period?: Partial<DateRange>; readonly recordedAfter?: number } & Paging,
  ): Promise<Page<ArticleRef>>;
  /** `exactly` leaves out the search for names that are only spelled nearly so. */
  findEntity(name: string, how?: { readonly exactly?: boolean }): Promise<NameMatch>;
  entity(id: number): Promise<EntityRef | null>;
  /** Entities with a part of their name beginning so, the most often seen first. */
  complete(prefix: string, limit: number): Promise<readonly EntityRef[]>;
  meetings(query: MeetingQuery): Promise<Page<RecordedMeeting>>;
  meeting(id: number): Promise<RecordedMeeting | null>;
  tally(query: MeetingQuery): Promise<MeetingTally>;
  /** Meetings and statements in one order of days; what has no day comes last. */
  timeline(
    query: TimelineQuery,
  ): Promise<Page<TimelineItem> & { readonly meetings: number; readonly statements: number }>;
  statements(query: StatementQuery): Promise<Page<RecordedStatement>>;
  /** Counts over the whole workspace, for help texts and empty answers. */
  counts(): Promise<{
    readonly articles: number;
    readonly entities: number;
    readonly meetings: number;
    readonly statements: number;
  }>;
  settings(channel: ChannelId): Promise<ChannelSettings>;
  changeSettings(channel: ChannelId, change: Partial<ChannelSettings>): Promise<ChannelSettings>;
  /** For every channel, those with settings of their own and those to come. A digest is a channel's own. */
  changeEverywhere(change: Partial<Omit<ChannelSettings, 'digest'>>): Promise<ChannelSettings>;
  /** Keeps an answer so that its buttons and pages work after a restart; the id is at most 20 characters of [a-z0-9]. */
  keepAnswer(answer: Answer): Promise<string>;
  keptAnswer(id: string): Promise<Answer | null>;
  /** What `forget` would take away; null where there is no such article. Changes nothing. */
  standsOn(article: number): Promise<Forgetting | null>;
  /** Erases an article and all that stands only on it, so that the database file holds nothing of it. Null where there is none. */
  forget(article: number): Promise<Forgetting | null>;
  /** What `forgetEverything` would take away. */
  everything(): Promise<Everything>;
  /** Erases all that this workspace has on record, its settings too. */
  forgetEverything(): Promise<Everything>;
  /** Articles with an id above `after`, by id, to be carried to another database. */
  portableArticles(after: number, limit: number): Promise<readonly PortableArticle[]>;
  portableRest(): Promise<PortableRest>;
  /** Records an exported article with all its readings in one transaction; false where it is on record already. It is no news. */
  takeIn(article: PortableArticle): Promise<boolean>;
  /** The feeds of all channels, oldest first. */
  feeds(): Promise<readonly Subscription[]>;
  /** Gives a channel a feed. Rejects with a CodedError where it has it already, or the workspace has as many as it may. */
  addFeed(feed: NewSubscription): Promise<Subscription>;
  /** Null where there is none of this id. One that is no longer paused is polled soon. */
  changeFeed(id: number, change: SubscriptionChange): Promise<Subscription | null>;
  /** Takes a feed away; what it brought stays. */
  removeFeed(id: number): Promise<Subscription | null>;
  /** What members follow, oldest first. */
  follows(): Promise<readonly Follow[]>;
  /** The very same again is the one that is there. Rejects with a CodedError where the workspace has as many as it may. */
  follow(follow: NewFollow): Promise<{ readonly follow: Follow; readonly isNew: boolean }>;
  unfollow(id: number): Promise<Follow | null>;
}

/** The whole database: workspaces, and the queue that belongs to the process. */
export interface Store {
  history(workspace: WorkspaceId): History;
  readonly jobs: JobStore;
  readonly digests: DigestStore;
  readonly installations: InstallationStore;
  readonly feeds: FeedStore;
  readonly news: NewsStore;
  /** The bot was removed from a workspace: its data waits for `sweep`. An outage is no removal. */
  leave(workspace: WorkspaceId, now: number): Promise<void>;
  /** The bot is there (again): what `sweep` has not erased stays. True where it had left. */
  join(workspace: WorkspaceId): Promise<boolean>;
  /** The workspaces of which something is kept and that have not left. */
  workspaces(): Promise<readonly WorkspaceId[]>;
  /** Erases the data of workspaces that left before an instant (ms). Gives those. */
  sweep(before: number): Promise<readonly WorkspaceId[]>;
  close(): Promise<void>;
}

/**
 * The durable queue: a posted link is on disk before the platform is told that it was received. Several processes
 * may take from it: what one has in hand it holds on a lease, and what is said of a job that it lost is not kept.
 */
export interface JobStore {
  /** False where this delivery (its `key`) was accepted before, or this link in this workspace and it is not to be read anew. */
  add(job: NewJob): Promise<boolean>;
  /**
   * Takes the oldest job that is ready, at most one per channel at a time so that a channel's order holds; of
   * workspaces on one of these platforms, where any are named.
   */
  take(now: number, platforms?: readonly string[]): Promise<Job | null>;
  /** Written before anything is posted: after a crash the platform is asked whether it was. False where another holds the job by now. */
  posting(id: number, post: Posting): Promise<boolean>;
  done(id: number, messageId: string | null): Promise<void>;
  /** Puts it back for `at`, with what went wrong. */
  retry(id: number, at: number, why: string): Promise<void>;
  fail(id: number, why: string): Promise<void>;
  /** After a start: jobs that a dead process held, or this one before, become ready again, with their stage kept. Gives how many. */
  recover(): Promise<number>;
  /** To be called every few seconds: keeps hold of what is in hand, and frees what others have lost hold of. Gives how many of those. */
  beat(): Promise<number>;
  pending(): Promise<number>;
  /** Whether this article's briefing was posted in the workspace. */
  wasPosted(workspace: WorkspaceId, article: number): Promise<boolean>;
}

/** Which channels want a digest, and what was sent when. */
export interface DigestStore {
  channels(): Promise<
    readonly {
      readonly workspace: WorkspaceId;
      readonly channel: ChannelId;
      readonly at: string;
      readonly zone: string;
      readonly since: number;
    }[]
  >;
  /** Claims a channel's digest for a local day, atomically: false where this or another process has done so. A claim that is neither finished nor released lapses after ten minutes. */
  claim(workspace: WorkspaceId, channel: ChannelId, day: CalendarDate, now: number): Promise<boolean>;
  /** The end of the period that the channel's last digest covered, ms, or null. */
  lastSent(workspace: WorkspaceId, channel: ChannelId): Promise<number | null>;
  finish(
    workspace: WorkspaceId,
    channel: ChannelId,
    day: CalendarDate,
    outcome: 'sent' | 'empty',
    coveredUntil: number,
  ): Promise<void>;
  /** Gives a claim back after a failed delivery. */
  release(workspace: WorkspaceId, channel: ChannelId, day: CalendarDate): Promise<void>;
}
