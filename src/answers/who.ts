import type {
  Action,
  Answer,
  Block,
  EntityProfile,
  EntityRef,
  EntitySighting,
  Line,
  ListItem,
  RecordedCorrection,
} from '../model/index.ts';
import { fold } from '../text/fold.ts';
import { correctionWords } from './corrections.ts';
import { sentenceUrl } from './fragment.ts';
import { answer, count, faint, heading, items, join, list, paragraph, strong, text } from './inline.ts';
import { ENTITY_KINDS } from './people.ts';
import { articleLine } from './statement.ts';

/** Roles that are shown; the data has all. */
const MOST_ROLES = 12;

/** A role and the articles that give it, newest publication first. */
export interface HeldRole {
  readonly role: string;
  readonly sightings: readonly EntitySighting[];
}

/** Who somebody is: names, roles by date, company, and what is in doubt. */
export function whoIs(
  profile: EntityProfile,
  corrections: readonly RecordedCorrection[],
  actions: readonly Action[],
): Answer {
  const { entity } = profile;
  const roles = rolesOf(profile);
  const blocks: readonly Block[] = [
    heading([strong(entity.name), ...(entity.role === null ? [] : [faint(` – ${entity.role}`)])], 1),
    paragraph(seen(profile)),
    { type: 'facts', facts: facts(profile) },
    ...section('Roles that articles gave', roles.slice(0, MOST_ROLES).map(roleItem)),
    ...section('Not sure', doubts(profile)),
    ...section(
      'Corrected by members',
      corrections.map((each) => ({ line: correctionWords(each.correction) })),
    ),
  ];
  return answer('normal', blocks, data(profile, roles), { actions });
}

/** The roles of an entity, the one that was given last first, each with its articles. */
export function rolesOf({ sightings }: EntityProfile): readonly HeldRole[] {
  const byRole = new Map<string, { readonly role: string; readonly sightings: EntitySighting[] }>();
  for (const sighting of sightings) {
    if (sighting.role === null) continue;
    const key = fold(sighting.role);
    const held = byRole.get(key) ?? { role: sighting.role, sightings: [] };
    held.sightings.push(sighting);
    byRole.set(key, held);
  }
  return [...byRole.values()];
}

/** The address of the sentence that an article's role or name stands in, or null for an article without one. */
export function sightingUrl({ article, evidence }: EntitySighting): string | null {
  return article.url === null ? null : sentenceUrl(article.url, evidence);
}

function section(title: string, entries: readonly ListItem[]): readonly Block[] {
  return entries.length === 0 ? [] : [heading(title), ...items(entries)];
}

function seen({ entity, articles, first, last }: EntityProfile): Line {
  const parts: readonly Line[] = [
    [faint(`${ENTITY_KINDS[entity.kind]}, in ${count(articles, 'article')} on record`)],
    ...(first === null ? [] : [[faint('first '), ...articleLine(first, first.url)]]),
    ...(last === null || last.id === first?.id ? [] : [[faint('last '), ...articleLine(last, last.url)]]),
  ];
  return join(parts, ' · ');
}

function facts({ names, meetings, statements, partners }: EntityProfile): readonly {
  readonly label: string;
  readonly line: Line;
}[] {
  const named = names.map(({ name, articles }): Line => [text(name), faint(` (${articles})`)]);
  const company = partners.map(
    ({ entity, meetings: times }): Line => [strong(entity.name), faint(` (${times})`)],
  );
  return [
    { label: 'Names in articles', line: join(named, ', ') },
    { label: 'On record', line: [text(`${count(meetings, 'meeting')}, ${count(statements, 'statement')}`)] },
    ...(company.length === 0 ? [] : [{ label: 'Met most often', line: join(company, ', ') }]),
  ];
}

/** "foreign minister — The Ledger · 9 May 2026", and since when where several articles say so. */
function roleItem({ role, sightings }: HeldRole): ListItem {
  const [newest] = sightings;
  const oldest = sightings.at(-1);
  if (!newest || !oldest) return { line: [text(role)] };
  const since: Line =
    sightings.length < 2
      ? []
      : [
          faint(`, ${count(sightings.length, 'article')} since `),
          ...articleLine(oldest.article, sightingUrl(oldest)),
        ];
  return { line: [text(role), faint(' — '), ...articleLine(newest.article, sightingUrl(newest)), ...since] };
}

function doubts({ entity, alike, unclear }: EntityProfile): readonly ListItem[] {
  const told = ({ role, kind }: EntityRef): string | null =>
    role ?? (kind === entity.kind ? null : ENTITY_KINDS[kind]);
  const same = alike.map(
    (other): ListItem => ({
      line: [
        strong(other.name),
        ...(told(other) === null ? [] : [faint(` (${told(other)})`)]),
        text(' may be the same, and is kept apart until a member says so.'),
      ],
    }),
  );
  const open = unclear.map(({ entity: bare, fits }): ListItem => {
    const fitting = list(fits.map(({ name }) => [strong(name)]));
    const whose = bare.id === entity.id ? 'What articles say of' : 'What other articles say of';
    return {
      line: [
        text(`${whose} `),
        strong(bare.name),
        text(' alone may mean '),
        ...fitting,
        text(': it is counted for none of them.'),
      ],
    };
  });
  return [...same, ...open];
}

function data(profile: EntityProfile, roles: readonly HeldRole[]): unknown {
  const { sightings, ...rest } = profile;
  return {
    ...rest,
    roles: roles.map(({ role, sightings: held }) => ({
      role,
      articles: held.map((sighting) => ({
        article: sighting.article,
        evidence: sighting.evidence,
        url: sightingUrl(sighting),
      })),
    })),
    seenIn: sightings.map(({ article }) => article.id),
  };
}
