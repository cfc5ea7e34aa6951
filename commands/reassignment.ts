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

const LONGEST_BRACKET = 50;

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
  const role = words(input, 'role');
  const chosen = role === undefined ? inArticle(profile, input['article']) : inRole(profile, role);
  if (chosen.length === profile.sightings.length)
    throw new CodedError(
      'nobody-left',
      `Every article on record would go, and nobody would be left. /rename ${main.name} gives another name.`,
    );
  return {
    type: 'reassign',
    names: distinct([main, ...names]).filter(({ kind }) => kind === main.kind),
    to: await target(profile, chosen, words(input, 'as') ?? role, history),
    articles: chosen.map(({ key }) => key),
    roles: role === undefined ? [] : [role],
  };
}

function inRole({ main, sightings }: EntityProfile, role: string): readonly EntitySighting[] {
  const found = sightings.filter((sighting) => sighting.role !== null && fold(sighting.role) === fold(role));
  if (found.length > 0) return found;
  throw new CodedError(
    'unknown-role',
    `No article calls ${main.name} "${role}". /split ${main.name} shows the roles.`,
  );
}

function inArticle({ main, sightings }: EntityProfile, article: unknown): readonly EntitySighting[] {
  const found = sightings.filter((sighting) => sighting.article.id === article);
  if (found.length > 0) return found;
  throw new CodedError(
    'unknown-article',
    `Article ${String(article)} does not name ${main.name}. /split ${main.name} shows those that do.`,
  );
}

/** Somebody on record whom the words name, a full name of its own, or this name with the words in brackets. */
async function target(
  { main, entity }: EntityProfile,
  chosen: readonly EntitySighting[],
  asked: string | undefined,
  history: History,
): Promise<NameRef> {
  const described = asked ?? chosen[0]?.role ?? chosen[0]?.article.outlet ?? 'another';
  const found = asked === undefined ? null : await history.findEntity(asked);
  if (found?.type === 'one' && found.entity.id !== entity.id && found.entity.kind === main.kind) {
    const known = await history.profile(found.entity.id);
    if (known) return known.main;
  }
  const isName = /^\p{Lu}\S*\s+\S*\p{Lu}/u.test(described) && asked !== undefined;
  if (isName) return { kind: main.kind, name: described.slice(0, 2 * LONGEST_BRACKET) };
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
