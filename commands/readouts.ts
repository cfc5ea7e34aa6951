import { CodedError } from '../src/model/index.ts';
import type {
  Action,
  Answer,
  Command,
  CommandCall,
  CommandContext,
  EntityRef,
  RecordedMeeting,
  RecordedStatement,
} from '../src/model/index.ts';
import { nothing, readouts as sideBySide, strong, text } from '../src/answers/index.ts';
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

async function compare(
  call: CommandCall,
  a: EntityRef,
  b: EntityRef,
  context: CommandContext,
): Promise<Answer> {
  const { history } = context;
  const during = period(call.options, context);
  const participants = [a.id, b.id];
  const found = await history.meetings({ participants, ...(during ? { period: during } : {}), limit: 5 });
  const asked = found.items.find(({ id }) => id === call.options['meeting']);
  const meeting = asked ?? found.items.find(({ status }) => status === 'held') ?? found.items[0];
  if (!meeting) return noMeeting(a, b, during !== undefined, history);
  const statements = await accounts(meeting, history);
  const answer = sideBySide(meeting, statements, a, b);
  return { ...answer, actions: others(call, found.items, meeting) };
}

/** Everything stated in the articles that tell of a meeting; what was said while it was only planned is no account of it. */
async function accounts(
  { reports }: RecordedMeeting,
  history: CommandContext['history'],
): Promise<readonly RecordedStatement[]> {
  const after = reports.filter(({ status }) => status !== 'planned');
  const articles = [...new Set((after.length > 0 ? after : reports).map(({ article }) => article.id))];
  const found = await Promise.all(articles.map((id) => history.article(id)));
  return found.flatMap((article) => article?.statements ?? []);
}

function others(
  call: CommandCall,
  meetings: readonly RecordedMeeting[],
  shown: RecordedMeeting,
): readonly Action[] {
  return meetings
    .filter((meeting) => meeting !== shown)
    .map((meeting) => ({
      label: `${meeting.date?.start ?? 'Undated'}${meeting.place === null ? '' : `, ${meeting.place}`}`,
      call: { name: call.name, options: { ...call.options, meeting: meeting.id } },
    }));
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
