import type { Option } from '../src/model/index.ts';

/** A person, group or country that the command is about; the first words of a typed line. */
export const PERSON: Option = {
  name: 'person',
  description: 'A person, group or country; part of the name will do',
  kind: 'entity',
  positional: true,
};

/** The counterpart. */
export const WITH: Option = { name: 'with', description: 'The other party', kind: 'entity' };
export const SINCE: Option = {
  name: 'since',
  description: 'From then on: 2024-11-01, May, last week',
  kind: 'date',
};
export const UNTIL: Option = {
  name: 'until',
  description: 'Up to then: 2024-11-30, yesterday',
  kind: 'date',
};
export const ON: Option = {
  name: 'on',
  description: 'A day or a period: Tuesday, last week, November 2024',
  kind: 'date',
};
export const ABOUT: Option = {
  name: 'about',
  description: 'Words about the topic; "quoted words" hold together',
  kind: 'text',
  phrases: true,
};
export const ORDER: Option = {
  name: 'order',
  description: 'Which come first',
  kind: 'choice',
  choices: ['newest', 'oldest'],
};
export const PAGE: Option = { name: 'page', description: 'The next ones of a long list', kind: 'integer' };
