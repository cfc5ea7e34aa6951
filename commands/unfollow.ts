import { CodedError } from '../src/model/index.ts';
import type { Answer, Command, CommandContext, Follow } from '../src/model/index.ts';
import { followTitle, nothing, text, unfollowAction, unfollowed } from '../src/answers/index.ts';
import { fold } from '../src/text/fold.ts';
import { follow, followCall, isTheirs } from './follow.ts';
import { words } from './input.ts';
import { lookUp, plainly } from './names.ts';

/** Ends what /follow began. */
export const unfollow: Command = {
  name: 'unfollow',
  description: 'No longer be told of somebody or a topic, by name or by the number in /follow list',
  examples: ['/unfollow Blinken', '/unfollow 3'],
  options: [
    {
      name: 'follow',
      description: 'A name, a topic, or a number of /follow list',
      kind: 'entity',
      positional: true,
    },
  ],
  async run(input, context) {
    const typed = words(input, 'follow');
    if (typed === undefined) return follow.run({ action: 'list' }, context);
    const own = (await context.history.follows()).filter((each) => isTheirs(each, context));
    const found = await meant(plainly(typed), own, context);
    const [first, ...others] = found;
    if (!first)
      throw new CodedError(
        'unknown-follow',
        `Nothing of that name or number is followed here: "${typed}". /follow list shows what is.`,
      );
    if (others.length > 0) return whichFollow(typed, found);
    return end(first, context);
  },
};

/** What words mean: a number, whatever is followed of a person however they are called, or words of a name or topic. */
async function meant(
  typed: string,
  own: readonly Follow[],
  { history }: CommandContext,
): Promise<readonly Follow[]> {
  if (/^#?\d+$/.test(typed)) return own.filter(({ id }) => id === Number(typed.replace('#', '')));
  const plain = bare(typed);
  const exact = own.filter((each) => bare(followTitle(each)) === plain);
  if (exact.length > 0) return exact;
  const found = await lookUp(history, typed, { exactly: true });
  const ids = new Set(
    found.type === 'one'
      ? [found.entity.id]
      : found.type === 'several'
        ? found.entities.map(({ id }) => id)
        : [],
  );
  const fits = await Promise.all(
    own.map(async ({ people, topic }) => {
      if ([...people, topic ?? ''].some((name) => hasWords(name, plain))) return true;
      const named = await Promise.all(people.map((name) => lookUp(history, name, { exactly: true })));
      return named.some((match) => match.type === 'one' && ids.has(match.entity.id));
    }),
  );
  return own.filter((_, index) => fits[index]);
}

function hasWords(name: string, typed: string): boolean {
  return ` ${bare(name)} `.includes(` ${typed} `);
}

/** Without the quotation marks that hold a topic's words together. */
function bare(words: string): string {
  return fold(words.replace(/["“”„«»]/g, ''));
}

function whichFollow(typed: string, found: readonly Follow[]): Answer {
  const actions = found.map((each) => unfollowAction(each, `${each.id}: ${followTitle(each)}`));
  const line = [text(`Several things that are followed fit "${typed}". Which one is to end?`)];
  return { ...nothing(line, [], actions), private: true };
}

async function end(found: Follow, { history, user, mayManage }: CommandContext): Promise<Answer> {
  const isOwn = found.audience.type === 'member' || found.madeBy === user;
  if (!isOwn && !mayManage)
    throw new CodedError(
      'not-allowed',
      `${found.madeBy ?? 'Somebody'} asked for this for the whole channel. They can end it, or those who manage this place.`,
    );
  await history.unfollow(found.id);
  return unfollowed(found, { label: 'Follow again', call: followCall(found) });
}
