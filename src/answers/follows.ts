import type { Action, Answer, Follow, FollowSubject, Line, ListItem } from '../model/index.ts';
import { answer, faint, heading, items, list, paragraph, strong, text } from './inline.ts';

const LIST = { name: 'follow', options: { action: 'list' } };

/** Whose, by how many are followed. */
const OF: readonly string[] = ['about it', 'of theirs', 'of the two'];

/** Whom and what is followed, in words: "Antony Blinken and Ron Dermer, about hostages". */
export function followLine({ people, topic }: FollowSubject): Line {
  const who = list(people.map((name) => [strong(name)]));
  if (topic === null) return who;
  return [...who, text(people.length > 0 ? ', about ' : 'anything about '), strong(topic)];
}

/** The same without weight, for a button. */
export function followTitle(follow: FollowSubject): string {
  return followLine(follow)
    .map((part) => ('text' in part ? part.text : ''))
    .join('');
}

/** What is followed from now on, and who hears of it. `known` is false where no article on record has the names yet. */
export function followed(follow: Follow, isNew: boolean, known: boolean): Answer {
  const who = follow.audience.type === 'member' ? 'You get a direct message' : 'This channel is told';
  const blocks = [
    paragraph([text(isNew ? 'Followed: ' : 'Followed already: '), ...followLine(follow), text('.')]),
    paragraph(
      `${who} when a new article has a meeting or a statement ${OF[follow.people.length] ?? ''}, once for each; and again when a planned meeting is held or called off.`,
    ),
    ...(known
      ? []
      : [paragraph([faint('No article on record has that name yet; the first that does counts.')])]),
  ];
  return answer(
    'good',
    blocks,
    { follow, isNew },
    {
      actions: [
        unfollowAction(follow, isNew ? 'Undo' : 'Unfollow'),
        { label: 'All that is followed', call: LIST },
      ],
      // What a channel will be told concerns all in it.
      private: follow.audience.type === 'member' || !isNew,
    },
  );
}

/** A button that ends it. */
export function unfollowAction({ id }: Pick<Follow, 'id'>, label: string): Action {
  return { label, call: { name: 'unfollow', options: { follow: String(id) } } };
}

/** That it has ended, and a button that brings it back. */
export function unfollowed(follow: Follow, again: Action): Answer {
  const line = [text('No longer followed: '), ...followLine(follow), text('.')];
  return answer(
    'good',
    [paragraph(line)],
    { follow },
    { actions: [again], private: follow.audience.type === 'member' },
  );
}

/** What the asker's channel and the asker follow; `day` gives an instant's local day; `elsewhere` counts other channels'. */
export function followList(
  follows: readonly Follow[],
  elsewhere: number,
  day: (instant: number) => string,
  actions: readonly Action[],
): Answer {
  const more = elsewhere === 0 ? '' : ` Other channels and members follow ${elsewhere} more.`;
  const nothing = 'Nothing is followed here. /follow Blinken tells this channel when a new article has them.';
  const blocks = [
    heading('Followed here', 1),
    ...items(follows.map((follow) => followItem(follow, day))),
    ...(follows.length === 0 ? [paragraph(nothing)] : []),
    paragraph([faint(`/unfollow takes a number or a name.${more}`)]),
  ];
  return answer(
    follows.length === 0 ? 'empty' : 'normal',
    blocks,
    { follows, elsewhere },
    {
      actions,
      private: true,
    },
  );
}

function followItem(follow: Follow, day: (instant: number) => string): ListItem {
  const to = follow.audience.type === 'member' ? 'you by direct message' : 'this channel';
  const by = follow.madeBy === null ? '' : `, by ${follow.madeBy}`;
  return {
    line: [faint(`${follow.id}. `), ...followLine(follow)],
    detail: [[faint(`tells ${to}${by}, since `), { type: 'date', date: day(follow.madeAt) }]],
  };
}

/** Nobody on record is called so: names near it, and following the words as they stand, as a name or as a topic. */
export function followWhom(typed: string, near: readonly string[], actions: readonly Action[]): Answer {
  const hint = near.length === 0 ? '' : ` Did you mean ${near.join(', ')}?`;
  const blocks = [
    paragraph([text('No article on record names '), strong(typed), text(`.${hint}`)]),
    paragraph([
      faint('It can be followed all the same: as a name that an article may bring, or as a topic.'),
    ]),
  ];
  return answer('empty', blocks, { question: 'unknown', typed, near }, { actions, private: true });
}
