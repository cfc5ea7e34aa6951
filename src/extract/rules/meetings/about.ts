import type { Span } from '../../../model/index.ts';
import { beginsClause, isVerb } from './clause.ts';
import type { Token } from '../types.ts';
import { PLACE_NOUNS } from './data/parties.ts';
import type { Found } from './found.ts';
import { hasCase, lemma, spanOf } from './scene.ts';
import type { Scene } from './scene.ts';

const ON = ['about', 'on', 'over', 'regarding', 'concerning'];
const NO_TOPIC = new Set(
  'arrival departure return tour phone telephone dinner lunch breakfast supper coffee tea sideline sidelines margin margins eve visit trip video basis line condition side weekend behalf'.split(
    ' ',
  ),
);
const DISCUSSING = new Set('discuss address review cover tackle'.split(' '));
const TIMES = new Set(
  'day night morning afternoon evening week weekend month year anniversary occasion hour minute'.split(' '),
);

/** What a contact was about, as noun phrases of its sentence: "about the border", "to discuss grain". */
export function aboutOf(scene: Scene, found: Found): readonly Span[] {
  const { tree, doc } = scene;
  const trigger = tree.token(found.trigger);
  const governor = trigger.head >= 0 && !isVerb(trigger) ? tree.token(trigger.head) : trigger;
  const topics: Token[] = [];
  for (const token of [...tree.children(trigger.index), ...tree.children(governor.index)]) {
    const isParty = found.parties.some(({ head }) => head === token.index);
    const isTopic =
      !isParty &&
      !PLACE_NOUNS.has(lemma(token)) &&
      tree.isRelation(token, 'obl', 'nmod') &&
      hasCase(tree, token.index, ...ON) &&
      !NO_TOPIC.has(lemma(token)) &&
      !TIMES.has(lemma(token));
    const isDate = scene.dates.some((date) => token.index >= date.first && token.index < date.last);
    if (
      isTopic &&
      !isDate &&
      token.upos !== 'NUM' &&
      !/\d/u.test(token.text) &&
      token.index > found.trigger &&
      !scene.doc.tokens
        .slice(tree.left(token.index), token.index)
        .some(({ lemma: word }) => word === 'sideline' || word === 'margin')
    )
      topics.push(token);
    if (tree.isRelation(token, 'conj', 'advcl', 'xcomp') && DISCUSSING.has(lemma(token)))
      topics.push(...tree.childrenBy(token.index, 'obj'));
  }
  // "discussed tariffs": what they discussed, and nothing beside it.
  const objects = DISCUSSING.has(lemma(trigger)) ? tree.childrenBy(trigger.index, 'obj') : [];
  const chosen = objects.length > 0 ? objects.filter(({ upos }) => upos !== 'PRON') : topics;
  return [...new Set(chosen)]
    .sort((a, b) => a.index - b.index)
    .flatMap((token) => balanced(doc.text, topicSpan(scene, token)) ?? []);

  function topicSpan({ tree }: Scene, head: Token): Span {
    const inside = [head];
    for (let at = 0; at < inside.length; at++) {
      for (const child of tree.children(inside[at]?.index ?? head.index)) {
        const isOwnCase = child.head === head.index && child.rel === 'case' && child.index < head.index;
        const isElsewhere = /^(?:here|there)$/iu.test(child.text) || hasCase(tree, child.index, 'by');
        if (isElsewhere) continue;
        if (!isOwnCase && !beginsClause(tree, child) && child.rel !== 'punct' && child.rel !== 'parataxis')
          inside.push(child);
      }
    }
    const indices = inside.map(({ index }) => index).filter((index) => index >= head.index - 12);
    return spanOf(doc, Math.min(...indices), Math.max(...indices));
  }
}

/** The same words with both marks of a quotation they cut, or null where one mark stands too far. */
function balanced(text: string, { start, end }: Span): Span | null {
  const marks = text.slice(start, end).match(/["“”]/gu) ?? [];
  if (marks.length % 2 === 0) return { start, end, text: text.slice(start, end) };
  const [first, last] = /["“]/u.test(text[start - 1] ?? '')
    ? [start - 1, end]
    : /["”]/u.test(text[end] ?? '')
      ? [start, end + 1]
      : [0, 0];
  return last === 0 ? null : { start: first, end: last, text: text.slice(first, last) };
}
