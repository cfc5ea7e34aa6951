import { CodedError } from '../src/model/index.ts';
import type { Command, CommandCall, EntityRef, History } from '../src/model/index.ts';
import { corrected, text } from '../src/answers/index.ts';
import { fold } from '../src/text/fold.ts';
import { words } from './input.ts';
import { whoCall } from './merge.ts';
import { readName } from './names.ts';
import { PERSON } from './options.ts';
import { assertNamed, make, profileOf } from './profile.ts';
import { undoAction } from './undo.ts';

/** "Ouyang to Ouyang Zhen", "Ouyang as Ouyang Zhen". */
const BETWEEN = /\s+(?:to|as|→|->)\s+/i;
const LONGEST = 100;

/** Chooses the name under which somebody is shown. */
export const rename: Command = {
  name: 'rename',
  description: 'Show somebody under another name; the names that articles use still find them',
  examples: ['/rename Ouyang to "Ouyang Zhen"', '/rename person:Ouyang to:"Ouyang Zhen"'],
  options: [
    { ...PERSON, required: true },
    { name: 'to', description: 'The name to show', kind: 'text' },
  ],
  async run(input, context) {
    const call: CommandCall = { name: 'rename', options: input };
    const [typed = '', behind] = (words(input, 'person') ?? '').split(BETWEEN);
    const to = (words(input, 'to') ?? behind ?? '').replace(/\s+/g, ' ').trim();
    const asked = { ...call, options: { ...input, ...(to === '' ? {} : { to }) } };
    const named = await readName(context.history, typed, asked, 'person');
    if (named.type === 'question') return named.answer;
    const profile = await profileOf(context.history, named.entity);
    assertNamed(profile);
    await assertFree(to, named.entity, context.history);
    const record = await make(context, { type: 'rename', name: profile.main, to });
    const effect = [[text('Both names find them, and articles are quoted as they are.')]];
    return corrected(record, effect, [
      undoAction(record),
      { label: `Who is ${to}`, call: whoCall(named.entity) },
    ]);
  },
};

/** Throws CodedError for what is no name, or is somebody else's. */
async function assertFree(to: string, entity: EntityRef, history: History): Promise<void> {
  if (to === '') throw new CodedError('missing-option', `Say the name to show: /rename ${entity.name} to …`);
  if (to === entity.name) throw new CodedError('already-named', `${to} is shown under that name already.`);
  if (to.length > LONGEST || !/^[^\p{Ll}\p{P}\p{S}]/u.test(to))
    throw new CodedError(
      'bad-name',
      `A name begins with a capital letter and has at most ${LONGEST} characters.`,
    );
  const found = await history.findEntity(to);
  const bearers = found.type === 'one' ? [found.entity] : found.type === 'several' ? found.entities : [];
  const other = bearers.find(({ id, name }) => id !== entity.id && fold(name) === fold(to));
  if (other)
    throw new CodedError(
      'name-taken',
      `${other.name} is on record as somebody else. If they are one: /merge ${entity.name} and ${other.name}.`,
    );
}
