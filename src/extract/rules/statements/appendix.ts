/**
 * Where the writer goes on after a reported content: "…, a day after the talks", "…, opening a visit", "…,
 * though officials confirmed". Such words tell of the report or are another's; the parser hangs them lower.
 */
import type { Token } from '../types.ts';
import { cuesOf } from './lexicon/verbs.ts';
import type { View } from './view.ts';

const CONTRASTS = new Set(['while', 'whereas', 'though', 'although', 'as']);
const AFTER_SPAN =
  /^(?:(?:just|only|barely|less than|more than) )?(?:an? (?:few )?|one |two |three |four |five |six |several |\d+ )?(?:minute|hour|day|week|month|year)s? (?:after|before)\b/iu;
const JOURNEY =
  /^(?:opening|starting|beginning|kicking off|launching|wrapping up|concluding|ending|capping) (?:an?|the|his|her|its|their) (?:[\p{L}\d-]+ ){0,4}(?:visit|trip|tour|stay|swing)\b/iu;
const TRAVELS = /^(?:arrive|land|fly|travel|go|come|visit|leave|depart|meet|return|be)$/u;
const DATED =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|tonight)$/iu;

/** Whether the token opens what the writer adds after a content that began at token `first`. */
export function opensAppendix(view: View, first: number, token: Token): boolean {
  if (view.outerQuotationAt(token.index) !== null || !followsComma(view, token)) return false;
  return (
    comments(view, token) ||
    contrasts(view, token) ||
    adjoins(view, token) ||
    dates(view, first, token) ||
    travels(view, first, token)
  );
}

/** The comma may stand in front of a closing quotation mark. */
function followsComma({ doc }: View, token: Token): boolean {
  const [last, earlier] = [doc.tokens[token.index - 1], doc.tokens[token.index - 2]];
  return last?.text === ',' || (last?.xpos === "''" && earlier?.text === ',');
}

/** ", a claim that the ministry denies", ", a phrase he uses often": the writer on what was said. */
function comments(view: View, token: Token): boolean {
  const words = view.text.slice(token.start, token.start + 40);
  return COMMENT.test(words) || WORDING.test(words) || DENIED.test(words) || BACKED.test(words);
}

/** ", a demand backed by the union". */
const BACKED =
  /^(?:an?|the) (?:claim|charge|allegation|accusation|demand|call|view|suggestion|proposal|remark|comment) (?:\p{L}+ly )?\p{L}+(?:ed|en) by /u;

const WORDING =
  /^(?:an?|the) (?:phrase|word|term|expression|line|formula|wording|sentence) (?:that |which |he |she |it |they |often |also |\p{L}+ed )/u;

/** ", which he denies", ", something the ministry disputes". */
const DENIED =
  /^(?:which|something) (?:(?:the )?[\p{L}’'.-]+ ){1,4}?(?:(?:has|have|had) )?(?:(?:strongly|repeatedly|always|since) )?(?:den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)?)(?=[\s.,;]|$)/u;

const COMMENT =
  /^(?:an?|the) (?:claim|charge|allegation|accusation|assertion|suggestion|description|characteri[sz]ation|position|view|demand) (?:that |which |(?:he|she|it|they) |\p{L}+ly |[\p{L}’']+ (?:has|have|had|denies|denied|calls|called|rejects|rejected))/u;

/** ", while the ministry said …", ", though officials confirmed …": another source's words. */
function contrasts({ tree }: View, word: Token): boolean {
  // ", even as unions vowed …"
  const next = tree.doc.tokens[word.index + 1];
  const token = word.lemma === 'even' && next !== undefined ? next : word;
  if (!CONTRASTS.has(token.lemma)) return false;
  const verb = token.head > token.index ? tree.token(token.head) : null;
  if (verb === null || tree.child(verb.index, 'nsubj') === null) return false;
  return cuesOf(verb.lemma) !== undefined || (/^(?:al)?though$/u.test(token.lemma) && withholds(tree, verb));
}

/** ", with one of them calling it absurd": another's words beside the content. */
function adjoins({ doc }: View, token: Token): boolean {
  if (token.lemma !== 'with') return false;
  for (let at = token.index + 1; at < token.index + 12; at++) {
    const word = doc.tokens[at];
    if (word === undefined || word.sentence !== token.sentence || /^(?:VB[DZP]|MD|,)$/u.test(word.xpos))
      return false;
    if (word.xpos === 'VBG') return ADDS.test(word.lemma) && at > token.index + 1;
  }
  return false;
}

const ADDS = /^(?:say|call|tell|add|warn|accuse|describe|argue|insist|claim|urge|demand|deny|note|ask)$/u;

/** "though he gave no date", "though she left without taking questions": what the speaker kept back. */
function withholds(tree: View['tree'], verb: Token): boolean {
  const under = tree.children(verb.index).flatMap((one) => [one, ...tree.children(one.index)]);
  return (
    under.some((one) => one.lemma === 'without') ||
    (/^(?:give|offer|provide|name|cite|elaborate)$/u.test(verb.lemma) &&
      under.some((one) => /^(?:no|not|n't)$/u.test(one.lemma)))
  );
}

/** "said it must go, a day after …": what is yet to be done, without a date of its own, has no such past. */
function dates(view: View, first: number, token: Token): boolean {
  if (!AFTER_SPAN.test(view.text.slice(token.start, token.start + 50))) return false;
  const content = view.doc.tokens.slice(first, token.index);
  return content.some((one) => /^(?:MD|TO)$/u.test(one.xpos)) && !content.some(isDate);
}

/** "on Monday", "in March"; not "the March vote". */
function isDate(token: Token): boolean {
  return DATED.test(token.text) && !/^(?:compound|amod|nmod:poss|nummod)/u.test(token.rel);
}

/** "urged them to wait, opening a visit": the visit is the speaker's where nobody in the content travels. */
function travels(view: View, first: number, token: Token): boolean {
  if (!JOURNEY.test(view.text.slice(token.start, token.start + 90))) return false;
  return !view.doc.tokens
    .slice(first, token.index)
    .some((one) => TRAVELS.test(one.lemma) && one.upos === 'VERB');
}
