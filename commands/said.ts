import { CodedError } from '../src/model/index.ts';
import type {
  Action,
  Answer,
  Command,
  CommandCall,
  CommandContext,
  Line,
  StatementQuery,
} from '../src/model/index.ts';
import { LIST_LENGTH, position, statementList, strong, text } from '../src/answers/index.ts';
import { rewordings } from '../src/text/synonyms.ts';
import type { Grammar } from './grammar.ts';
import { ORDERS } from './grammar.ts';
import { choice, pageNumber } from './input.ts';
import { assertPage, pageActions, paging, without } from './more.ts';
import { ABOUT, ON, ORDER, PAGE, PERSON, SINCE, UNTIL } from './options.ts';
import { questionLine } from './question.ts';
import type { Question } from './question.ts';
import { nothingSaid } from './statements-nearby.ts';
import { understand } from './understand.ts';

const SHOWS = ['list', 'position'] as const;
/** Statements among which recurring words are looked for: the newest. */
const MOST_COMPARED = 300;
/** Other words for a topic that one answer offers. */
const MOST_OTHERS = 3;

const GRAMMAR: Grammar = {
  names: ['speaker'],
  rest: 'topic',
  choices: {
    ...ORDERS,
    first: ['order', 'oldest'],
    last: ['order', 'newest'],
    'over time': ['show', 'position'],
    position: ['show', 'position'],
    'position on': ['show', 'position'],
    'stance on': ['show', 'position'],
  },
};

/** What a person stated, exact words with their sentence, by topic, addressee, relay and time. */
export const said: Command = {
  name: 'said',
  description: 'Who stated what: exact words on record, by speaker, topic, relay and time',
  examples: [
    '/said Blinken about hostages since May',
    '/said Blinken, Gaza',
    '/said Blinken about hostages over time',
    '/said Blinken via Miller order:oldest',
  ],
  options: [
    {
      ...PERSON,
      name: 'speaker',
      description: 'Who holds the words; part of the name will do',
      phrases: true,
    },
    ABOUT,
    { name: 'to', description: 'To whom it was said', kind: 'entity' },
    {
      name: 'via',
      description: 'Through whom it reached the text: a spokesperson, an office',
      kind: 'entity',
    },
    SINCE,
    UNTIL,
    ON,
    {
      name: 'show',
      description: 'The list, or a position over time: recurring words and what changed in them',
      kind: 'choice',
      choices: SHOWS,
    },
    ORDER,
    PAGE,
  ],
  async run(input, context) {
    const asked = await understand({ name: 'said', options: input }, GRAMMAR, context);
    if (asked.type === 'question') return asked.answer;
    const { call, to, via, period, rest } = asked;
    const [person] = asked.people;
    const about = rest === '' ? undefined : rest;
    if (!person && !to && !via && about === undefined)
      throw new CodedError('missing-option', 'Say whose words, or about what: /said Blinken about hostages');
    return answerFor(call, { person, to, via, about, period }, context);
  },
};

async function answerFor(call: CommandCall, question: Question, context: CommandContext): Promise<Answer> {
  const { history } = context;
  const page = pageNumber(call.options);
  if (choice(call.options, 'show', SHOWS) === 'position') return overTime(call, question, page, context);
  const order = choice(call.options, 'order', ['newest', 'oldest']) ?? 'newest';
  const found = await history.statements({ ...queryFor(question), order, ...paging(page) });
  assertPage(page, found.total);
  const others = await otherWords(question, context);
  if (found.total === 0) return otherwise(call, question, others, context);
  return statementList(heading(question), found, question.person ?? null, [
    ...pageActions(call, page, found.total),
    ...(question.about !== undefined && found.total > 2 ? [view(call, 'Over time', 'position')] : []),
    ...others.map(({ words, instead, total }) => reworded(call, `Also “${instead}”: ${total}`, words)),
  ]);
}

/** Nothing has the words themselves: what has others for the same is shown, and said to be so. */
async function otherwise(
  call: CommandCall,
  question: Question,
  others: readonly Other[],
  context: CommandContext,
): Promise<Answer> {
  const [other, ...more] = others;
  if (!other) return nothingSaid(call, question, queryFor(question), context);
  const found = await context.history.statements({
    ...queryFor({ ...question, about: other.words }),
    ...paging(1),
  });
  const note: Line = [
    text('No statement on record says “'),
    strong(other.of),
    text('”. These say “'),
    strong(other.instead),
    text('”, which can mean the same.'),
  ];
  const asked = reworded(call, '', other.words).call;
  return statementList(
    heading({ ...question, about: other.words }),
    found,
    question.person ?? null,
    [
      ...pageActions(asked, 1, found.total),
      ...more.map(({ words, instead, total }) => reworded(call, `Also “${instead}”: ${total}`, words)),
    ],
    note,
  );
}

interface Other {
  readonly words: string;
  readonly instead: string;
  readonly of: string;
  readonly total: number;
}

/** Other words for the topic under which statements are on record. */
async function otherWords(question: Question, { history }: CommandContext): Promise<readonly Other[]> {
  const found: Other[] = [];
  for (const other of rewordings(question.about ?? '')) {
    const { total } = await history.statements({
      ...queryFor({ ...question, about: other.words }),
      limit: 1,
    });
    if (total > 0) found.push({ ...other, total });
  }
  return found.slice(0, MOST_OTHERS);
}

function reworded(call: CommandCall, label: string, about: string): Action {
  return { label, call: { name: call.name, options: { ...without(call, 'page').options, about } } };
}

function view(call: CommandCall, label: string, show: (typeof SHOWS)[number]): Action {
  return { label, call: { name: call.name, options: { ...without(call, 'page', 'order').options, show } } };
}

async function overTime(
  call: CommandCall,
  question: Question,
  page: number,
  context: CommandContext,
): Promise<Answer> {
  const query = queryFor(question);
  const newest = await context.history.statements({ ...query, limit: MOST_COMPARED });
  if (newest.total === 0) return nothingSaid(call, question, query, context);
  const all = newest.items.toReversed();
  assertPage(page, all.length);
  const shown = all.slice((page - 1) * LIST_LENGTH, page * LIST_LENGTH);
  return position(heading(question), { all, total: newest.total, shown, speaker: question.person ?? null }, [
    ...pageActions(call, page, all.length),
    view(call, 'As a list', 'list'),
  ]);
}

function heading(question: Question): Line {
  return [...(question.person ? [] : [text('Statements ')]), ...questionLine(question)];
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
