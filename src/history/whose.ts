import type { Entity, Extraction } from '../model/index.ts';

/** What a person has one of, so that two articles that name the owner speak of the same. */
const OWNED =
  /^(?:his|her|its|their) (?<what>(?:\p{L}+ )?(?:office|ministry|department|embassy|campaign|secretariat))$/iu;

/**
 * An extraction as it is recorded: "his office", which elsewhere would be anybody's, is named after its owner as the
 * article has them: "Ada Lund’s office". Other people's lawyers, aides and companies keep the article's words.
 */
export function nameOwned({ entities, ...rest }: Extraction): Extraction {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return { ...rest, entities: entities.map((entity) => named(entity, names)) };
}

function named({ of, ...entity }: Entity, names: ReadonlyMap<string, string>): Entity {
  const owner = of === undefined ? undefined : names.get(of);
  const what = OWNED.exec(entity.name)?.groups?.['what'];
  if (owner === undefined || what === undefined || entity.kind !== 'organization') return entity;
  return { ...entity, name: `${owner}’${owner.endsWith('s') ? '' : 's'} ${what}` };
}
