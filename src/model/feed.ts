import type { FeedItem } from './ingest.ts';
import type { NewJob } from './job.ts';
import type { Validators } from './reading.ts';
import type { ChannelId, WorkspaceId } from './workspace.ts';

/** What becomes of a feed's new articles: each is briefed into the channel, or only recorded for digest and questions. */
export type FeedMode = 'brief' | 'record';

/** Words, names or outlets: an item passes that has one of `include` (or where that is empty) and none of `exclude`. */
export interface FeedFilter {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Why a poll gave nothing. */
export interface FeedFault {
  /** An `UnreadableReason`, with the detail that came with it. */
  readonly reason: string;
  readonly detail: string | null;
  /** ms */
  readonly at: number;
}

export interface NewSubscription extends FeedFilter {
  readonly channel: ChannelId;
  /** Where the feed lives. */
  readonly url: string;
  readonly title: string | null;
  readonly mode: FeedMode;
  /** As the platform names the member, or null. */
  readonly addedBy: string | null;
}

/** A feed that a channel has. All instants in ms. */
export interface Subscription extends NewSubscription {
  readonly id: number;
  /** When it was added, or resumed after a pause. */
  readonly addedAt: number;
  /** Why it is not polled: a member paused it, or its server says that it is gone for good; null where it is polled. */
  readonly paused: 'member' | 'gone' | null;
  readonly nextAt: number;
  readonly lastSuccess: number | null;
  /** The last fault, until a poll succeeds. */
  readonly fault: FeedFault | null;
  /** Polls that failed since the last that did not. */
  readonly failures: number;
  /** Of its items: how many became articles, came to nothing (and why the last did), and are in the queue. */
  readonly items: {
    readonly articles: number;
    readonly refused: number;
    readonly waiting: number;
    /** An `UnreadableReason`, or words. */
    readonly lastRefusal: string | null;
  };
}

export type SubscriptionChange = Partial<
  Pick<Subscription, 'mode' | 'include' | 'exclude'> & { readonly paused: 'member' | null }
>;

/** A feed whose time has come, in the hands of who took it. */
export interface DueFeed extends Subscription {
  readonly workspace: WorkspaceId;
  readonly validators: Validators;
  /** The channel was told that it fails. */
  readonly told: boolean;
}

/** What a poll of a feed came to. */
export interface Poll {
  /** When it is asked again, ms. */
  readonly nextAt: number;
  /** Null where it went well. */
  readonly fault: FeedFault | null;
  readonly gone: boolean;
  readonly told: boolean;
  /** Absent where nothing was read. */
  readonly read?: {
    readonly url: string;
    readonly title: string | null;
    readonly validators: Validators;
    /** All items that are in the feed now: none of them is new again. */
    readonly items: readonly Pick<FeedItem, 'id'>[];
  };
  /** Written together with all this, or not at all. */
  readonly jobs: readonly NewJob[];
}

/** The feeds of all workspaces, for who polls them. Several processes may: what one has in hand it holds on a lease. */
export interface FeedStore {
  /** Takes the feed of these platforms whose time came first, or null. A lease that is not settled lapses. */
  take(now: number, platforms: readonly string[]): Promise<DueFeed | null>;
  /** Those of the ids that were not in the feed before, in the order given. */
  unseen(feed: number, ids: readonly string[]): Promise<readonly string[]>;
  /** Writes what a poll came to in one transaction; nothing where the feed was removed or another holds it by now. */
  settle(feed: number, poll: Poll): Promise<void>;
}

/** Whom and what a member wants to hear of: all that is given must fit. Names, so that it outlives merges and renames. */
export interface FollowSubject {
  /** None, one, or two who have to do with each other. */
  readonly people: readonly string[];
  readonly topic: string | null;
}

/** Who is told: a channel, or a member by direct message. */
export type Audience =
  | { readonly type: 'channel'; readonly channel: ChannelId }
  /** By the platform's id. */
  | { readonly type: 'member'; readonly member: string };

export interface NewFollow extends FollowSubject {
  readonly audience: Audience;
  /** As the platform names the member, or null. */
  readonly madeBy: string | null;
}

export interface Follow extends NewFollow {
  readonly id: number;
  /** ms */
  readonly madeAt: number;
}

/** An article that was recorded, or read anew, and has not been looked at for those who follow. */
export interface News {
  readonly id: number;
  readonly workspace: WorkspaceId;
  readonly article: number;
  /** When, ms. */
  readonly at: number;
  /** The channel that reads its briefing anyway, or null. */
  readonly shownIn: ChannelId | null;
  /** What its earlier text told already: ids of statements and meetings. */
  readonly known: { readonly statements: readonly number[]; readonly meetings: readonly number[] };
  /** Articles that are still to be looked at after it: what they tell does not count as told before. */
  readonly later: readonly number[];
  readonly attempt: number;
}

/** What those who follow may have to be told of. Written with the article, in one transaction. */
export interface NewsStore {
  /**
   * Takes the oldest news of a workspace on one of these platforms, or null; at most one of a workspace at a time. A
   * lease that is not settled lapses.
   */
  take(now: number, platforms: readonly string[]): Promise<News | null>;
  /** Writes the posts and takes the news away, in one transaction; nothing where another holds it by now. */
  settle(id: number, posts: readonly NewJob[]): Promise<void>;
  /** Puts it back for later, ms. */
  retry(id: number, at: number): Promise<void>;
}
