import { CodedError } from '../src/model/index.ts';
import type {
  Action,
  Answer,
  Command,
  CommandCall,
  CommandContext,
  TimelineQuery,
} from '../src/model/index.ts';
import { nothing, text, timeline as inOrder } from '../src/answers/index.ts';
import type { Grammar } from './grammar.ts';
import { ORDERS } from './grammar.ts';
import { choice, pageNumber } from './input.ts';
import { assertPage, pageActions, paging, without } from './more.ts';
import { ABOUT, ON, ORDER, PAGE, PERSON, SINCE, UNTIL, WITH } from './options.ts';
import { questionLine } from './question.ts';
import type { Question } from './question.ts';
import { understand } from './understand.ts';

const GRAMMAR: Grammar = {
  names: ['person', 'with'],
  rest: 'topic',
  choices: { ...ORDERS, last: ['order', 'newest'], first: ['order', 'oldest'] },
};

/** What a topic is looked for in. */
const SEARCHED =
  'Only the words of statements and the sentences that tell of meetings are searched, not whole articles.';

/** Meetings and statements of a person, a pair or on a topic, in order. */
export const timeline: Command = {
  name: 'timeline',
  description: 'Meetings and statements in order: of a person, a pair or a topic',
  examples: [
    '/timeline Blinken since May',
    '/timeline Blinken with Dermer',
    '/timeline about:"Philadelphi corridor"',
  ],
  options: [{ ...PERSON, phrases: true }, WITH, ABOUT, SINCE, UNTIL, ON, ORDER, PAGE],
  async run(input, context) {
    const asked = await understand({ name: 'timeline', options: input }, GRAMMAR, context);
    if (asked.type === 'question') return asked.answer;
    const { call, people, period, rest } = asked;
    const about = rest === '' ? undefined : rest;
    if (people.length === 0 && about === undefined)
      throw new CodedError(
        'missing-option',
        'Say of whom, or of what: /timeline Blinken, or /timeline about:hostages',
      );
    return answerFor(call, { person: people[0], with: people[1], about, period }, context);
  },
};

async function answerFor(
  call: CommandCall,
  question: Question,
  { history }: CommandContext,
): Promise<Answer> {
  const page = pageNumber(call.options);
  const order = choice(call.options, 'order', ['newest', 'oldest']) ?? 'oldest';
  const found = await history.timeline({ ...queryFor(question), order, ...paging(page) });
  assertPage(page, found.total);
  if (found.total === 0) return nothingOn(call, question, history);
  const turned = order === 'oldest' ? 'newest' : 'oldest';
  return inOrder(questionLine(question), found, [
    ...pageActions(call, page, found.total),
    ...(found.total > 1 ? [ordered(call, turned)] : []),
  ]);
}

function queryFor({ person, with: other, about, period }: Question): TimelineQuery {
  return {
    people: [person, other].flatMap((entity) => (entity ? [entity.id] : [])),
    ...(about === undefined ? {} : { about }),
    ...(period ? { period } : {}),
  };
}

function ordered(call: CommandCall, order: 'newest' | 'oldest'): Action {
  const label = order === 'newest' ? 'Newest first' : 'Oldest first';
  return { label, call: { name: call.name, options: { ...without(call, 'page').options, order } } };
}

/** Says that nothing fits, and what is on record when one part of the question is let go. */
async function nothingOn(
  call: CommandCall,
  question: Question,
  history: CommandContext['history'],
): Promise<Answer> {
  const { person, with: other, about, period } = question;
  const wider = async (
    label: string,
    fewer: Question,
    ...dropped: readonly string[]
  ): Promise<readonly Action[]> => {
    const { total } = await history.timeline({ ...queryFor(fewer), limit: 1 });
    return total === 0 ? [] : [{ label: `${label}: ${total}`, call: without(call, ...dropped, 'page') }];
  };
  const actions = await Promise.all([
    period && (person ?? about) !== undefined
      ? wider('At any time', { ...question, period: undefined }, 'since', 'until', 'on')
      : [],
    about !== undefined && person ? wider('About anything', { ...question, about: undefined }, 'about') : [],
    other && person ? wider(`${person.name} alone`, { ...question, with: undefined }, 'with') : [],
    about !== undefined && person ? wider(`Anyone about ${about}`, { about, period }, 'person', 'with') : [],
  ]);
  return nothing(
    [text('Nothing on record: '), ...questionLine(question), text('.')],
    about === undefined ? [] : [[text(SEARCHED)]],
    actions.flat(),
  );
}
