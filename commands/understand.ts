import { CodedError } from '../src/model/index.ts';
import type {
  Answer,
  CommandCall,
  CommandContext,
  DateRange,
  EntityRef,
  History,
  OptionValue,
} from '../src/model/index.ts';
import type { Grammar } from './grammar.ts';
import { period, today, words } from './input.ts';
import { lookUp, readName } from './names.ts';
import type { Named } from './names.ts';
import { scan } from './scan.ts';
import type { Scanned } from './scan.ts';
import { tidied } from './tidy.ts';

/** A call as it is meant: its words where they belong, its names understood. */
export interface Understood {
  readonly type: 'understood';
  readonly call: CommandCall;
  /** The first is the one whom the question is about. */
  readonly people: readonly EntityRef[];
  readonly to: EntityRef | undefined;
  readonly via: EntityRef | undefined;
  readonly period: Partial<DateRange> | undefined;
  /** Words that are neither name, time nor choice, and those of the option for them: a topic or a place. */
  readonly rest: string;
}

/** What has to be asked first. */
export interface Question {
  readonly type: 'question';
  readonly answer: Answer;
}

/**
 * Reads a call's options, typed in any order and behind each other: names with what stands beside them, times, choices.
 * Throws CodedError for a time that is none, and a period that ends before it begins.
 */
export async function understand(
  asked: CommandCall,
  grammar: Grammar,
  context: CommandContext,
): Promise<Understood | Question> {
  const tidy: CommandCall = { ...asked, options: tidied(unasked(asked.options), grammar, today(context)) };
  // A time that is none is said before a name is asked about.
  period(tidy.options, context);
  const scans: Scanned[] = [];
  for (const [index, option] of grammar.names.entries()) {
    const line = words(tidy.options, option);
    if (line === undefined) continue;
    const isLast = grammar.names.slice(index + 1).every((later) => words(tidy.options, later) === undefined);
    const people = isLast ? grammar.names.length - scans.length : 1;
    const found = await scan({ line, call: tidy, option, grammar, context, people });
    if (found.type === 'question') return found;
    scans.push(found);
  }
  assertTwo(scans);
  const call = plainCall(tidy, grammar, scans, context);
  const to = await named(call, 'to', context);
  if (to?.type === 'question') return to;
  const via = await named(call, 'via', context);
  if (via?.type === 'question') return via;
  return {
    type: 'understood',
    call,
    people: scans.flatMap((found) => found.people.map(({ entity }) => entity)),
    to: to?.entity,
    via: via?.entity,
    period: period(call.options, context),
    rest: words(call.options, restOption(grammar)) ?? '',
  };
}

/** Throws CodedError where what is left over behind two names is a third, which a question has no room for. */
export async function assertNoThird({ people, rest }: Understood, history: History): Promise<void> {
  const [one, other] = people;
  if (!one || !other || rest === '') return;
  const { type } = await lookUp(history, rest, { exactly: true });
  if (type === 'none') return;
  throw new CodedError(
    'too-many-names',
    `A question is about two at most, ${one.name} and ${other.name} here. Leave one out to ask about ${rest}.`,
  );
}

/** Without the marks that end a question: "in October?" is a time. */
function unasked(options: CommandCall['options']): CommandCall['options'] {
  const bare = (value: OptionValue): OptionValue =>
    typeof value === 'string' ? value.replace(/\s*[?!]+$/u, '') : value;
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, bare(value)]));
}

/** Throws CodedError where two options name one person. */
function assertTwo(scans: readonly Scanned[]): void {
  const [one, other] = scans.map(({ people }) => people[0]?.entity);
  if (one && one.id === other?.id)
    throw new CodedError(
      'one-person-twice',
      `Both names mean ${one.name}. Name somebody else, or leave one of them out.`,
    );
}

/** The call with each thing behind its own option: buttons take options away, and must take what was typed with a name, too. */
function plainCall(
  { name, options }: CommandCall,
  grammar: Grammar,
  scans: readonly Scanned[],
  context: CommandContext,
): CommandCall {
  const people = scans.flatMap((found) => found.people);
  const names = grammar.names.flatMap((option, index): readonly [string, string][] => {
    const typed = people[index]?.typed;
    return typed === undefined ? [] : [[option, typed]];
  });
  const chosen = Object.assign({}, ...scans.map((found) => found.chosen)) as CommandCall['options'];
  const others = Object.entries(options).filter(([option]) => !grammar.names.includes(option));
  const rest = [...scans.map((found) => found.rest), words(options, restOption(grammar))];
  const about = rest.filter((part) => part !== undefined && part !== '').join(' ');
  const plain = {
    ...Object.fromEntries(names),
    ...chosen,
    ...Object.fromEntries(others),
    ...(about === '' ? {} : { [restOption(grammar)]: about }),
  };
  return { name, options: withPeriod(plain, scans, context) };
}

/** A time that was typed with a name, and what options add to it. */
function withPeriod(
  options: CommandCall['options'],
  scans: readonly Scanned[],
  context: CommandContext,
): CommandCall['options'] {
  const typed = Object.assign({}, ...scans.map((found) => found.period)) as Partial<DateRange>;
  if (Object.keys(typed).length === 0) return options;
  const { start, end } = { ...typed, ...period(options, context) };
  const { on: _, ...others } = options;
  return {
    ...others,
    ...(start === undefined ? {} : { since: start }),
    ...(end === undefined ? {} : { until: end }),
  };
}

function restOption({ rest }: Grammar): string {
  return rest === 'topic' ? 'about' : 'in';
}

async function named(call: CommandCall, option: string, { history }: CommandContext): Promise<Named | null> {
  const typed = words(call.options, option);
  return typed === undefined ? null : readName(history, typed, call, option);
}
