import { CodedError } from '../src/model/index.ts';
import type {
  Answer,
  Command,
  CommandCall,
  CommandContext,
  EntityRef,
  RecordedArticle,
  RecordedMeeting,
} from '../src/model/index.ts';
import {
  contactButtons,
  nothing,
  readouts as sideBySide,
  strong,
  text,
  whichMeeting,
} from '../src/answers/index.ts';
import { period, words } from './input.ts';
import { handle, readFirstName, readName } from './names.ts';
import { ON, PERSON, WITH } from './options.ts';

/** Both sides' accounts of one contact, side by side. */
export const readouts: Command = {
  name: 'readouts',
  description: 'One meeting, both sides: what each side’s account says, side by side',
  examples: ['/readouts Gallant and Austin', '/readouts Gallant and Austin on 2024-05-01'],
  options: [
    { ...PERSON, required: true },
    { ...WITH, description: 'The other side' },
    ON,
    { name: 'meeting', description: 'Which of several meetings, by its number', kind: 'integer' },
  ],
  async run(input, context) {
    const call: CommandCall = { name: 'readouts', options: input };
    const a = await readFirstName(context.history, words(input, 'person') ?? '', call, 'person');
    if (a.type === 'question') return a.answer;
    const other = words(input, 'with') ?? a.rest;
    if (other === '')
      throw new CodedError('missing-option', `Say both sides: /readouts ${a.entity.name} and …`);
    const b = await readName(context.history, other, call, 'with');
    if (b.type === 'question') return b.answer;
    return compare(call, a.entity, b.entity, context);
  },
};

/** Contacts among which a member can be asked to choose. */
const MOST_ASKED = 8;

async function compare(
  call: CommandCall,
  a: EntityRef,
  b: EntityRef,
  context: CommandContext,
): Promise<Answer> {
  const { history } = context;
  const during = period(call.options, context);
  const participants = [a.id, b.id];
  const when = during ? { period: during } : {};
  const found = await history.meetings({ participants, ...when, limit: MOST_ASKED });
  const callFor = ({ id }: RecordedMeeting): CommandCall => ({
    name: call.name,
    options: { person: handle(a), with: handle(b), meeting: id },
  });
  const asked = await numbered(call.options['meeting'], a, b, history);
  if (asked === null && found.total === 0) return noMeeting(a, b, during !== undefined, history);
  // Of a meeting that is only planned, called off or denied there are no accounts as long as another was held.
  const held = found.items.filter(({ status }) => status === 'held');
  const fitting = held.length > 0 ? held : found.items;
  const [only, ...more] = fitting;
  const meeting = asked ?? (more.length === 0 ? only : undefined);
  if (!meeting) return whichMeeting(fitting, found.total - found.items.length, callFor);
  const others = found.items.filter(({ id }) => id !== meeting.id);
  const articles = await articlesOn(meeting, history);
  return sideBySide(meeting, articles, a, b, contactButtons(others, callFor));
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
  dated: boolean,
  history: CommandContext['history'],
): Promise<Answer> {
  const anyTime = dated ? (await history.meetings({ participants: [a.id, b.id], limit: 1 })).total : 0;
  const pair = { person: handle(a), with: handle(b) };
  return nothing(
    [
      text('No meeting of '),
      strong(a.name),
      text(' and '),
      strong(b.name),
      text(` is on record${dated ? ' at that time' : ''}.`),
    ],
    [],
    [
      ...(anyTime > 0 ? [{ label: 'At any time', call: { name: 'readouts', options: pair } }] : []),
      ...[a, b].map((entity) => ({
        label: `Who met ${entity.name}`,
        call: { name: 'who-met', options: { person: handle(entity) } },
      })),
    ],
  );
}
