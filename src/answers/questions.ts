import type { Action, Answer, CommandCall, EntityRef } from '../model/index.ts';
import { answer, faint, heading, items, paragraph, strong, text } from './inline.ts';
import { distinction } from './people.ts';

/** Asks which of several people is meant: a button for each repeats the call with that one. */
export function whichOne(
  typed: string,
  entities: readonly EntityRef[],
  callFor: (entity: EntityRef) => CommandCall,
): Answer {
  const blocks = [
    heading([text(isDescription(typed) ? `Who is meant by “${typed}”?` : `Which ${typed}?`)]),
    ...items(entities.map((entity) => ({ line: [strong(entity.name), faint(` – ${distinction(entity)}`)] }))),
  ];
  const actions = entities.map((entity) => ({ label: labelFor(entity, entities), call: callFor(entity) }));
  return answer('empty', blocks, { question: 'which', typed, entities }, { actions, private: true });
}

/** "the ministry" is no name. */
function isDescription(typed: string): boolean {
  return /^(?:the|an?|his|her|their)\s/iu.test(typed);
}

/** Nobody of that name is on record: names near it as buttons, or what to do; `others` are buttons to what is on record. */
export function nobody(
  typed: string,
  near: readonly EntityRef[],
  callFor: (entity: EntityRef) => CommandCall,
  others: readonly Action[] = [],
): Answer {
  const [first] = near;
  const words =
    first === undefined
      ? 'Paste a link to an article that names them, and Readout will know.'
      : `Did you mean ${near.map(({ name }) => name).join(', ')}?`;
  const actions: readonly Action[] = near.map((entity) => ({
    label: labelFor(entity, near),
    call: callFor(entity),
  }));
  const blocks = [paragraph([text('No article on record names '), strong(typed), text(`. ${words}`)])];
  return answer(
    'empty',
    blocks,
    { question: 'unknown', typed, near },
    { actions: [...actions, ...others], private: true },
  );
}

/** The name alone where it tells them apart. */
function labelFor(entity: EntityRef, among: readonly EntityRef[]): string {
  const alike = among.filter(({ name }) => name === entity.name).length > 1;
  return alike ? `${entity.name} – ${distinction(entity)}` : entity.name;
}
