import type { Draft, DraftMention, Role } from './drafts.ts';
import { sameFamily } from './lexicon.ts';
import { isSubject, together, type Scene } from './scene.ts';
import { dependents, tokenAt } from './tree.ts';

/** How many sentences a lead may wait before it names the person it describes. */
const LEAD = 7;
/** How many tokens before a name the office that introduces it ends at most. */
const LOOK_BACK = 8;

/**
 * News describes somebody first and names them later. Makes the one described in the first sentences and a person
 * who is named after them one, with little confidence: `The head of the union came by train. … Union president Dana
 * Reed`, by the office; `She slept. Dana Reed had …`, where the name comes without any introduction.
 */
export function joinLead(scene: Scene, draft: Draft, mention: DraftMention): void {
  const { sentence } = tokenAt(scene.document, mention.head);
  if (sentence === 0 || sentence > LEAD || draft.order < mention.first) return;
  if (joinTwo(scene, draft, mention)) return;
  const earlier = draft.roles.length > 0 ? byOffice(scene, draft, mention) : bySubject(scene, draft, mention);
  if (earlier === null) return;
  for (const other of earlier.mentions) other.confidence = Math.min(other.confidence, 0.55);
  scene.merge(earlier, draft);
}

/**
 * `Norway's premier and his Danish counterpart spoke on Sunday. Dana Reed and Mads Holm agreed …`: two described
 * together and two named together without any introduction are the same, in that order. True where they were joined.
 */
function joinTwo(scene: Scene, draft: Draft, mention: DraftMention): boolean {
  const names = together(scene, mention.head);
  const lead = openLeads(scene, mention.head).find(({ at }) => isSubject(scene.document, at.head));
  const described = lead === undefined ? [] : together(scene, lead.at.head);
  const [one, other] = described;
  const [first, second] = names;
  if (one === undefined || other === undefined || first !== draft || second === undefined) return false;
  const isTwo = described.length === 2 && names.length === 2 && isSubject(scene.document, mention.head);
  const isOpen = described.every(
    (each) => !each.isNamed && each.isDefinite && each.kind === 'person' && !each.isPlural,
  );
  const { sentence } = tokenAt(scene.document, mention.head);
  const isBare = names.every(
    (each) =>
      each.isNamed &&
      each.kind === 'person' &&
      each.roles.every((role) => tokenAt(scene.document, role.first).sentence !== sentence),
  );
  if (!isTwo || !isOpen || !isBare || !isOneSex(one, first) || !isOneSex(other, second)) return false;
  for (const each of described) for (const at of each.mentions) at.confidence = Math.min(at.confidence, 0.6);
  scene.merge(one, first);
  scene.merge(other, second);
  return true;
}

/** Those described in the first two sentences who have no name yet, in order, each with its mention. */
function openLeads(
  scene: Scene,
  before: number,
): readonly { readonly draft: Draft; readonly at: DraftMention }[] {
  const found = new Map<Draft, DraftMention>();
  for (const mention of scene.mentions()) {
    if (tokenAt(scene.document, mention.head).sentence > 1 || mention.head >= before) break;
    const [draft] = mention.drafts;
    const isOpen = draft !== undefined && !draft.isNamed && draft.kind === 'person' && !draft.isPlural;
    if (isOpen && mention.form === 'nominal' && !draft.isDenied && !found.has(draft))
      found.set(draft, mention);
  }
  return [...found].map(([draft, at]) => ({ draft, at }));
}

const isOneSex = (one: Draft, other: Draft): boolean =>
  one.sex === null || other.sex === null || one.sex === other.sex;

/** The only one in the lead whose office is another word for the one that introduces the name. */
function byOffice(scene: Scene, draft: Draft, { head, first }: DraftMention): Draft | null {
  const near = draft.roles.filter((role) => role.first <= head && role.last >= first - LOOK_BACK);
  const leads = openLeads(scene, first).filter(
    ({ draft: lead }) =>
      lead.isDefinite &&
      isOneSex(lead, draft) &&
      (lead.country === null || draft.country === null || lead.country === draft.country) &&
      near.some((role) => lead.roles.some((known) => isOneOffice(known, role))),
  );
  const [only, second] = leads;
  return only !== undefined && second === undefined ? only.draft : null;
}

/** Words that narrow an office without telling whose it is. */
const RANK = /^(?:chief|executive|managing|general|top|new|first|acting|national)$/u;
/** Words that make another office of one. */
const BELOW = /^(?:deputy|vice|former|ex|assistant|elect)$/u;

/** `the head of the Orbis bank`, `chief executive`: offices of one family, neither of which tells of another body or rank. */
function isOneOffice(lead: Role, later: Role): boolean {
  const isChief = /^(?:head|chief|boss|leader)$/u.test(lead.noun) && lead.noun !== later.noun;
  const isTopDiplomat = lead.noun === 'diplomat' && lead.words.has('top') && later.words.has('foreign');
  if (!(isChief && sameFamily(lead.noun, later.noun)) && !isTopDiplomat) return false;
  if ([...lead.words, ...later.words].some((word) => BELOW.test(word))) return false;
  const own = [...later.words].filter((word) => !RANK.test(word));
  return isTopDiplomat || own.length === 0 || own.some((word) => lead.words.has(word));
}

/** The one described subject of the lead, where the name comes without any introduction. */
function bySubject(scene: Scene, draft: Draft, mention: DraftMention): Draft | null {
  const { document } = scene;
  const { sentence } = tokenAt(document, mention.head);
  const isIntroduced =
    !isSubject(document, mention.head) ||
    together(scene, mention.head).length > 1 ||
    dependents(document, mention.head, 'nmod', 'appos').some((child) => child.upos !== 'NUM');
  if (isIntroduced || mention.last - mention.first < 2) return null;
  const lead = openLeads(scene, mention.head).find(({ at }) => isSubject(document, at.head));
  if (lead === undefined || !isOneSex(lead.draft, draft)) return null;
  const isHere = lead.draft.mentions.some((other) => tokenAt(document, other.head).sentence === sentence);
  return isHere || (!lead.draft.isDefinite && !isHeWhoActs(scene, draft, mention)) ? null : lead.draft;
}

const SPEECH = /^(?:say|tell|add|recall|see|hear|witness)$/u;

/** `A minister has resigned. Dana Reed, 58, denies …`: the first who is named, with an age, and who is no witness. */
function isHeWhoActs({ document, drafts }: Scene, draft: Draft, { head }: DraftMention): boolean {
  const isAged = dependents(document, head, 'nmod', 'appos').some((child) => child.upos === 'NUM');
  const verb = document.tokens[tokenAt(document, head).head]?.lemma ?? '';
  const isFirst = ![...drafts].some(
    (other) => other.isNamed && other.kind === 'person' && other.order < draft.order,
  );
  return isAged && isFirst && !SPEECH.test(verb);
}
