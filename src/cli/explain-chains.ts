import type { Chain, Explanation } from '../extract/index.ts';
import type { EntityId } from '../model/index.ts';
import { oneLine } from '../platforms/words.ts';

/** Somebody, and every form by which the article speaks of them. */
export interface ChainView {
  readonly id: EntityId;
  readonly name: string;
  readonly kind: string;
  readonly roles: readonly string[];
  readonly links: readonly Link[];
}

export interface Link {
  readonly words: string;
  readonly how: string;
  readonly times: number;
  /** That of the least certain one. */
  readonly confidence: string;
}

const HOW = { name: 'name', nominal: 'description', pronoun: 'pronoun' } as const;
/** An entity with its chain, equal links counted. */
export function chainOf({ entity, mentions: positions }: Chain, { mentions }: Explanation): ChainView {
  const { id, name, kind, roles } = entity;
  const groups = new Map<string, { words: string; how: string; times: number; least: number }>();
  for (const position of positions) {
    const mention = mentions[position];
    if (mention === undefined) continue;
    const { span, form, entities, confidence } = mention;
    const how = entities.length > 1 ? `${HOW[form]} of ${entities.length}` : HOW[form];
    const words = oneLine(span.text);
    const group = groups.get(`${how} ${words}`) ?? { words, how, times: 0, least: 1 };
    group.times += 1;
    group.least = Math.min(group.least, confidence);
    groups.set(`${how} ${words}`, group);
  }
  return {
    id,
    name: oneLine(name),
    kind,
    roles: [...new Set(roles.map(({ text }) => oneLine(text)))],
    links: [...groups.values()].map(({ words, how, times, least }) => ({
      words,
      how,
      times,
      confidence: least.toFixed(2),
    })),
  };
}
