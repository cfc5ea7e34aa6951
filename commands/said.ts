import { CodedError } from '../src/model/index.ts';
import type {
  Action,
  Answer,
  Command,
  CommandCall,
  CommandContext,
  EntityRef,
  StatementQuery,
} from '../src/model/index.ts';
import { count, nothing, statementList, strong, text } from '../src/answers/index.ts';
import { choice, pageNumber, period, trailingPeriod, words } from './input.ts';
import { assertPage, pageActions, paging } from './more.ts';
import { handle, readFirstName, readName } from './names.ts';
import type { Named } from './names.ts';
import { ABOUT, ORDER, PAGE, PERSON, SINCE, UNTIL } from './options.ts';
import { questionLine } from './question.ts';
import type { Question } from './question.ts';

/** What a person stated, exact words with their sentence, by topic, addressee, relay and time. */
export const said: Command = {
  name: 'said',
  description: 'Who stated what: exact words on record, by speaker, topic, relay and time',
  examples: [
    '/said Blinken about hostages since May',
    '/said Blinken, Gaza',
    '/said Blinken via Miller order:oldest',
  ],
  options: [
    { ...PERSON, name: 'speaker', description: 'Who holds the words; part of the name will do' },
    ABOUT,
    { name: 'to', description: 'To whom it was said', kind: 'entity' },
    {
      name: 'via',
      description: 'Through whom it reached the text: a spokesperson, an office',
      kind: 'entity',
    },
    SINCE,
    UNTIL,
    ORDER,
    PAGE,
  ],
  async run(input, context) {
    const call: CommandCall = { name: 'said', options: input };
    const asked = await understand(call, context);
    return asked.type === 'question' ? asked.answer : answerFor(call, asked.question, context);
  },
};

type Understood =
  | { readonly type: 'question'; readonly answer: Answer }
  | { readonly type: 'understood'; readonly question: Question };

async function understand(call: CommandCall, context: CommandContext): Promise<Understood> {
  const during = period(call.options, context);
  const typed = words(call.options, 'speaker');
  const speaker = typed === undefined ? null : await readFirstName(context.history, typed, call, 'speaker');
  if (speaker?.type === 'question') return speaker;
  const to = await named(call, 'to', context);
  if (to?.type === 'question') return to;
  const via = await named(call, 'via', context);
  if (via?.type === 'question') return via;
  const when = trailingPeriod(speaker?.rest ?? '', context);
  const topic = [when ? '' : speaker?.rest, words(call.options, 'about')].filter(
    (part) => part !== undefined && part !== '',
  );
  const about = topic.length > 0 ? topic.join(' ') : undefined;
  if (!speaker && !to && !via && about === undefined)
    throw new CodedError('missing-option', 'Say whose words, or about what: /said Blinken about hostages');
  const question = {
    person: speaker?.entity,
    to: to?.entity,
    via: via?.entity,
    about,
    period: during ?? when ?? undefined,
  };
  return { type: 'understood', question };
}

async function named(call: CommandCall, option: string, { history }: CommandContext): Promise<Named | null> {
  const typed = words(call.options, option);
  return typed === undefined ? null : readName(history, typed, call, option);
}

async function answerFor(
  call: CommandCall,
  question: Question,
  { history }: CommandContext,
): Promise<Answer> {
  const page = pageNumber(call.options);
  const order = choice(call.options, 'order', ['newest', 'oldest']) ?? 'newest';
  const found = await history.statements({ ...queryFor(question), order, ...paging(page) });
  assertPage(page, found.total);
  if (found.total === 0) return nothingSaid(question, history);
  const heading = [...(question.person ? [] : [text('Statements ')]), ...questionLine(question)];
  return statementList(heading, found, question.person ?? null, pageActions(call, page, found.total));
}

function queryFor({ person, to, via, about, period }: Question): StatementQuery {
  return {
    ...(person ? { speaker: person.id } : {}),
    ...(to ? { to: to.id } : {}),
    ...(via ? { via: via.id } : {}),
    ...(about === undefined ? {} : { about }),
    ...(period ? { period } : {}),
  };
}

/** Says that nothing fits, and what is on record of the speaker or of the topic alone. */
async function nothingSaid(question: Question, history: CommandContext['history']): Promise<Answer> {
  const { person, about } = question;
  const total = async (query: StatementQuery): Promise<number> =>
    (await history.statements({ ...query, limit: 1 })).total;
  const byPerson = person ? await total({ speaker: person.id }) : 0;
  const byTopic = about === undefined ? 0 : await total({ about });
  return nothing(
    [text('No statement on record: '), ...questionLine(question), text('.')],
    [
      ...(person ? [[strong(person.name), text(`: ${count(byPerson, 'statement')} on record.`)]] : []),
      ...(about !== undefined && person
        ? [[text('About '), strong(about), text(`, by anyone: ${count(byTopic, 'statement')}.`)]]
        : []),
      ...(byTopic === 0 && about !== undefined
        ? [[text('Only the words of statements are searched, not whole articles.')]]
        : []),
    ],
    [
      ...(person && byPerson > 0 ? [allOf(person)] : []),
      ...(about !== undefined && byTopic > 0 ? [anyoneOn(about)] : []),
    ],
  );
}

function allOf(person: EntityRef): Action {
  return { label: `All of ${person.name}`, call: { name: 'said', options: { speaker: handle(person) } } };
}

function anyoneOn(about: string): Action {
  return { label: `Anyone about ${about}`, call: { name: 'said', options: { about } } };
}
