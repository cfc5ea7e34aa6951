/** Whose the pronoun of an aside is: "The chairman, he said, had left" is said by another than the chairman. */
import type { EntityId } from '../../../model/index.ts';
import type { Holder, Holders } from './holders.ts';
import type { Report } from './report.ts';
import type { View } from './view.ts';

/**
 * Who speaks in an aside whose pronoun was taken for the subject of its own content: the subject of the
 * sentence before, or whoever spoke last; null where the aside is no such one.
 */
export function beyondOwnSubject(
  view: View,
  report: Report,
  holder: Holder,
  holders: Holders,
): Holder | null {
  const part = report.parts[0];
  if (report.rule !== 'clause-inverted' || report.cue === null || report.source === null) return null;
  if (part === undefined || !/^(?:he|she)$/u.test(view.tree.token(report.source).lemma)) return null;
  const first = view.tokenFrom(part.start);
  if (first > report.source) return null;
  const head = view.doc.tokens
    .slice(first, report.source)
    .find((one) => view.tree.isRelation(one, 'nsubj') || (one.index === first && one.upos === 'PROPN'));
  const opening = view.people.mentions.find((one) => one.first === first);
  const subject = opening ?? (head === undefined ? null : view.people.mentionAt(head.index));
  if (subject === null || subject.form === 'pronoun') return null;
  if (!subject.entities.some((id) => holder.entities.includes(id))) return null;
  const isPerson = (id: EntityId): boolean =>
    view.people.all().some((one) => one.id === id && one.kind === 'person');
  const other = (ids: readonly EntityId[]): boolean =>
    ids.length === 1 && ids.every((id) => !subject.entities.includes(id) && isPerson(id));
  const before = subjectOfSentence(view, view.tree.token(first).sentence - 1);
  const found = [before, holders.last().entities].find(other);
  return found === undefined ? null : { ...holder, entities: found, confidence: 0.6 };
}

/** The people whom the main clause of a sentence has for its subject. */
function subjectOfSentence(view: View, index: number): readonly EntityId[] {
  const sentence = view.doc.sentences[index];
  if (sentence === undefined) return [];
  const root = view.doc.tokens.slice(sentence.first, sentence.last).find((token) => token.head < 0);
  const subject = root === undefined ? null : view.tree.child(root.index, 'nsubj', 'nsubj:pass');
  if (subject === null || view.people.mentionAt(subject.index)?.kind !== 'person') return [];
  return view.people.resolve(subject.index).entities;
}
