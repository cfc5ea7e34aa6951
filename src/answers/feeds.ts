import type {
  Action,
  Answer,
  Block,
  Line,
  ListItem,
  Subscription,
  UnreadableReason,
} from '../model/index.ts';
import type { LocalTime } from './corrections.ts';
import { faultWords } from './feed-faults.ts';
import { feedCall, feedLine } from './feed-notices.ts';
import { REFUSALS } from './refusal-words.ts';
import type { RefusalWords } from './refusal-words.ts';
import { answer, count, faint, heading, items, join, link, paragraph, text } from './inline.ts';

const MODE_WORDS = {
  brief: 'its new articles are briefed in this channel',
  record: 'its new articles are recorded for the digest and for questions, and not posted',
} as const;
const SHARED =
  'Another channel has this feed too: an article is briefed once, in the channel that comes to it first.';
const LIST: Action = { label: 'All feeds', call: { name: 'feed', options: { action: 'list' } } };

/** That a channel has a feed from now on, and what becomes of its articles; `shared` where another channel has it too. */
export function feedAdded(feed: Subscription, shared: boolean): Answer {
  const other = feed.mode === 'brief' ? 'record' : 'brief';
  const blocks = [
    paragraph([
      text('The feed '),
      ...feedLine(feed),
      text(` is read from now on, and ${MODE_WORDS[feed.mode]}.`),
    ]),
    ...filterLine(feed),
    paragraph([faint('Its newest article comes first, as a taste; what is older counts as known.')]),
    ...(shared ? [paragraph([faint(SHARED)])] : []),
  ];
  return answer(
    'good',
    blocks,
    { feed },
    {
      actions: [changeMode(feed, other), feedCall('remove', feed, 'Remove it'), LIST],
    },
  );
}

function changeMode({ id }: Subscription, mode: keyof typeof MODE_WORDS): Action {
  const label = mode === 'brief' ? 'Brief them here' : 'Only record them';
  return { label, call: { name: 'feed', options: { action: 'change', feed: String(id), post: mode } } };
}

/** How a feed stands after a member changed it. */
export function feedChanged(feed: Subscription): Answer {
  const state =
    feed.paused === null ? `is read, and ${MODE_WORDS[feed.mode]}.` : 'is paused: nothing is asked of it.';
  const blocks = [paragraph([text('The feed '), ...feedLine(feed), text(` ${state}`)]), ...filterLine(feed)];
  const way =
    feed.paused === null ? feedCall('pause', feed, 'Pause it') : feedCall('resume', feed, 'Resume it');
  return answer('good', blocks, { feed }, { actions: [way, LIST], private: true });
}

/** That a feed was taken away; `again` adds it once more. */
export function feedRemoved(feed: Subscription, again: Action): Answer {
  const line = [
    text('The feed '),
    ...feedLine(feed),
    text(' is no longer read. What it brought stays on record.'),
  ];
  return answer('good', [paragraph(line)], { feed }, { actions: [again, LIST], private: true });
}

/** Asks which of the feeds that a site advertises is meant: a button for each. */
export function whichFeed(
  site: string,
  urls: readonly string[],
  callFor: (url: string) => Action['call'],
): Answer {
  const blocks = [
    heading([text('Which feed of '), link(hostOf(site), site), text('?')]),
    ...items(urls.map((url) => ({ line: [link(url, url)] }))),
  ];
  const actions = urls.map((url) => ({ label: pathOf(url), call: callFor(url) }));
  return answer('empty', blocks, { question: 'which', feeds: urls }, { actions, private: true });
}

/** Asks which of several feeds of one name is meant. */
export function whichSubscription(
  typed: string,
  feeds: readonly Subscription[],
  callFor: (feed: Subscription) => Action['call'],
): Answer {
  const blocks = [paragraph(`Several feeds here fit "${typed}". Which one is meant?`)];
  const actions = feeds.map((feed) => ({
    label: `${feed.id}: ${feed.title ?? hostOf(feed.url)}`,
    call: callFor(feed),
  }));
  return answer('empty', blocks, { question: 'which', feeds }, { actions, private: true });
}

/** The feeds of a workspace as the asker's channel sees them, each with how it fares. */
export function feedList(
  feeds: readonly Subscription[],
  channel: string,
  time: LocalTime,
  actions: readonly Action[],
): Answer {
  const empty = 'No feed is read here. /feed add takes the address of a feed, or of a site that has one.';
  const blocks = [
    heading('Feeds', 1),
    ...items(feeds.map((feed) => feedItem(feed, channel, time))),
    ...(feeds.length === 0 ? [paragraph(empty)] : []),
  ];
  return answer(feeds.length === 0 ? 'empty' : 'normal', blocks, { feeds }, { actions, private: true });
}

function feedItem(feed: Subscription, channel: string, time: LocalTime): ListItem {
  const where = feed.channel === channel ? [] : [faint(' – in another channel')];
  return {
    line: [faint(`${feed.id}. `), ...feedLine(feed), ...where],
    detail: [
      [
        text(feed.mode === 'brief' ? 'briefed' : 'only recorded'),
        ...filterParts(feed).map((part) => faint(`, ${part}`)),
      ],
      ...(feed.lastSuccess === null ? [] : [join([yieldWords(feed), lastRead(feed, time)], ', ')]),
      ...refusalLines(feed),
      ...faultLines(feed, time),
      stateLine(feed, time),
    ],
  };
}

/** How many of its articles came of it; a feed that never gives one says so. */
function yieldWords({ items: { articles, refused, waiting } }: Subscription): Line {
  if (articles === 0 && refused > 0) return [text(`no article came of its ${count(refused, 'item')}`)];
  const parts = [
    count(articles, 'article'),
    ...(refused > 0 ? [`nothing came of ${count(refused, 'item')}`] : []),
    ...(waiting > 0 ? [`${waiting} waiting`] : []),
  ];
  return [text(parts.join(', '))];
}

/** Why nothing came of its last item of which nothing came. */
function refusalLines({ items: { lastRefusal } }: Subscription): readonly Line[] {
  if (lastRefusal === null) return [];
  const known: RefusalWords | undefined = REFUSALS[lastRefusal as UnreadableReason];
  const words = known ? known.what.replace('%', '').replace('@', 'later') : lastRefusal;
  return [[faint(`last reason: ${words}`)]];
}

function lastRead({ lastSuccess }: Subscription, time: LocalTime): Line {
  return lastSuccess === null ? [] : [text('last read '), ...moment(lastSuccess, time)];
}

function faultLines({ fault }: Subscription, time: LocalTime): readonly Line[] {
  if (fault === null) return [];
  const { what, next } = faultWords(fault);
  return [[text('failed '), ...moment(fault.at, time), text(`: ${what}. ${next}`)]];
}

function stateLine({ paused, nextAt, addedBy }: Subscription, time: LocalTime): Line {
  const by = addedBy === null ? [] : [faint(`, added by ${addedBy}`)];
  if (paused === 'member') return [text('paused'), ...by];
  if (paused === 'gone') return [text('paused: its server says that it is gone for good'), ...by];
  return [faint('next look '), ...moment(nextAt, time), ...by];
}

function moment(at: number, time: LocalTime): Line {
  const local = time(at);
  return [{ type: 'date', date: local.day }, text(` ${local.time}`)];
}

/** "only with Gaza or hostages", "not with sport". */
function filterParts({ include, exclude }: Pick<Subscription, 'include' | 'exclude'>): readonly string[] {
  const any = (terms: readonly string[]): string =>
    new Intl.ListFormat('en', { type: 'disjunction' }).format(terms);
  return [
    ...(include.length > 0 ? [`only with ${any(include)}`] : []),
    ...(exclude.length > 0 ? [`not with ${any(exclude)}`] : []),
  ];
}

function filterLine(feed: Subscription): readonly Block[] {
  const parts = filterParts(feed);
  return parts.length === 0 ? [] : [paragraph([faint(`Of its items ${parts.join(', ')}.`)])];
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}

/** What tells feeds of one site apart. */
function pathOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}
