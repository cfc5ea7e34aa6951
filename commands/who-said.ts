import { CodedError } from '../src/model/index.ts';
import type { Command, CommandContext } from '../src/model/index.ts';
import { nobodySaid, whoSaid as answerFor } from '../src/answers/index.ts';
import type { FoundWords } from '../src/answers/index.ts';
import { words } from './input.ts';
import { likeness, searchFor } from './likeness.ts';
import { soughtIn } from './sought.ts';
import type { Sought } from './sought.ts';

/** Statements that are compared with a passage: the most alike of all on record. */
const COMPARED = 30;

/** Whose words a passage is: the statements on record that have it, or come near it. */
export const whoSaid: Command = {
  name: 'who-said',
  description: 'Whose words these are: statements on record that have them, with who passed them on',
  examples: [
    '/who-said "the harbour will stay open to every vessel"',
    '/who-said the harbour stays open to vessels',
  ],
  options: [
    {
      name: 'words',
      description: 'A quotation, or a message that has one in quotation marks',
      kind: 'text',
      positional: true,
      phrases: true,
    },
  ],
  async run(input, context) {
    const given = words(input, 'words');
    if (given === undefined)
      throw new CodedError('missing-option', 'Say which words: /who-said "the harbour will stay open"');
    const sought = soughtIn(given);
    if (sought.length === 0)
      throw new CodedError(
        'no-words',
        'There are no words to look for in that, only links or signs. To read a link: /brief and its address.',
      );
    const found = await Promise.all(sought.map((each) => find(each, context)));
    // A message's own sentences are not all somebody's words: only those that are on record are shown.
    const shown = sought.some(({ quoted }) => quoted) ? found : found.filter(isFound);
    const best = shown.some(({ same }) => same.length > 0) && !sought.some(({ quoted }) => quoted);
    const sections = best ? shown.filter(({ same }) => same.length > 0) : shown;
    if (sections.some(isFound)) return answerFor(sections);
    return nobodySaid(
      sought.map((each) => each.words),
      await context.history.counts(),
    );
  },
};

async function find({ words: passage }: Sought, { history }: CommandContext): Promise<FoundWords> {
  const { items } = await history.statements({ alike: searchFor(passage), limit: COMPARED });
  const compared = items.map((statement) => ({ statement, likeness: likeness(passage, statement) }));
  const same = compared.filter((each) => each.likeness?.type === 'same').map(({ statement }) => statement);
  const near = compared
    .flatMap(({ statement, likeness: found }) =>
      found?.type === 'near' ? [{ statement, share: found.share }] : [],
    )
    .toSorted((one, other) => other.share - one.share)
    .map(({ statement }) => statement);
  return { passage, same, near };
}

function isFound({ same, near }: FoundWords): boolean {
  return same.length > 0 || near.length > 0;
}
