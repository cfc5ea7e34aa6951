import type {
  Action,
  Command,
  CommandCall,
  EntityProfile,
  History,
  RecordedCorrection,
} from '../src/model/index.ts';
import { correctionNames, whoIs } from '../src/answers/index.ts';
import { fold } from '../src/text/fold.ts';
import { words } from './input.ts';
import { handle, readName } from './names.ts';
import { PERSON } from './options.ts';
import { profileOf } from './profile.ts';

const PARTNER_BUTTONS = 2;
const CORRECTIONS_SHOWN = 3;

/** Names, roles by date, company and doubts about one person, body or country. */
export const who: Command = {
  name: 'who',
  description: 'Who somebody is: names, roles by date, first and last seen, company, and what is in doubt',
  examples: ['/who Blinken', '/who "Foreign Ministry"'],
  options: [{ ...PERSON, required: true }],
  async run(input, context) {
    const call: CommandCall = { name: 'who', options: input };
    const named = await readName(context.history, words(input, 'person') ?? '', call, 'person');
    if (named.type === 'question') return named.answer;
    const profile = await profileOf(context.history, named.entity);
    return whoIs(profile, await correctionsOf(context.history, profile), actions(profile));
  },
};

/** The newest corrections in force that tell of one of the entity's names. */
async function correctionsOf(
  history: History,
  { entity, main, names }: EntityProfile,
): Promise<readonly RecordedCorrection[]> {
  const own = new Set([entity, main, ...names].map(({ name }) => fold(name)));
  const all = await history.corrections();
  return all
    .filter(({ undone }) => undone === null)
    .filter(({ correction }) => correctionNames(correction).some(({ name }) => own.has(fold(name))))
    .toReversed()
    .slice(0, CORRECTIONS_SHOWN);
}

function actions(profile: EntityProfile): readonly Action[] {
  const { entity, meetings, statements, partners, alike, unclear, sightings, names } = profile;
  const person = handle(entity);
  const button = (label: string, name: string, options: CommandCall['options'] = {}): Action => ({
    label,
    call: { name, options: { person, ...options } },
  });
  const own = unclear.find(({ entity: bare }) => bare.id === entity.id);
  return [
    ...(meetings > 0 ? [button('Meetings', 'who-met')] : []),
    ...(statements > 0
      ? [{ label: 'Statements', call: { name: 'said', options: { speaker: person } } }]
      : []),
    ...partners
      .slice(0, PARTNER_BUTTONS)
      .map((partner) => button(`With ${partner.entity.name}`, 'who-met', { with: handle(partner.entity) })),
    ...alike.flatMap((other) => [
      button(`Same as ${other.name}`, 'merge', { with: handle(other) }),
      button(`Not ${other.name}`, 'split', { from: handle(other) }),
    ]),
    ...(own?.fits ?? []).map((other) => button(`Always ${other.name}`, 'merge', { with: handle(other) })),
    ...(own || sightings.length > 1 || names.length > 1 ? [button('Tell apart', 'split')] : []),
  ];
}
