import type { Token } from '../types.ts';
import { subjectInOffice } from './describe.ts';
import { isDocumentNoun, issuersOf, issuerWords } from './documents.ts';
import type { Draft, DraftMention } from './drafts.ts';
import type { Name } from './names.ts';
import { placeNominal } from './nominals.ts';
import { countedNoun, isAttribute, kindOfNoun } from './noun-kinds.ts';
import { beginsHonour, giveCounterpartRole, joinEarlierOffice, placeHonour } from './offices.ts';
import { joinLead } from './lead.ts';
import { countOf, pairBefore } from './pairs.ts';
import { isElect, officeHead, phraseAt, readRole, shortTail } from './phrases.ts';
import { placePronoun, pronounOf } from './pronouns.ts';
import { quotedTokens } from './quoted.ts';
import type { Scene } from './scene.ts';
import { dependents, isHonour, relation, tokenAt } from './tree.ts';
import { isAge, isDeputy, isFixed, isNational, isNounHere, isPeople } from './odd-nouns.ts';

/** Walks the article once: everything that is no name is understood by what stands before it. */
export function placeRest(scene: Scene, names: readonly Name[]): void {
  const { document } = scene;
  const quoted = quotedTokens(document);
  const titles = names.filter((name) => name.kind === 'title');
  const offices = new Map(titles.map((name) => [officeHead(document, name.first, name.last), name]));
  const inOffice = new Set(titles.flatMap((name) => range(name.first, name.last)));
  const visit = (token: Token): void => {
    const known = scene.at(token.index);
    if (known !== null) meetAgain(scene, known, token);
    else if (beginsHonour(scene, token)) return;
    else if (isHonour(token)) placeHonour(scene, token);
    else if (offices.has(token.index)) placeCapitalOffice(scene, token, offices.get(token.index)?.last ?? 0);
    else if (inOffice.has(token.index)) return;
    else if (pronounOf(token) !== null) placePronoun(scene, token, quoted);
    else placeNoun(scene, token, quoted);
  };
  for (const token of document.tokens) {
    if (isDocumentNoun(token)) for (const issuer of issuerWords(document, token)) visit(issuer);
    visit(token);
  }
}

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first }, (_, i) => first + i);

/** What a name that the walk comes to tells about those who were only described before it. */
function meetAgain(scene: Scene, mention: DraftMention, token: Token): void {
  giveCounterpartRole(scene, token);
  const [draft] = mention.drafts;
  if (mention.head !== token.index || mention.form !== 'name' || draft?.kind !== 'person') return;
  joinEarlierOffice(scene, draft, token.index);
  joinLead(scene, draft, mention);
}

/** `Aldo Renzi, Secretary of State,`, `the Secretary of State, Aldo Renzi`: an office beside a name and a comma is its holder's. */
function placeCapitalOffice(scene: Scene, token: Token, end: number): void {
  const { document } = scene;
  const { first } = phraseAt(document, token.index);
  const isAfterComma = document.tokens[first - 1]?.text === ',';
  const before = isAfterComma && relation(token) !== 'nsubj' ? scene.at(first - 2) : null;
  const after = document.tokens[end]?.text === ',' ? scene.at(end + 1) : null;
  const isBefore = before?.form === 'name' && before.last === first - 1;
  const isAfter =
    after?.form === 'name' &&
    after.first === end + 1 &&
    !isAfterComma &&
    /^(?:[,.]|who)$/u.test(document.tokens[after.last]?.text ?? '');
  const [draft] = (isBefore ? before : isAfter ? after : null)?.drafts ?? [];
  if (draft?.kind === 'person') placeOffice(scene, token, draft);
  else placeNominal(scene, token.index, 'person', true);
}

function placeNoun(scene: Scene, token: Token, quoted: ReadonlySet<number>): void {
  const { document } = scene;
  const count = countOf(document, token);
  const pair = count > 0 ? pairBefore(scene, token, count, quoted) : null;
  if (pair !== null) {
    place(scene, token, pair.drafts, pair.confidence);
    return;
  }
  if (isDocumentNoun(token)) {
    place(scene, token, issuersOf(scene, token), 0.7);
    return;
  }
  if (placePartOf(scene, token, quoted)) return;
  if (isElect(document, token.index)) placeNominal(scene, token.index, 'person', false);
  if (isElect(document, token.index + 2)) return;
  if (isAge(document, token)) placeNominal(scene, token.index, 'person', false);
  if (isPeople(document, token)) placeNominal(scene, token.index, 'group', false);
  if (isNational(document, token)) placeNominal(scene, token.index, 'person', false);
  if (!isNounHere(document, token) || isAttribute(token)) return;
  if (isFixed(document, token) || isDeputy(document, token)) return;
  const holder = subjectInOffice(scene, token);
  const sender = senderOf(scene, token);
  const kind = kindOfNoun(document, token);
  if (holder !== null) placeOffice(scene, token, holder);
  else if (sender !== null) place(scene, token, [sender], 0.7);
  else if (kind !== null) placeNominal(scene, token.index, kind, false);
  giveCounterpartRole(scene, token);
}

/** `both of them`: those whom the words after `of` stand for; `one of them`: somebody without a name. True for such words. */
function placePartOf(scene: Scene, token: Token, quoted: ReadonlySet<number>): boolean {
  if (!/^(?:one|some|many|most|both|each|all|another|several|two|three)$/iu.test(token.text)) return false;
  const whole = dependents(scene.document, token.index, 'nmod').find((child) =>
    dependents(scene.document, child.index, 'case').some((word) => word.text.toLowerCase() === 'of'),
  );
  if (whole === undefined) return false;
  if (scene.at(whole.index) === null) {
    if (pronounOf(whole) === null) placeNoun(scene, whole, quoted);
    else placePronoun(scene, whole, quoted);
  }
  const drafts = scene.at(whole.index)?.drafts ?? [];
  const [only] = drafts;
  if (only === undefined) return false;
  if (/^(?:both|each|all)$/iu.test(token.text)) place(scene, token, drafts, 0.6);
  else if (drafts.length > 1 || only.isPlural)
    placeNominal(scene, token.index, /^(?:one|another)$/iu.test(token.text) ? 'person' : 'group', false);
  else return false;
  return true;
}

/** A nominal mention with the entities it stands for; none where there are none. */
function place(scene: Scene, token: Token, drafts: readonly Draft[], confidence: number): void {
  const [draft] = drafts;
  if (draft === undefined) return;
  const { first, last } = phraseAt(scene.document, token.index);
  const kind = drafts.length > 1 ? 'group' : draft.kind;
  scene.add({ first, last, head: token.index, form: 'nominal', kind, drafts, confidence });
}

/** The office that somebody resigns from or takes is a role, and the words stand for its holder. */
function placeOffice(scene: Scene, token: Token, holder: Draft): void {
  const { document } = scene;
  const phrase = phraseAt(document, token.index);
  const end = Math.max(phrase.last, shortTail(document, token));
  scene.giveRole(holder, readRole(document, phrase.first, end, token.index));
  if (holder.isNamed) joinEarlierOffice(scene, holder, token.index);
  place(scene, token, [holder], 0.7);
}

/** `a delegation from the League`: those who are sent stand for the named body that sends them. */
function senderOf(scene: Scene, token: Token): Draft | null {
  const { document } = scene;
  if (!/^(?:delegation|team|chapter|branch)$/u.test(token.lemma) || countedNoun(document, token) !== null)
    return null;
  for (const child of dependents(document, token.index, 'nmod', 'compound')) {
    const isSender =
      relation(child) === 'compound' ||
      dependents(document, child.index, 'case').some((word) => /^(?:of|from)$/u.test(word.text));
    const [draft] = isSender ? (scene.at(child.index)?.drafts ?? []) : [];
    if (draft !== undefined && draft.isNamed && draft.kind === 'organization' && !draft.isPlural)
      return draft;
  }
  return null;
}

/** Pronouns that stand for a thing, or for nobody who could be named. */
const NOBODY =
  /^(?:this|that|these|those|what|it|which|no|none|neither|(?:no|any|every|some)(?:body|one|thing))$/iu;

/**
 * An entity for a phrase that the walk passed by, once a later stage finds that it speaks or meets:
 * `a second said`, `others`, `a recent poll`. Null for words that name nobody.
 */
export function placeOnDemand(scene: Scene, head: number): DraftMention | null {
  const token = scene.document.tokens[head];
  if (token === undefined || !/^(?:NOUN|PROPN|ADJ|NUM|DET|PRON)$/u.test(token.upos)) return null;
  if (/^(?:PRP|PRP\$|WP|WDT|WP\$|EX)$/u.test(token.xpos) || NOBODY.test(token.text)) return null;
  const isThing = token.upos === 'NOUN' || token.upos === 'PROPN';
  const isMany =
    token.xpos === 'NNS' ||
    /^(?:others|some|many|several|few|most|all|both|two|three|four|five)$/iu.test(token.text);
  placeNominal(
    scene,
    head,
    isMany
      ? 'group'
      : isThing
        ? (kindOfNoun(scene.document, tokenAt(scene.document, head)) ?? 'organization')
        : 'person',
    false,
  );
  return scene.at(head);
}
