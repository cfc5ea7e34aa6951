import { CodedError } from '../src/model/index.ts';
import type { Action, Answer, CommandCall, CommandContext, EntityRef, History } from '../src/model/index.ts';
import { followWhom, whichOne } from '../src/answers/index.ts';
import { words } from './input.ts';
import { handle, lookUp, plainly } from './names.ts';

/** Words between two names. */
const BETWEEN = /\s+(?:and|with|&)\s+|\s*[,;&]\s*/i;
const MOST_PEOPLE = 2;
const LONGEST_NAME = 100;
const MOST_WORDS = 12;

/** Names of one or two, as they are kept; or what has to be asked first. */
export type Whom =
  | {
      readonly type: 'names';
      readonly names: readonly string[];
      /** Articles on record have them all. */
      readonly known: boolean;
    }
  | { readonly type: 'question'; readonly answer: Answer };

/** Reads the names that are to be followed: of somebody on record, or as typed where `anyway` says so. */
export async function whom(call: CommandCall, { history }: CommandContext): Promise<Whom> {
  const anyway = call.options['anyway'] === true;
  const line = words(call.options, 'person');
  const other = words(call.options, 'with');
  const typed = [
    ...(line === undefined ? [] : await splitNames(line, history)),
    ...(other === undefined ? [] : [other]),
  ];
  if (typed.length > MOST_PEOPLE)
    throw new CodedError(
      'many-names',
      'One can be followed, or two together. For more, follow each by itself.',
    );
  const names: string[] = [];
  let known = true;
  for (const [index, name] of typed.entries()) {
    assertName(name);
    const found = await lookUp(history, name, { exactly: true });
    const asked = (option: string): CommandCall => withName(call, typed, index, option);
    if (found.type === 'several' && !anyway)
      return { type: 'question', answer: whichOne(name, found.entities, (entity) => asked(handle(entity))) };
    if (found.type === 'none' && !anyway) {
      const question = await unknown(call, name, asked, history);
      if (question) return { type: 'question', answer: question };
    }
    if (found.type === 'none') known = false;
    names.push(found.type === 'one' ? found.entity.name : plainly(name));
  }
  return { type: 'names', names: [...new Set(names)].sort((one, two) => one.localeCompare(two)), known };
}

/** One name, or two: around a mark, or where both halves of the line are names on record. */
async function splitNames(line: string, history: History): Promise<readonly string[]> {
  if ((await lookUp(history, line, { exactly: true })).type !== 'none') return [line];
  const parts = line.split(BETWEEN).map((part) => part.trim());
  if (parts.length > 1) return parts.filter((part) => part !== '');
  const list = line.split(/\s+/);
  if (list.length > MOST_WORDS) return [line];
  for (let length = list.length - 1; length > 0; length -= 1) {
    const halves = [list.slice(0, length).join(' '), list.slice(length).join(' ')];
    const found = await Promise.all(halves.map((half) => lookUp(history, half, { exactly: true })));
    if (found.every(({ type }) => type !== 'none')) return halves;
  }
  return [line];
}

/** The same call with a name in place of one that was typed. */
function withName(call: CommandCall, typed: readonly string[], at: number, name: string): CommandCall {
  const [person = '', other] = typed.map((each, index) => (index === at ? name : each));
  const options = { ...call.options, person, ...(other === undefined ? {} : { with: other }) };
  return { name: call.name, options };
}

/** What is asked of a name that nobody on record has; null where one new word leaves no doubt. */
async function unknown(
  call: CommandCall,
  typed: string,
  asked: (name: string) => CommandCall,
  history: History,
): Promise<Answer | null> {
  const found = await lookUp(history, typed);
  const near: readonly EntityRef[] = found.type === 'none' ? found.near : [];
  const name = plainly(typed);
  const parts = name.split(/\s+/);
  if (near.length === 0 && parts.length === 1) return null;
  const isAlone = words(call.options, 'with') === undefined;
  const { person: _, ...others } = call.options;
  const button = (label: string, options: CommandCall['options']): Action => ({
    label,
    call: { name: call.name, options },
  });
  const [first = '', second] = parts;
  const actions: readonly Action[] = [
    ...near.map((entity) => ({ label: entity.name, call: asked(handle(entity)) })),
    button(`The name ${name}`, { ...asked(name).options, anyway: true }),
    ...(isAlone && second !== undefined && parts.length === MOST_PEOPLE
      ? [button(`${first} and ${second} together`, { ...others, person: first, with: second, anyway: true })]
      : []),
    ...(isAlone && words(call.options, 'topic') === undefined
      ? [button(`The topic ${name}`, { ...others, topic: name })]
      : []),
  ];
  return followWhom(
    typed,
    near.map((entity) => entity.name),
    actions,
  );
}

function assertName(name: string): void {
  if (/[\p{L}\p{N}]/u.test(name) && name.length <= LONGEST_NAME) return;
  throw new CodedError(
    'bad-name',
    `A name has letters, and at most ${LONGEST_NAME} characters: /follow Blinken`,
  );
}
