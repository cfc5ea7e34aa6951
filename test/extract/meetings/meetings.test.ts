import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../src/model/index.ts';
import { findMeetings } from '../../../src/extract/rules/meetings/index.ts';
import { parseArticle } from '../../../src/extract/rules/parse/index.ts';
import { findPeople } from '../../../src/extract/rules/people/index.ts';
import { findStatements } from '../../../src/extract/rules/statements/index.ts';
import { CALLS } from './cases/calls.ts';
import type { Case } from './cases/case.ts';
import { CHRONICLES } from './cases/chronicles.ts';
import { DAYS } from './cases/days.ts';
import { MERGING } from './cases/merging.ts';
import { NOTHING } from './cases/nothing.ts';
import { NOUNS } from './cases/nouns.ts';
import { SEVERAL } from './cases/several.ts';
import { STATUS } from './cases/status.ts';
import { STORY } from './cases/story.ts';
import { TURNS } from './cases/turns.ts';
import { VARIED } from './cases/varied.ts';
import { VERBS } from './cases/verbs.ts';
import { WIDER } from './cases/wider.ts';
import { WORDS } from './cases/words.ts';

const SUITES: Readonly<Record<string, readonly Case[]>> = {
  'contacts told by verbs': VERBS,
  'contacts told by nouns': NOUNS,
  'how they took place': CALLS,
  'planned, cancelled, denied': STATUS,
  'one contact, many mentions': MERGING,
  'turns of features': VARIED,
  'told by the way': TURNS,
  'told in other words': WIDER,
  'days of their own': DAYS,
  'chronologies and diaries': CHRONICLES,
  'further words of contact': WORDS,
  'what the story has come to': STORY,
  'several contacts of the same people': SEVERAL,
  'no contact': NOTHING,
};

function lines(text: string, published: string, expected: readonly string[]): readonly string[] {
  const document = parseArticle({ title: '', published, text });
  const people = findPeople(document);
  const meetings = findMeetings(document, people, findStatements(document, people)).map(({ item }) => item);
  const names = new Map(people.all().map(({ id, name }) => [id, name]));
  return meetings.map((meeting) => line(meeting, names, expected));
}

function line(meeting: Meeting, names: ReadonlyMap<string, string>, expected: readonly string[]): string {
  const who = meeting.participants.map((id) => names.get(id) ?? id).toSorted();
  const { date, place } = meeting;
  const days = date === null ? '-' : date.start === date.end ? date.start : `${date.start}..${date.end}`;
  const head = `${who.join(' + ')} | ${meeting.kind} ${meeting.status} | ${days} | `;
  return head + (expected.includes(`${head}*`) ? '*' : (place?.text ?? '-'));
}

describe.each(Object.entries(SUITES))('%s', (_, cases) => {
  it.each(cases.map((one) => ({ name: one[0], text: one[1], expected: one[2], published: one[3] })))(
    '$name',
    ({ text, expected, published = '2024-05-16' }) => {
      expect(lines(text, published, expected).toSorted()).toEqual(expected.toSorted());
    },
  );
});
