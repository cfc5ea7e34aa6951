import { CodedError } from '../src/model/index.ts';
import type {
  CommandCall,
  Correction,
  EntityProfile,
  EntitySighting,
  History,
  NameRef,
} from '../src/model/index.ts';
import { fold } from '../src/text/fold.ts';
import { words } from './input.ts';
import { lookUp } from './names.ts';

const LONGEST_BRACKET = 50;
const LONGEST_NAME = 100;

/**
 * The correction that a member means by a role or an article in which a name is somebody else's. Throws CodedError
 * where nothing of it is on record, or nobody would be left.
 */
export async function reassignment(
  profile: EntityProfile,
  input: CommandCall['options'],
  history: History,
): Promise<Extract<Correction, { type: 'reassign' }>> {
  const { main, names } = profile;
  const typed = words(input, 'role');
  const role = typed === undefined ? undefined : roleMeant(profile, typed);
  const chosen =
    role === undefined ? inArticle(profile, input['article']) : sightingsIn(profile.sightings, role);
  const asked = words(input, 'as');
  const known = asked === undefined ? null : await somebodyElse(asked, profile, history);
  if (known === null && chosen.length === profile.sightings.length)
    throw new CodedError(
      'nobody-left',
      `Every article on record would go, and nobody would be left. /rename ${main.name} gives another name.`,
    );
  return {
    type: 'reassign',
    names: distinct([main, ...names]).filter(({ kind }) => kind === main.kind),
    to: known ?? named(profile, chosen, asked, role),
    articles: chosen.map(({ key }) => key),
    roles: role === undefined ? [] : [role],
  };
}

/** The role that an article gives, by all of its words or by some that only this one has: "banker". */
function roleMeant({ main, sightings }: EntityProfile, typed: string): string {
  const bare = typed.replace(/^(?:the|an?) /iu, '');
  const exact = sightingsIn(sightings, bare)[0]?.role;
  if (typeof exact === 'string') return exact;
  const wanted = fold(bare).split(/\s+/u);
  const roles = new Map(
    sightings.flatMap(({ role }) => (role === null ? [] : [[fold(role), role] as const])),
  );
  const [only, ...more] = [...roles].filter(([folded]) => {
    const given = folded.split(/[^\p{L}\p{N}]+/u);
    return wanted.every((word) => given.includes(word));
  });
  if (only && more.length === 0) return only[1];
  const problem = only
    ? `Several roles of ${main.name} have "${typed}" in them: ${[only, ...more].map(([, role]) => role).join('; ')}. Give one of them whole.`
    : `No article calls ${main.name} "${typed}". /split ${main.name} shows the roles.`;
  throw new CodedError('unknown-role', problem);
}

function sightingsIn(sightings: readonly EntitySighting[], role: string): readonly EntitySighting[] {
  return sightings.filter((sighting) => sighting.role !== null && fold(sighting.role) === fold(role));
}

function inArticle({ main, sightings }: EntityProfile, article: unknown): readonly EntitySighting[] {
  const found = sightings.filter((sighting) => sighting.article.id === article);
  if (found.length > 0) return found;
  throw new CodedError(
    'unknown-article',
    `Article ${String(article)} does not name ${main.name}. /split ${main.name} shows those that do.`,
  );
}

/** The name of somebody of the same kind on record whom the words mean; null where they mean nobody else. */
async function somebodyElse(
  asked: string,
  { main, entity }: EntityProfile,
  history: History,
): Promise<NameRef | null> {
  const found = await lookUp(history, asked);
  if (found.type !== 'one' || found.entity.id === entity.id) return null;
  const known = await history.profile(found.entity.id);
  return known?.main.kind === main.kind ? known.main : null;
}

/** A full name of its own, or this name with what tells the two apart in brackets. */
function named(
  { main }: EntityProfile,
  chosen: readonly EntitySighting[],
  asked: string | undefined,
  role: string | undefined,
): NameRef {
  if (asked !== undefined && /^\p{Lu}\S*\s+\S*\p{Lu}/u.test(asked))
    return { kind: main.kind, name: asked.slice(0, LONGEST_NAME) };
  const described = asked ?? role ?? chosen[0]?.role ?? chosen[0]?.article.outlet ?? 'another';
  const bracket = described
    .replace(/[()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_BRACKET)
    .trim();
  return { kind: main.kind, name: `${main.name} (${bracket})` };
}

function distinct(names: readonly NameRef[]): readonly NameRef[] {
  return [...new Map(names.map(({ kind, name }) => [`${kind} ${fold(name)}`, { kind, name }])).values()];
}
