import { CodedError } from '../src/model/index.ts';
import type {
  Answer,
  Command,
  CommandCall,
  CommandContext,
  EntityRef,
  MeetingQuery,
  RecordedArticle,
  RecordedMeeting,
} from '../src/model/index.ts';
import {
  contactButtons,
  count,
  nothing,
  readouts as sideBySide,
  strong,
  text,
  whichMeeting,
} from '../src/answers/index.ts';
import type { Grammar } from './grammar.ts';
import { handle } from './names.ts';
import { ON, PERSON, WITH } from './options.ts';
import { words } from './input.ts';
import { assertNoThird, understand } from './understand.ts';
import type { Understood } from './understand.ts';

const GRAMMAR: Grammar = { names: ['person', 'with'], rest: 'place', choices: {} };

/** Both sides' accounts of one contact, side by side. */
export const readouts: Command = {
  name: 'readouts',
  description: 'One meeting, both sides: what each side’s account says, side by side',
  examples: ['/readouts Gallant and Austin', '/readouts Gallant and Austin on 2024-05-01'],
  options: [
    { ...PERSON, required: true },
    { ...WITH, description: 'The other side' },
    ON,
    { name: 'in', description: 'A place, as articles name it', kind: 'text' },
    { name: 'meeting', description: 'Which of several meetings, by its number', kind: 'integer' },
  ],
  async run(input, context) {
    const asked = await understand({ name: 'readouts', options: input }, GRAMMAR, context);
    if (asked.type === 'question') return asked.answer;
    const [a, b] = asked.people;
    if (!a || !b)
      throw new CodedError('missing-option', `Say both sides: /readouts ${a?.name ?? 'Gallant'} and …`);
    if (words(input, 'in') === undefined) await assertNoThird(asked, context.history);
    return compare(asked, a, b, context);
  },
};

/** Contacts among which a member can be asked to choose. */
const MOST_ASKED = 8;

async function compare(
  { call, period, rest }: Understood,
  a: EntityRef,
  b: EntityRef,
  { history }: CommandContext,
): Promise<Answer> {
  const narrowed = { ...(period ? { period } : {}), ...(rest === '' ? {} : { place: rest }) };
  const found = await history.meetings({ participants: [a.id, b.id], ...narrowed, limit: MOST_ASKED });
  const callFor = ({ id }: RecordedMeeting): CommandCall => ({
    name: call.name,
    options: { person: handle(a), with: handle(b), meeting: id },
  });
  const asked = await numbered(call.options['meeting'], a, b, history);
  if (asked === null && found.total === 0) return noMeeting(a, b, narrowed, history);
  // Of a meeting that is only planned, called off or denied there are no accounts as long as another was held.
  const held = found.items.filter(({ status }) => status === 'held');
  const fitting = held.length > 0 ? held : found.items;
  const [only, ...more] = fitting;
  const meeting = asked ?? (more.length === 0 ? only : undefined);
  if (!meeting) return whichMeeting(fitting, found.total - found.items.length, callFor);
  const others = found.items.filter(({ id }) => id !== meeting.id);
  const articles = await articlesOn(meeting, history);
  return sideBySide(
    meeting,
    articles,
    inOffice(a, meeting),
    inOffice(b, meeting),
    contactButtons(others, callFor),
  );
}

/** In the role of that day, which says whose ministry speaks for them. */
function inOffice(entity: EntityRef, { participants }: RecordedMeeting): EntityRef {
  const then = participants.find(({ id }) => id === entity.id);
  return then && then.role !== null ? then : entity;
}

/** The meeting of that number. Throws CodedError where it is none of these two. */
async function numbered(
  number: unknown,
  a: EntityRef,
  b: EntityRef,
  history: CommandContext['history'],
): Promise<RecordedMeeting | null> {
  if (typeof number !== 'number') return null;
  const meeting = Number.isSafeInteger(number) ? await history.meeting(number) : null;
  const isTheirs = [a, b].every(({ id }) => meeting?.participants.some((one) => one.id === id));
  if (meeting && isTheirs) return meeting;
  throw new CodedError(
    'unknown-meeting',
    `${a.name} and ${b.name} have no meeting with the number ${String(number)}. Leave the number out: Readout asks which one.`,
  );
}

/** The articles that tell of a meeting; what was said while it was only planned is no account of it. */
async function articlesOn(
  { reports }: RecordedMeeting,
  history: CommandContext['history'],
): Promise<readonly RecordedArticle[]> {
  const after = reports.filter(({ status }) => status !== 'planned');
  const ids = [...new Set((after.length > 0 ? after : reports).map(({ article }) => article.id))];
  const found = await Promise.all(ids.map((id) => history.article(id)));
  return found.filter((article) => article !== null);
}

async function noMeeting(
  a: EntityRef,
  b: EntityRef,
  { period, place }: Pick<MeetingQuery, 'period' | 'place'>,
  history: CommandContext['history'],
): Promise<Answer> {
  const isNarrow = period !== undefined || place !== undefined;
  const all = isNarrow ? (await history.meetings({ participants: [a.id, b.id], limit: 1 })).total : 0;
  const pair = { person: handle(a), with: handle(b) };
  return nothing(
    [
      text('No meeting of '),
      strong(a.name),
      text(' and '),
      strong(b.name),
      text(` is on record${period ? ' at that time' : ''}`),
      ...(place === undefined ? [] : [text(' in '), strong(place)]),
      text('.'),
    ],
    all > 0 ? [[text(`At any time, anywhere: ${count(all, 'meeting')}.`)]] : [],
    [
      ...(all > 0 ? [{ label: 'At any time, anywhere', call: { name: 'readouts', options: pair } }] : []),
      ...[a, b].map((entity) => ({
        label: `Who met ${entity.name}`,
        call: { name: 'who-met', options: { person: handle(entity) } },
      })),
    ],
  );
}
