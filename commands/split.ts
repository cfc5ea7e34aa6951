import { CodedError } from '../src/model/index.ts';
import type {
  Action,
  Answer,
  Command,
  CommandCall,
  CommandContext,
  Correction,
  EntityProfile,
} from '../src/model/index.ts';
import { corrected, rolesOf, SIGHTINGS_SHOWN, tellApart, text } from '../src/answers/index.ts';
import { fold } from '../src/text/fold.ts';
import { words } from './input.ts';
import { handle, readName } from './names.ts';
import { PERSON } from './options.ts';
import { assertNamed, make, profileOf } from './profile.ts';
import { reassignment } from './reassignment.ts';
import { undoAction } from './undo.ts';

/** Says that what Readout takes for one is two: two spellings, or two people of one name. */
export const split: Command = {
  name: 'split',
  description: 'Two people under one name, or two names taken for one: tell them apart',
  examples: [
    '/split Lindqvist',
    '/split person:"Mara Lindqvist" role:banker',
    '/split person:Gallant from:Galant',
  ],
  options: [
    { ...PERSON, required: true },
    { name: 'from', description: 'A name or spelling that is somebody else’s', kind: 'entity' },
    { name: 'role', description: 'The role in which the name means somebody else', kind: 'text' },
    {
      name: 'article',
      description: 'The number of an article in which it means somebody else',
      kind: 'integer',
    },
    { name: 'as', description: 'Whom it means there: a name, or what tells them apart', kind: 'text' },
  ],
  async run(input, context) {
    const call: CommandCall = { name: 'split', options: input };
    const named = await readName(context.history, words(input, 'person') ?? '', call, 'person');
    if (named.type === 'question') return named.answer;
    const profile = await profileOf(context.history, named.entity);
    assertNamed(profile);
    const from = words(input, 'from');
    if (from !== undefined) return spelling(from, profile, call, context);
    if (input['role'] === undefined && input['article'] === undefined)
      return tellApart(profile, choices(profile));
    return reassign(await reassignment(profile, input, context.history), context);
  },
};

/** A spelling that was taken for this one's, or another name that Readout might take for it. */
async function spelling(
  from: string,
  profile: EntityProfile,
  call: CommandCall,
  context: CommandContext,
): Promise<Answer> {
  const { main, names, entity } = profile;
  const own = names.find(({ name }) => fold(name) === fold(from));
  if (own && fold(own.name) === fold(main.name))
    throw new CodedError(
      'main-name',
      `${main.name} is the name that stands for them. Say which other name is not theirs: ${names.map(({ name }) => name).join(', ')}.`,
    );
  if (own) return apart({ type: 'split', one: main, other: { kind: own.kind, name: own.name } }, context);
  const chosen: CommandCall = { ...call, options: { ...call.options, person: handle(entity) } };
  const other = await readName(context.history, from, chosen, 'from');
  if (other.type === 'question') return other.answer;
  if (other.entity.id === entity.id)
    throw new CodedError(
      'not-a-name',
      `No article calls ${entity.name} "${from}". /split ${entity.name} shows the names.`,
    );
  return apart(
    { type: 'split', one: main, other: (await profileOf(context.history, other.entity)).main },
    context,
  );
}

async function apart(correction: Correction, context: CommandContext): Promise<Answer> {
  const record = await make(context, correction);
  return corrected(
    record,
    [[text('They are counted apart, and Readout does not ask again.')]],
    [undoAction(record)],
  );
}

async function reassign(
  correction: Extract<Correction, { type: 'reassign' }>,
  context: CommandContext,
): Promise<Answer> {
  const record = await make(context, correction);
  const rule =
    correction.roles.length > 0
      ? 'New articles that give this role count for them too; others count as before.'
      : 'Other articles count as before.';
  const who: Action = {
    label: `Who is ${correction.to.name}`,
    call: { name: 'who', options: { person: correction.to.name } },
  };
  return corrected(record, [[text(rule)]], [undoAction(record), who]);
}

/** A button for each name, role and article that can be somebody else's; a bare surname is one of those whom it fits. */
function choices(profile: EntityProfile): readonly Action[] {
  const { entity, main, names, sightings, unclear } = profile;
  const button = (label: string, options: CommandCall['options']): Action => ({
    label,
    call: { name: 'split', options: { person: handle(entity), ...options } },
  });
  const articles = sightings.slice(0, SIGHTINGS_SHOWN).map(({ article }) => article.id);
  const fits = unclear.find(({ entity: bare }) => bare.id === entity.id)?.fits ?? [];
  if (fits.length > 0)
    return articles.flatMap((article) =>
      fits.map((other) => button(`${article}: ${other.name}`, { article, as: handle(other) })),
    );
  const others = names.filter(({ name }) => fold(name) !== fold(main.name));
  const roles = rolesOf(profile).filter(({ sightings: held }) => held.length < sightings.length);
  return [
    ...others.map(({ name }) => button(`${name} is another`, { from: name })),
    ...roles.map(({ role }) => button(`The ${role}`, { role })),
    ...(sightings.length > 1 ? articles.map((article) => button(`Article ${article}`, { article })) : []),
  ];
}
