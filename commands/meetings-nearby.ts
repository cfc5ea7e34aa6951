import type {
  Action,
  Answer,
  CommandCall,
  CommandContext,
  EntityRef,
  Line,
  MeetingQuery,
  RecordedMeeting,
} from '../src/model/index.ts';
import { count, nothing, strong, text } from '../src/answers/index.ts';
import { without } from './more.ts';
import { handle } from './names.ts';
import { questionLine } from './question.ts';
import type { Question } from './question.ts';

/** Meetings of a person among which those are counted whom they met most. */
const RECENT = 50;
const MOST_PARTNERS = 3;

interface Nearby {
  readonly line: Line;
  readonly actions: readonly Action[];
}

/** Says that no meeting fits, and what is on record when one part of the question is let go. */
export async function nothingMet(
  call: CommandCall,
  question: Question,
  query: MeetingQuery,
  context: CommandContext,
): Promise<Answer> {
  const people = [question.person, question.with].filter((entity) => entity !== undefined);
  const wider = await Promise.all([
    otherTimes(call, query, context),
    letGo(call, query, ['place'], ['in'], 'Anywhere', context),
    letGo(call, query, ['kind', 'status', 'dated'], ['kind', 'status', 'show'], 'Of every kind', context),
    anything(call, query, people.length, context),
  ]);
  const own = await Promise.all(people.map((entity) => companyOf(entity, people, context)));
  const others = await Promise.all(
    people.map((entity) => namesakes(entity, call, entity === question.person ? 'person' : 'with', context)),
  );
  const all = [...distinct(wider.filter((found) => found !== null)), ...own, ...others.flat()];
  return nothing(
    nothingSuch(question, query),
    all.map(({ line }) => line),
    all.flatMap(({ actions }) => actions),
  );
}

/** "No meeting on record: Ada with Bram."; of a question about everyone that none is. */
function nothingSuch(question: Question, { dated: isDated }: MeetingQuery): Line {
  const asked = [...questionLine(question), ...(isDated === false ? [text(' without a day')] : [])];
  if (asked.length > 0) return [text('No meeting on record: '), ...asked, text('.')];
  return [text('No meeting is on record here yet. Paste a link to an article, and Readout will know.')];
}

/** Two ways of asking wider may come to the same. */
function distinct(found: readonly Nearby[]): readonly Nearby[] {
  const seen = new Set<string>();
  return found.filter(({ actions }) => {
    const key = JSON.stringify(actions[0]?.call.options);
    return !seen.has(key) && seen.add(key);
  });
}

async function otherTimes(
  call: CommandCall,
  query: MeetingQuery,
  { history }: CommandContext,
): Promise<Nearby | null> {
  const { period, ...anyTime } = query;
  if (!period || Object.keys(anyTime).length === 0) return null;
  const last = await history.meetings({ ...anyTime, limit: 1 });
  if (last.total === 0) return null;
  const { start, end } = period;
  const before =
    start === undefined
      ? null
      : await history.meetings({ ...anyTime, dated: true, period: { end: start }, limit: 1 });
  const after =
    end === undefined
      ? null
      : await history.meetings({
          ...anyTime,
          dated: true,
          period: { start: end },
          order: 'oldest',
          limit: 1,
        });
  const near = [dated('the last before it', before?.items[0]), dated('the first after it', after?.items[0])];
  return {
    line: [text(`At any time: ${count(last.total, 'meeting')}`), ...near.flat(), text('.')],
    actions: [{ label: `At any time: ${last.total}`, call: without(call, 'since', 'until', 'on', 'page') }],
  };
}

function dated(word: string, meeting: RecordedMeeting | undefined): Line {
  return meeting?.date ? [text(`, ${word} on `), { type: 'date', date: meeting.date }] : [];
}

async function letGo(
  call: CommandCall,
  query: MeetingQuery,
  conditions: readonly (keyof MeetingQuery)[],
  options: readonly string[],
  label: string,
  { history }: CommandContext,
): Promise<Nearby | null> {
  if (!conditions.some((condition) => query[condition] !== undefined)) return null;
  const rest = Object.fromEntries(
    Object.entries(query).filter(([name]) => !conditions.includes(name as never)),
  );
  if (Object.keys(rest).length === 0) return null;
  const { total } = await history.meetings({ ...rest, limit: 1 });
  if (total === 0) return null;
  return {
    line: [text(`${label}: ${count(total, 'meeting')}.`)],
    actions: [{ label: `${label}: ${total}`, call: without(call, ...options, 'page') }],
  };
}

/** The pair at any time, anywhere, of every kind, where letting go of one condition did not help. */
async function anything(
  call: CommandCall,
  { participants = [] }: MeetingQuery,
  people: number,
  { history }: CommandContext,
): Promise<Nearby | null> {
  if (people < 2) return null;
  const { total } = await history.meetings({ participants, limit: 1 });
  if (total === 0) return null;
  return {
    line: [text(`The two at any time, anywhere: ${count(total, 'meeting')}.`)],
    actions: [
      {
        label: 'At any time, anywhere',
        call: without(call, 'since', 'until', 'on', 'in', 'kind', 'status', 'show', 'page'),
      },
    ],
  };
}

/** How many meetings somebody had, and with whom lately. */
async function companyOf(
  entity: EntityRef,
  asked: readonly EntityRef[],
  { history }: CommandContext,
): Promise<Nearby> {
  const { items, total } = await history.meetings({ participants: [entity.id], limit: RECENT });
  const met = Map.groupBy(
    items
      .flatMap(({ participants }) => participants)
      .filter(({ id }) => asked.every((each) => each.id !== id)),
    ({ id }) => id,
  );
  const most = [...met.values()].sort((one, other) => other.length - one.length).slice(0, MOST_PARTNERS);
  const partners = most.flatMap(([partner]) => (partner ? [partner] : []));
  const company: Line = partners.flatMap(
    ({ name }, index): Line => [text(index === 0 ? ', lately with ' : ', '), strong(name)],
  );
  const last = items.find(({ status, date }) => status === 'held' && date !== null);
  const day: Line = last?.date ? [text(', the last on '), { type: 'date', date: last.date }] : [];
  const all = { name: 'who-met', options: { person: handle(entity) } };
  return {
    line: [
      strong(entity.name),
      text(`: ${count(total, 'meeting')} on record`),
      ...day,
      ...company,
      text('.'),
    ],
    actions: total > 0 ? [{ label: `All of ${entity.name}`, call: all }] : [],
  };
}

/** Others who bear the name: the one who is meant may be spelled otherwise. */
async function namesakes(
  { id, name, kind }: EntityRef,
  call: CommandCall,
  option: 'person' | 'with',
  { history }: CommandContext,
): Promise<readonly Nearby[]> {
  const surname = name.split(/\s+/).at(-1) ?? name;
  const match = kind === 'person' && surname !== name ? await history.findEntity(surname) : null;
  const others = match?.type === 'several' ? match.entities.filter((other) => other.id !== id) : [];
  return others.slice(0, MOST_PARTNERS).map((other) => ({
    line: [strong(other.name), text(' is on record, too.')],
    actions: [
      {
        label: `Did you mean ${other.name}?`,
        call: { name: call.name, options: { ...without(call, 'page').options, [option]: handle(other) } },
      },
    ],
  }));
}
