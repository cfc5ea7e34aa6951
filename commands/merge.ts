import { CodedError } from '../src/model/index.ts';
import type { Command, CommandCall } from '../src/model/index.ts';
import { corrected, count, strong, text } from '../src/answers/index.ts';
import { words } from './input.ts';
import { handle, readFirstName, readName } from './names.ts';
import { PERSON, WITH } from './options.ts';
import { assertNamed, make, profileOf } from './profile.ts';
import { undoAction } from './undo.ts';

/** Says that two names are one and the same. */
export const merge: Command = {
  name: 'merge',
  description: 'Two names are one person or body: count them together, also in articles to come',
  examples: ['/merge Zelensky and Zelenskiy', '/merge person:"V. Ostrenko" with:"Vladimir Ostrenko"'],
  options: [
    { ...PERSON, required: true },
    { ...WITH, description: 'The name that is the same' },
  ],
  async run(input, context) {
    const { history } = context;
    const call: CommandCall = { name: 'merge', options: input };
    const a = await readFirstName(history, words(input, 'person') ?? '', call, 'person');
    if (a.type === 'question') return a.answer;
    const other = words(input, 'with') ?? a.rest;
    if (other === '') throw new CodedError('missing-option', `Say both names: /merge ${a.entity.name} and …`);
    const chosen: CommandCall = { name: 'merge', options: { person: handle(a.entity) } };
    const b = await readName(history, other, chosen, 'with');
    if (b.type === 'question') return b.answer;
    if (a.entity.id === b.entity.id)
      throw new CodedError(
        'already-one',
        `Both names mean ${a.entity.name} already. /who ${a.entity.name} shows all that is known.`,
      );
    const [one, two] = [await profileOf(history, a.entity), await profileOf(history, b.entity)];
    for (const profile of [one, two]) assertNamed(profile);
    const record = await make(context, { type: 'merge', one: one.main, other: two.main });
    const now = (await history.entity(a.entity.id)) ?? (await history.entity(b.entity.id));
    const after = now && (await history.profile(now.id));
    const effect = after
      ? [
          [
            strong(after.entity.name),
            text(
              ` now has ${count(after.articles, 'article')}, ${count(after.meetings, 'meeting')} and ${count(after.statements, 'statement')}. New articles count too.`,
            ),
          ],
        ]
      : [];
    const open = after ? [{ label: `Who is ${after.entity.name}`, call: whoCall(after.entity) }] : [];
    return corrected(record, effect, [undoAction(record), ...open]);
  },
};

/** The call that shows who an entity is. */
export function whoCall(entity: Parameters<typeof handle>[0]): CommandCall {
  return { name: 'who', options: { person: handle(entity) } };
}
