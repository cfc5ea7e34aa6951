import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/extract/rules/parse/index.ts';
import { findPeople } from '../../../src/extract/rules/people/index.ts';
import { findStatements } from '../../../src/extract/rules/statements/index.ts';
import { APPENDICES } from './samples/appendices.ts';
import { ASIDES } from './samples/asides.ts';
import { CLAUSES } from './samples/clauses.ts';
import { CUES } from './samples/cues.ts';
import { DISCOURSE } from './samples/discourse.ts';
import { EDGES } from './samples/edges.ts';
import { FRAMES } from './samples/frames.ts';
import { NOTHING } from './samples/nothing.ts';
import { PROSE } from './samples/prose.ts';
import { QUOTATIONS } from './samples/quotations.ts';
import { RELAYS } from './samples/relays.ts';
import { SPOKEN } from './samples/spoken.ts';
import { SUBJECTS } from './samples/subjects.ts';
import { WIRE } from './samples/wire.ts';

/** The statements of a passage in the samples' notation. */
function find(text: string): string[] {
  const document = parseArticle({ title: '', published: null, text });
  const people = findPeople(document);
  const drafts = findStatements(document, people);
  const names = new Map(people.all().map((entity) => [entity.id, entity.name]));
  const named = (ids: readonly string[], joint: string): string =>
    ids.map((id) => names.get(id) ?? id).join(joint);
  return drafts.map(({ item }) => {
    const via = item.via.length === 0 ? '' : ` < ${named(item.via, ', ')}`;
    const content = item.content.map((part) => part.text).join(' … ');
    return `${named(item.speakers, ' + ')}${via} | ${item.kind} | ${item.cue?.text ?? '–'} | ${content}`;
  });
}

describe('who stated what, and through whom', () => {
  it.each([
    ...QUOTATIONS,
    ...CLAUSES,
    ...FRAMES,
    ...RELAYS,
    ...NOTHING,
    ...APPENDICES,
    ...SUBJECTS,
    ...EDGES,
    ...SPOKEN,
    ...PROSE,
    ...DISCOURSE,
    ...ASIDES,
    ...CUES,
    ...WIRE,
  ])('$name', ({ text, finds }) => {
    expect(find(text)).toEqual(finds);
  });
});
