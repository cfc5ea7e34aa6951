import type { EntityKind } from '../../../model/index.ts';
import type { Draft, Role } from './drafts.ts';
import type { Phrase } from './phrases.ts';
import { isSubject, type Scene } from './scene.ts';
import { dependents, textOf, tokenAt } from './tree.ts';

/** Whom a phrase takes up, and how surely. */
export interface Reading {
  readonly draft: Draft;
  readonly confidence: number;
}

/** A noun phrase in the text and what it says. */
export interface Nominal {
  readonly phrase: Phrase;
  readonly role: Role;
  readonly kind: EntityKind;
  readonly owners: readonly Draft[];
}

const NAMED_SORT =
  /^(?:radio|television|agency|union|party|newspaper|network|movement|militia|airline|bank|group|federation|broadcaster|website|company)$/u;

/** `Orbis news agency`, `the OMU union`: a noun that says what the name before it is; the name then includes it. */
export function namedBefore(scene: Scene, { phrase, kind }: Nominal): Reading | null {
  const { document } = scene;
  const noun = tokenAt(document, phrase.head);
  if (kind !== 'organization' || !NAMED_SORT.test(noun.lemma) || noun.xpos !== 'NN') return null;
  const name = dependents(document, phrase.head, 'compound')
    .map((child) => scene.at(child.index))
    .find((mention) => mention?.form === 'name');
  const [draft] = name?.drafts ?? [];
  if (name === undefined || name === null || draft === undefined || draft.kind !== 'organization')
    return null;
  const between = document.tokens.slice(name.last, phrase.head);
  if (between.some((token) => token.text !== 'news')) return null;
  draft.isReported = true;
  if (draft.name === textOf(document, name.first, name.last)) {
    draft.aliases.add(draft.name);
    draft.name = textOf(document, name.first, phrase.head + 1);
  }
  return { draft, confidence: 0.9 };
}

/** `the ministry` after `the Foreign Ministry`, `the bank` after `Banco Almendra`. */
export function fitsBody(draft: Draft, role: Role): number {
  const words = draft.name.toLowerCase().split(/[\s-]+/u);
  if (!words.includes(role.noun) || role.noun === 'press' || role.noun === 'media') return 0;
  const others = [...role.words].filter((word) => !words.includes(word));
  return 2 + role.words.size - 2 * others.length;
}

/** Whether somebody's last mention before a token is a subject. */
export function wasSubject(scene: Scene, draft: Draft, before: number): boolean {
  const last = draft.mentions.findLast((mention) => mention.head < before);
  return last !== undefined && isSubject(scene.document, last.head);
}

const ARMED = new Set(['armed', 'militant', 'rebel', 'islamist', 'extremist', 'guerrilla']);
const ANY_BODY =
  /^(?:company|firm|bank|lender|group|organisation|organization|agency|bloc|movement|party|alliance|newspaper|paper|broadcaster|website|airline|club|charity|manufacturer|maker|outlet|giant|carmaker)$/u;
const STATE_BODY =
  /(?:Ministry|Department|Office|Council|Court|Army|Police|Parliament|Government|Congress|Senate|House)$/u;

const OUTLET = /^(?:newspaper|paper|broadcaster|website|outlet|magazine|daily|station|agency)$/u;
const PUBLISH = /^(?:report|say|write|tell|publish|quote|cite|reveal|speak|show|announce|claim|see|obtain)$/u;

/** Whether a body has told or been told something so far, or has been called a paper, as outlets are. */
const isOutlet = ({ document }: Scene, draft: Draft, before: number): boolean =>
  draft.roles.some((role) => OUTLET.test(role.noun)) ||
  draft.mentions.some(({ head }) => {
    const token = tokenAt(document, head);
    return head < before && PUBLISH.test(document.tokens[token.head]?.lemma ?? '');
  });

/** `the company`, `the bloc`: the last body that was named near by, where its own name says nothing else. */
export function lastBody(scene: Scene, { phrase, role }: Nominal): Reading | null {
  if (
    !ANY_BODY.test(role.noun) ||
    [...role.words].some((word) => !ARMED.has(word)) ||
    role.country !== null ||
    tokenAt(scene.document, phrase.head).rel === 'nmod'
  )
    return null;
  const isOutletMeant = OUTLET.test(role.noun);
  const bodies = new Set<Draft>();
  for (const mention of scene.before(phrase.head)) {
    if (tokenAt(scene.document, phrase.head).sentence - tokenAt(scene.document, mention.head).sentence > 2)
      break;
    for (const draft of mention.drafts)
      if (
        draft.kind === 'organization' &&
        draft.isNamed &&
        draft.isReported &&
        !STATE_BODY.test(draft.name) &&
        (!isOutletMeant || isOutlet(scene, draft, phrase.head))
      )
        bodies.add(draft);
  }
  const first = [...bodies].find((draft) => wasSubject(scene, draft, phrase.head)) ?? [...bodies][0];
  return first === undefined ? null : { draft: first, confidence: bodies.size === 1 ? 0.65 : 0.45 };
}
