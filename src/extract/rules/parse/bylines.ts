/**
 * Mends what a statistical parser gets wrong about who does something: in "He met Ann Ray, Ian Ode, the port's
 * spokesman, said on Monday" it takes the names for a list, though the commas tell who speaks, and in "Ray and
 * opposition leader Ian Ode met" it finds two subjects where there is one.
 */
import type { Sentence, Token } from '../types.ts';

/** Tokens of the longest apposition and the longest name. */
const LONGEST = 16;
const LONGEST_NAME = 6;
const FINITE = /^(?:VB[DZP]|MD)$/u;
const NAME_PART = /^(?:PROPN|X)$/u;
/** No office: "flew to Lima, Peru, the next day, said …". */
const TIME = /^(?:day|week|month|year|night|morning|evening|afternoon|hour|minute|time)$/u;

/** "came after Norvind, a maker of cables, announced …": what joins a clause that begins with the name. */
const JOINS = /^(?:after|before|until|when|while|because|that|as)$/u;

/** Token ranges `[first, last)`. */
interface Byline {
  readonly name: readonly [number, number];
  readonly office: readonly [number, number];
  readonly verb: number;
}

/** Gives each verb before which ", Name, office," stands that name as its subject; changes `tokens`. */
export function mendBylines(tokens: Token[], sentences: readonly Sentence[]): void {
  for (const { first, last } of sentences) {
    let hasClause = false;
    for (let at = first; at < last; at++) {
      const token = tokens[at];
      if (token === undefined) continue;
      const isClosed = tokens[at - 1]?.text === ',';
      const byline = hasClause && isClosed ? bylineBefore(tokens, first, at) : null;
      if (byline !== null) attachByline(tokens, first, byline);
      else if (hasClause && !isClosed) mendUnnamed(tokens, first, at);
      if (FINITE.test(token.xpos)) hasClause = true;
    }
  }
}

/** Hangs a verb's second subject on its first where "and" stands before it; changes `tokens`. */
export function mendSubjects(tokens: Token[]): void {
  for (const { index, lemma, head: second } of tokens) {
    const other = tokens[second];
    if (lemma !== 'and' || other === undefined || other.rel !== 'nsubj' || other.index < index) continue;
    if (other.head < other.index) continue;
    const first = tokens
      .slice(Math.max(0, index - LONGEST), index)
      .find((one) => one.rel === 'nsubj' && one.head === other.head);
    if (first !== undefined && first.sentence === other.sentence)
      tokens[second] = { ...other, head: first.index, rel: 'conj' };
  }
}

/** "He met Ann Ray, a spokesman said": without a comma before the verb the office is no apposition but who speaks. */
function mendUnnamed(tokens: Token[], first: number, verb: number): void {
  const said = tokens[verb];
  const next = tokens[verb + 1];
  if (said?.upos !== 'VERB' || !FINITE.test(said.xpos)) return;
  if (next !== undefined && next.sentence === said.sentence && !/^(?:PUNCT|ADP)$/u.test(next.upos)) return;
  const comma = commaBefore(tokens, first, verb);
  const words = comma === null ? [] : tokens.slice(comma + 1, verb);
  if (comma === null || !/^(?:an?|one)$/u.test(words[0]?.text ?? '') || !isBareOffice(words)) return;
  const office: readonly [number, number] = [comma + 1, verb];
  const name = nameBefore(tokens, first, comma);
  const title = headOf(tokens, office);
  if (name !== null && tokens[name[0] - 1]?.text === ',') attachByline(tokens, first, { name, office, verb });
  else if (name !== null && tokens[title]?.head !== verb) attachSubject(tokens, first, title, verb);
}

/** "a clerk of the port", "a man who saw it": one noun phrase in the singular, its verbs all relative. */
function isBareOffice(words: readonly Token[]): boolean {
  const last = words.at(-1);
  const relative = words.findIndex(({ lemma }) => lemma === 'who');
  const plain = relative < 0 ? words : words.slice(0, relative);
  return (
    plain.some(({ xpos }) => xpos === 'NN') &&
    (relative > 0 || (/^(?:NOUN|PROPN)$/u.test(last?.upos ?? '') && last?.xpos !== 'NNS')) &&
    !plain.some(({ xpos }) => FINITE.test(xpos) || /^(?:CC|W)/u.test(xpos)) &&
    // "a plan the president spoke of": a second noun phrase with a clause of its own
    !plain.some(({ upos }, at) => upos === 'DET' && /^(?:NOUN|PROPN)$/u.test(plain[at - 1]?.upos ?? ''))
  );
}

/** The name that ends at a comma, or null. */
function nameBefore(
  tokens: readonly Token[],
  first: number,
  comma: number,
): readonly [number, number] | null {
  let start = comma;
  while (start > first && NAME_PART.test(tokens[start - 1]?.upos ?? '')) start--;
  return start < comma && comma - start <= LONGEST_NAME ? [start, comma] : null;
}

function bylineBefore(tokens: readonly Token[], first: number, verb: number): Byline | null {
  if (tokens[verb]?.upos !== 'VERB' || !FINITE.test(tokens[verb]?.xpos ?? '')) return null;
  if (tokens.slice(verb, verb + 8).some((token) => token.head === verb && token.rel.startsWith('nsubj')))
    return null;
  const comma = commaBefore(tokens, first, verb - 1);
  if (comma === null || !isOffice(tokens.slice(comma + 1, verb - 1))) return null;
  const name = nameBefore(tokens, first, comma);
  const before = tokens[(name?.[0] ?? 0) - 1];
  if (name === null || !(before?.text === ',' || JOINS.test(before?.lemma ?? ''))) return null;
  if (!tokens.slice(first, name[0]).some(({ xpos }) => FINITE.test(xpos))) return null;
  return { name, office: [comma + 1, verb - 1], verb };
}

function commaBefore(tokens: readonly Token[], first: number, end: number): number | null {
  for (let at = end - 1; at > first && end - at <= LONGEST; at--) if (tokens[at]?.text === ',') return at;
  return null;
}

/** "the port's spokesman", "head of the bank", "who leads the union", "54": words that say who a name is. */
function isOffice(words: readonly Token[]): boolean {
  const [opening] = words;
  if (opening === undefined) return false;
  if (words.length === 1 && /^\d\d$/u.test(opening.text)) return true;
  if (/^wh/iu.test(opening.lemma)) return opening.lemma !== 'when' && opening.lemma !== 'where';
  // "its chief executive", which is tagged as an adjective
  const nouns = words.filter(
    ({ upos }, at) => upos === 'NOUN' || (upos === 'ADJ' && at === words.length - 1),
  );
  return (
    /^(?:DET|PRON|ADJ|NOUN|PROPN)$/u.test(opening.upos) &&
    nouns.length > 0 &&
    !nouns.some(({ lemma }) => TIME.test(lemma)) &&
    !words.some(({ xpos }) => FINITE.test(xpos) || xpos === 'CC')
  );
}

function attachByline(tokens: Token[], first: number, { name, office, verb }: Byline): void {
  const lastWord = tokens[office[1] - 1];
  if (lastWord?.upos === 'ADJ') tokens[lastWord.index] = { ...lastWord, upos: 'NOUN', xpos: 'NN' };
  const head = headOf(tokens, name);
  const title = headOf(tokens, office);
  const speaker = tokens[head];
  if (speaker === undefined || (speaker.head === verb && speaker.rel === 'nsubj')) return;
  attachSubject(tokens, first, head, verb, title);
  const joint = tokens[name[0] - 1];
  if (joint?.head === head && joint.rel === 'case')
    tokens[joint.index] = { ...joint, head: verb, rel: 'mark' };
  const described = tokens[title];
  if (described !== undefined)
    tokens[title] = { ...described, head, rel: described.upos === 'VERB' ? 'acl:relcl' : 'appos' };
}

/** Makes a noun the subject of a verb; what the verb had for one goes to the clause before. */
function attachSubject(tokens: Token[], first: number, head: number, verb: number, title = head): void {
  const [speaker, said] = [tokens[head], tokens[verb]];
  if (speaker === undefined || said === undefined) return;
  const clause = tokens.slice(first, head).find((one) => one.head === verb && one.rel === 'ccomp');
  for (const other of tokens.slice(first, head))
    if (other.head === verb && other.rel.startsWith('nsubj') && clause !== undefined)
      tokens[other.index] = { ...other, head: clause.index };
  if (isUnder(tokens, verb, head) || isUnder(tokens, verb, title)) {
    const root = tokens.slice(first, verb).find((one) => one.head < 0)?.index ?? -1;
    const isOwn = root === head || root === title;
    tokens[verb] = { ...said, head: isOwn ? -1 : root, rel: isOwn || root < 0 ? 'root' : 'parataxis' };
  }
  tokens[head] = { ...speaker, head: verb, rel: 'nsubj' };
}

/** The token of a range that hangs on none in it: a noun or verb before others. */
function headOf(tokens: readonly Token[], [first, last]: readonly [number, number]): number {
  const heads = tokens.slice(first, last).filter((one) => one.head < first || one.head >= last);
  const best = heads.find(({ upos }) => /^(?:NOUN|PROPN|VERB)$/u.test(upos)) ?? heads[0];
  return best?.index ?? first;
}

function isUnder(tokens: readonly Token[], index: number, ancestor: number): boolean {
  for (let at = index, steps = 0; at >= 0 && steps < LONGEST * 4; at = tokens[at]?.head ?? -1, steps++)
    if (at === ancestor) return true;
  return false;
}
