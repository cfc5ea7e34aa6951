import { CodedError } from '../src/model/index.ts';
import type { Answer, Audience, Command, CommandCall, CommandContext, Follow } from '../src/model/index.ts';
import { followList, followTitle, followed, unfollowAction } from '../src/answers/index.ts';
import { choice, words } from './input.ts';
import { PERSON, WITH } from './options.ts';
import { localClock } from './profile.ts';
import { whom } from './whom.ts';

const ACTIONS = ['list'] as const;
const PLACES = ['channel', 'me'] as const;
/** What is followed that buttons end; the rest is ended by number. */
const BUTTONS = 10;
const LONGEST_TOPIC = 100;

/** Tells a channel or a member when a new article has somebody, a pair or a topic. */
export const follow: Command = {
  name: 'follow',
  description: 'Be told when a new article has somebody, a pair of people or a topic',
  examples: [
    '/follow Blinken',
    '/follow Blinken and Dermer',
    '/follow Blinken topic:hostages in:me',
    '/follow topic:"Philadelphi corridor"',
    '/follow list',
  ],
  options: [
    {
      name: 'action',
      description: 'list: all that is followed here',
      kind: 'choice',
      choices: ACTIONS,
      positional: true,
    },
    PERSON,
    { ...WITH, description: 'The other of a pair: only what the two have to do with each other' },
    { name: 'topic', description: 'Words that must be in it, in any form', kind: 'text', phrases: true },
    {
      name: 'in',
      description: 'Who is told: this channel, or you by direct message',
      kind: 'choice',
      choices: PLACES,
    },
    {
      name: 'anyway',
      description: 'Take the names as typed, though no article has them yet',
      kind: 'boolean',
    },
  ],
  async run(input, context) {
    const topic = words(input, 'topic');
    const typed = words(input, 'person');
    if (choice(input, 'action', ACTIONS) === 'list' || (typed === undefined && topic === undefined))
      return listed(context);
    if (topic !== undefined) assertTopic(topic);
    const audience = audienceOf(input, context);
    const meant = await whom({ name: 'follow', options: input }, context);
    if (meant.type === 'question') return meant.answer;
    const { names, known } = meant;
    const { history, user } = context;
    const made = await history.follow({ people: names, topic: topic ?? null, audience, madeBy: user });
    return followed(made.follow, made.isNew, known);
  },
};

/** The call that follows the same once more. */
export function followCall({ people, topic, audience }: Follow): CommandCall {
  const [person, other] = people;
  return {
    name: 'follow',
    options: {
      ...(person === undefined ? {} : { person, anyway: true }),
      ...(other === undefined ? {} : { with: other }),
      ...(topic === null ? {} : { topic }),
      in: audience.type === 'member' ? 'me' : 'channel',
    },
  };
}

/** What a channel and a member see and may end: the channel's own, and the member's. */
export function isTheirs({ audience }: Follow, { channel, member }: CommandContext): boolean {
  return audience.type === 'channel' ? audience.channel === channel : audience.member === member;
}

async function listed(context: CommandContext): Promise<Answer> {
  const all = await context.history.follows();
  const own = all.filter((each) => isTheirs(each, context));
  const actions = own
    .slice(0, BUTTONS)
    .map((each) => unfollowAction(each, `Unfollow ${each.id}: ${followTitle(each)}`));
  const clock = localClock(context);
  return followList(own, all.length - own.length, (at) => clock(at).day, actions);
}

function audienceOf(input: CommandCall['options'], { channel, member }: CommandContext): Audience {
  if (choice(input, 'in', PLACES) !== 'me') return { type: 'channel', channel };
  if (member !== null) return { type: 'member', member };
  throw new CodedError(
    'no-direct-messages',
    'There are no direct messages here. Leave in:me out, or ask on Discord or Slack.',
  );
}

function assertTopic(topic: string): void {
  if (!/[\p{L}\p{N}]/u.test(topic))
    throw new CodedError('bad-topic', 'A topic needs words: /follow topic:"border talks"');
  if (topic.length > LONGEST_TOPIC)
    throw new CodedError(
      'bad-topic',
      `A topic has at most ${LONGEST_TOPIC} characters: a few words that must be in what is told.`,
    );
}
