import { CodedError } from '../src/model/index.ts';
import type {
  Action,
  Answer,
  Command,
  CommandCall,
  CommandContext,
  Subscription,
  SubscriptionChange,
} from '../src/model/index.ts';
import {
  faultWords,
  feedAdded,
  feedCall,
  feedChanged,
  feedList,
  feedRemoved,
  whichFeed,
  whichSubscription,
} from '../src/answers/index.ts';
import { fold } from '../src/text/fold.ts';
import { readTerms } from './feed-terms.ts';
import { choice, words } from './input.ts';
import { managersOnly } from './managers.ts';
import { localClock } from './profile.ts';

type Options = CommandCall['options'];

const ACTIONS = ['add', 'list', 'change', 'pause', 'resume', 'remove'] as const;
const MODES = ['brief', 'record'] as const;
const FEED_ADDRESS = 'Give the address of an RSS, Atom or JSON feed, or of a site that links one.';
/** Feeds of the list that have a button. */
const BUTTONS = 8;
/** Feeds of one site that are asked about: a platform shows no more buttons. */
const MOST_ADVERTISED = 15;

/** Feeds whose new articles come by themselves. */
export const feed: Command = {
  name: 'feed',
  description: 'Feeds whose new articles are briefed here, or recorded for the digest',
  examples: [
    '/feed add https://news.example/rss',
    '/feed add https://news.example post:record include:Gaza, hostages exclude:sport',
    '/feed list',
    '/feed change 3 include:Blinken',
    '/feed pause 3',
  ],
  options: [
    {
      name: 'action',
      description: 'add, list, change, pause, resume or remove',
      kind: 'choice',
      choices: ACTIONS,
      positional: true,
    },
    {
      name: 'feed',
      description: 'The address of a feed or site; for all but add its number or name in the list',
      kind: 'link',
      positional: true,
    },
    {
      name: 'post',
      description: 'brief: into this channel; record: only for the digest and questions',
      kind: 'choice',
      choices: MODES,
    },
    {
      name: 'include',
      description: 'Only items with one of these words, people or outlets: a, b; "none" for all',
      kind: 'text',
    },
    {
      name: 'exclude',
      description: 'No items with any of these words, people or outlets: a, b; or "none"',
      kind: 'text',
    },
  ],
  async run(input, context) {
    const typed = words(input, 'feed')?.replace(/^<(.*?)(?:\|.*)?>$/, '$1');
    const action = choice(input, 'action', ACTIONS) ?? guessed(typed, input);
    if (action === 'list') return listed(context);
    managersOnly(context, 'change its feeds');
    if (typed === undefined)
      throw new CodedError('missing-option', `Say which feed: ${EXAMPLES[action]}. /feed list shows all.`);
    if (action === 'add') return add(typed, input, context);
    const found = await subscribed(typed, { name: 'feed', options: { ...input, action } }, context);
    if ('blocks' in found) return found;
    switch (action) {
      case 'change':
        return change(found, changes(input), context);
      case 'pause':
        return change(found, { paused: 'member' }, context);
      case 'resume':
        return change(found, { paused: null }, context);
      case 'remove':
        return remove(found, context);
      default:
        return action satisfies never;
    }
  },
};

const EXAMPLES = {
  add: '/feed add https://news.example/rss',
  change: '/feed change 3 include:Blinken',
  pause: '/feed pause 3',
  resume: '/feed resume 3',
  remove: '/feed remove 3',
} as const;

/** An address alone is one to add; a number with options is to be changed. */
function guessed(typed: string | undefined, input: Options): (typeof ACTIONS)[number] {
  if (typed === undefined) return 'list';
  if (/^(?:https?:\/\/|feed:)|\w\.\w/i.test(typed)) return 'add';
  if (['post', 'include', 'exclude'].some((name) => name in input)) return 'change';
  throw new CodedError(
    'missing-option',
    `Say what to do with "${typed}": /feed add with an address, or /feed change, pause, resume or remove.`,
  );
}

async function listed(context: CommandContext): Promise<Answer> {
  const all = await context.history.feeds();
  const shown = all.filter(({ channel }) => context.mayManage || channel === context.channel);
  const here = shown.filter(({ channel }) => channel === context.channel);
  const ordered = [...here, ...shown.filter((each) => !here.includes(each))];
  const actions = context.mayManage ? ordered.slice(0, BUTTONS).map(pauseOrResume) : [];
  return feedList(ordered, context.channel, localClock(context), actions);
}

function pauseOrResume(each: Subscription): Action {
  const name = each.title ?? each.url;
  return each.paused === null
    ? feedCall('pause', each, `Pause ${each.id}: ${name}`)
    : feedCall('resume', each, `Resume ${each.id}: ${name}`);
}

async function add(typed: string, input: Options, context: CommandContext): Promise<Answer> {
  const { history, channel, user, readFeed } = context;
  const url = addressOf(typed);
  const reading = await readFeed(url);
  if (reading.status === 'unchanged') throw new Error('a feed that was never read has not changed');
  if (reading.status === 'unreadable') {
    const { what } = faultWords(reading);
    throw new CodedError(
      'unreadable-feed',
      `That cannot be added: ${what}. ${reading.transient ? 'Try again later.' : FEED_ADDRESS}`,
    );
  }
  const { others = [], title } = reading;
  const advertised = [reading.url, ...others].slice(0, MOST_ADVERTISED);
  if (advertised.length > 1)
    return whichFeed(url, advertised, (each) => ({
      name: 'feed',
      options: { ...input, action: 'add', feed: each },
    }));
  const added = await history.addFeed({
    channel,
    url: reading.url,
    title,
    mode: choice(input, 'post', MODES) ?? 'brief',
    include: readTerms(words(input, 'include')) ?? [],
    exclude: readTerms(words(input, 'exclude')) ?? [],
    addedBy: user,
  });
  const shared = (await history.feeds()).some(({ id, url: known }) => known === added.url && id !== added.id);
  return feedAdded(added, shared);
}

/** `feed:` before an address, or no scheme at all, is how feeds are written down. */
function addressOf(typed: string): string {
  const plain = typed.replace(/^feed:(?:\/\/)?/i, '');
  return /^[a-z]+:/i.test(plain) ? plain : `https://${plain}`;
}

function changes(input: Options): SubscriptionChange {
  const mode = choice(input, 'post', MODES);
  const include = readTerms(words(input, 'include'));
  const exclude = readTerms(words(input, 'exclude'));
  if (!mode && !include && !exclude)
    throw new CodedError(
      'missing-option',
      'Say what to change: /feed change 3 post:record, include:Blinken or exclude:none.',
    );
  return { ...(mode && { mode }), ...(include && { include }), ...(exclude && { exclude }) };
}

async function change(
  { id }: Subscription,
  what: SubscriptionChange,
  { history }: CommandContext,
): Promise<Answer> {
  const after = await history.changeFeed(id, what);
  if (after === null) throw unknownFeed(String(id));
  return feedChanged(after);
}

async function remove(found: Subscription, { history, channel }: CommandContext): Promise<Answer> {
  await history.removeFeed(found.id);
  const { url, mode, include, exclude } = found;
  const options = {
    action: 'add',
    feed: url,
    post: mode,
    ...(include.length > 0 ? { include: include.join(', ') } : {}),
    ...(exclude.length > 0 ? { exclude: exclude.join(', ') } : {}),
  };
  const label = found.channel === channel ? 'Add it again' : 'Add it to this channel';
  return feedRemoved(found, { label, call: { name: 'feed', options } });
}

/** The feed that a number, an address or words of its title mean, or the question which one. */
async function subscribed(
  typed: string,
  call: CommandCall,
  { history, channel }: CommandContext,
): Promise<Subscription | Answer> {
  const all = await history.feeds();
  const fits = (test: (each: Subscription) => boolean): readonly Subscription[] => all.filter(test);
  const number = /^#?(\d+)$/.exec(typed)?.[1];
  const plain = fold(typed);
  const ways = [
    fits(({ id }) => id === Number(number)),
    fits((each) => each.url === typed && each.channel === channel),
    fits(({ url }) => url === typed),
    fits(({ title }) => number === undefined && fold(title ?? '').includes(plain)),
    fits(({ url }) => number === undefined && url.includes(plain)),
  ];
  const found = ways.find(({ length }) => length > 0) ?? [];
  const [first, ...others] = found;
  if (!first) throw unknownFeed(typed);
  if (others.length === 0) return first;
  return whichSubscription(typed, found, ({ id }) => ({
    name: call.name,
    options: { ...call.options, feed: String(id) },
  }));
}

function unknownFeed(typed: string): CodedError {
  return new CodedError('unknown-feed', `There is no feed "${typed}" here. /feed list shows them all.`);
}
