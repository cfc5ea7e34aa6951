/** Clauses whose days are not those of the contact beside them. */
import type { Tree } from '../tree.ts';
import type { Token } from '../types.ts';
import { clauseVerb } from './clause.ts';
import type { PlacedDate } from './placed-date.ts';

/** "they spoke, and on 19 March letters went out": the day before the verb of a clause that has its own subject. */
export function isOfNextClause(tree: Tree, trigger: number, date: PlacedDate): boolean {
  // "The first time they met, on 3 May, he wept"
  const between = tree.doc.text.slice(tree.token(trigger).end, date.start);
  if (/^, (?:on |in |late |one )?$/u.test(between) && tree.doc.text[date.end] === ',') return false;
  const verb = clauseVerb(tree, date.head);
  const subject = tree.child(verb, 'nsubj');
  return verb !== clauseVerb(tree, trigger) && subject !== null && subject.index > date.head;
}

/** "consulted him after taking office in January", "the first since a dinner in June": the day of what came before or after. */
export function isOfAnotherTime(tree: Tree, between: readonly Token[], date: PlacedDate): boolean {
  return between.some(
    ({ index, xpos, upos }) =>
      (xpos === 'VBG' || upos === 'NOUN') &&
      tree.isUnder(date.head, index) &&
      tree.childrenBy(index, 'mark', 'case').some(({ text }) => /^(?:after|before|since)$/u.test(text)),
  );
}
