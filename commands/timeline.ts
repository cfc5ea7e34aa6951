import { CodedError } from '../src/model/index.ts';
import type { Action, Answer, Command, CommandCall, CommandContext } from '../src/model/index.ts';
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
  const { person, with: other, about, period } = question;
  const page = pageNumber(call.options);
  const order = choice(call.options, 'order', ['newest', 'oldest']) ?? 'oldest';
  const found = await history.timeline({
    people: [person, other].flatMap((entity) => (entity ? [entity.id] : [])),
    ...(about === undefined ? {} : { about }),
    ...(period ? { period } : {}),
    order,
    ...paging(page),
  });
  assertPage(page, found.total);
  if (found.total === 0) return nothingOn(call, question);
  const turned = order === 'oldest' ? 'newest' : 'oldest';
  return inOrder(questionLine(question), found, [
    ...pageActions(call, page, found.total),
    ...(found.total > 1 ? [ordered(call, turned)] : []),
  ]);
}

function ordered(call: CommandCall, order: 'newest' | 'oldest'): Action {
  const label = order === 'newest' ? 'Newest first' : 'Oldest first';
  return { label, call: { name: call.name, options: { ...without(call, 'page').options, order } } };
}

/** Says that nothing fits; each button lets go of one part of the question. */
function nothingOn(call: CommandCall, question: Question): Answer {
  const { person, with: other, about, period } = question;
  const wider: readonly (Action | null)[] = [
    period ? { label: 'At any time', call: without(call, 'since', 'until', 'on', 'page') } : null,
    about !== undefined && person ? { label: 'About anything', call: without(call, 'about', 'page') } : null,
    other && person ? { label: `${person.name} alone`, call: without(call, 'with', 'page') } : null,
    about !== undefined && person
      ? { label: `Anyone about ${about}`, call: without(call, 'person', 'with', 'page') }
      : null,
  ];
  return nothing(
    [text('Nothing on record: '), ...questionLine(question), text('.')],
    [],
    wider.filter((action) => action !== null),
  );
}
