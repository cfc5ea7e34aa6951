/** What a content is about: its noun phrases, in the text's words. */
import type { Span } from '../../../model/index.ts';
import type { Mention, Token } from '../types.ts';
import { nounPhrase } from './phrases.ts';
import type { Range, View } from './view.ts';

const MOST = 5;
/** The longest topic shown, in code units. */
const LONGEST = 80;
/** Times, and nouns that say nothing by themselves. */
const EMPTY =
  /^(?:today|yesterday|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|weekend|week|month|year|day|hour|minute|time|way|morning|evening|night|lot|number|kind|one|thing|something|nothing|anything|everything|people|side|part|place|point|sort|bit|moment|course|sir|madam)$/iu;

/** Subjects, objects and complements of the content, the first few, without pronouns, times and empty nouns. */
export function aboutOf(view: View, parts: readonly Range[]): readonly Span[] {
  let found: readonly Span[] = [];
  const names = namesByToken(view, parts);
  for (const part of parts) {
    for (let at = view.tokenFrom(part.start); at < view.doc.tokens.length && found.length < MOST; at++) {
      const token = view.tree.token(at);
      if (token.start >= part.end) break;
      if (!isTopic(view, token, names.get(at))) continue;
      const span = phraseOf(view, token, names.get(at), part);
      if (found.some((one) => isSame(one, span))) continue;
      found = [...found.filter((one) => one.start < span.start || one.end > span.end), span];
    }
  }
  return found;
}

/** One within the other, or the same words again. */
function isSame(one: Span, span: Span): boolean {
  const inside = one.start <= span.start && span.end <= one.end;
  return inside || one.text.toLowerCase() === span.text.toLowerCase();
}

/** The names whose words stand in the content, by each of their tokens. */
function namesByToken(view: View, parts: readonly Range[]): ReadonlyMap<number, Mention> {
  const names = new Map<number, Mention>();
  for (const part of parts) {
    const [from, to] = [view.tokenFrom(part.start), view.tokenFrom(part.end)];
    for (const name of view.people.mentions)
      if (name.form === 'name' && name.first >= from && name.last <= to)
        for (let at = name.first; at < name.last; at++) names.set(at, name);
  }
  return names;
}

/** The head of a phrase that stands for something; a name only by its own head, never by its title. */
function isTopic({ tree }: View, token: Token, name: Mention | undefined): boolean {
  if (!/^(?:NOUN|PROPN)$/u.test(token.upos) || token.rel === 'obl:unmarked') return false;
  if (name !== undefined) return name.head === token.index && token.rel !== 'nmod:desc';
  if (EMPTY.test(token.lemma) || tree.isRelation(token, 'nmod:poss', 'nmod:desc')) return false;
  return tree.isRelation(token, 'nsubj', 'obj', 'obl', 'nmod', 'conj', 'root', 'ccomp', 'appos');
}

/** The phrase in the content: a name as it stands, any other from its first word that says something. */
function phraseOf(view: View, token: Token, name: Mention | undefined, part: Range): Span {
  const phrase = name ?? nounPhrase(view.tree, token.index);
  let { first } = phrase;
  while (first < token.index && /^(?:DET|PRON|PUNCT|ADP|CCONJ|ADV|PART)$/u.test(view.tree.token(first).upos))
    first++;
  const start = Math.max(view.tree.token(first).start, part.start);
  const end = Math.min(view.tree.token(phrase.last - 1).end, part.end);
  const text = view.text.slice(start, end);
  const isWhole = /\p{L}/u.test(text) && !/["“”«»]/u.test(text);
  if (start < end && text.length <= LONGEST && isWhole) return { start, end, text };
  return { start: token.start, end: token.end, text: token.text };
}
