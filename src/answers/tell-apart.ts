import type { Action, Answer, Block, EntityProfile, Line, ListItem } from '../model/index.ts';
import { answer, count, faint, heading, items, paragraph, quoted, strong, text } from './inline.ts';
import { articleLine } from './statement.ts';
import { rolesOf, sightingUrl } from './who.ts';

/** Articles that are listed one by one; older ones can be named in the command. */
export const SIGHTINGS_SHOWN = 8;

/** Shows by which names, in which roles and in which articles somebody is known, for a member to say what is another's. */
export function tellApart(profile: EntityProfile, actions: readonly Action[]): Answer {
  const { entity, names, sightings, unclear } = profile;
  const isBare = unclear.some(({ entity: bare }) => bare.id === entity.id);
  const blocks: readonly Block[] = [
    heading([text(isBare ? 'Who is ' : 'What of this is not '), strong(entity.name), text('?')], 1),
    paragraph(next(isBare, actions)),
    ...section(
      'Names',
      names.map(({ name, articles }) => ({ line: [text(name), faint(` – ${count(articles, 'article')}`)] })),
    ),
    ...section(
      'Roles',
      rolesOf(profile).map(({ role, sightings: held }) => ({
        line: [text(role), faint(` – ${count(held.length, 'article')}`)],
      })),
    ),
    ...section('Articles, newest first', sightings.slice(0, SIGHTINGS_SHOWN).map(articleItem)),
  ];
  const data = { entity, names, articles: sightings.map(({ article, role }) => ({ article, role })) };
  return answer('normal', blocks, data, { actions, private: true });
}

function next(isBare: boolean, actions: readonly Action[]): string {
  if (actions.length === 0) return 'One article under one name: there is nothing to tell apart.';
  return `Press ${isBare ? 'whom an article means' : 'what belongs to somebody else'}. /undo takes it back.`;
}

function articleItem(sighting: EntityProfile['sightings'][number]): ListItem {
  const { article, evidence } = sighting;
  const line: Line = [faint(`${article.id}. `), ...articleLine(article, sightingUrl(sighting))];
  return { line, detail: [[quoted(evidence.text.trim().replace(/\s+/g, ' '))]] };
}

function section(title: string, entries: readonly ListItem[]): readonly Block[] {
  return entries.length === 0 ? [] : [heading(title), ...items(entries)];
}
