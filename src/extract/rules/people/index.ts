import type { Entity, EntityId, EntityKind, Span } from '../../../model/index.ts';
import type { Document, FindPeople, Mention, People, Resolved, Token } from '../types.ts';
import type { Draft, DraftMention } from './drafts.ts';
import { joinNicknames, placeNames, placeRoles, subjectInOffice } from './describe.ts';
import { linkNames } from './link-names.ts';
import { findNames, type Name } from './names.ts';
import { isDocumentNoun, issuersOf } from './documents.ts';
import { placeNominal } from './nominals.ts';
import { isAttribute, kindOfNoun } from './noun-kinds.ts';
import { giveCounterpartRole, joinEarlierOffice } from './offices.ts';
import { countOf, pairBefore } from './pairs.ts';
import { officeHead, phraseAt, readRole, shortTail } from './phrases.ts';
import { placePronoun, pronounOf, quotedTokens, together } from './pronouns.ts';
import { createScene, type Scene } from './scene.ts';
import { recoverNames, settleKinds } from './settle.ts';
import { relation, tokenAt } from './tree.ts';

/** Finds who is spoken of in an article, and which words stand for whom. Takes time linear in the text for news lengths. */
export const findPeople: FindPeople = (document) => {
  const names = settleKinds(document, recoverNames(document, settleKinds(document, findNames(document))));
  const links = linkNames(document, names);
  const scene = createScene(document);
  placeNames(scene, links);
  joinNicknames(scene, links);
  placeRoles(
    scene,
    links.map((link) => ({ ...link, draft: scene.at(link.name.head)?.drafts[0] ?? link.draft })),
  );
  placeRest(scene, names);
  return createPeople(scene);
};

/** Walks the article once: everything that is no name is understood by what stands before it. */
function placeRest(scene: Scene, names: readonly Name[]): void {
  const { document } = scene;
  const quoted = quotedTokens(document);
  const offices = new Map(
    names
      .filter((name) => name.kind === 'title')
      .map((name) => [officeHead(document, name.first, name.last), name]),
  );
  const inOffice = new Set([...offices.values()].flatMap((name) => range(name.first, name.last)));
  for (const token of document.tokens) {
    const known = scene.at(token.index);
    if (known !== null) meetAgain(scene, known, token);
    else if (offices.has(token.index)) placeNominal(scene, token.index, 'person', true);
    else if (inOffice.has(token.index)) continue;
    else if (pronounOf(token) !== null) placePronoun(scene, token, quoted);
    else placeNoun(scene, token.index);
  }
}

/** What a name that the walk comes to tells about those who were only described before it. */
function meetAgain(scene: Scene, mention: DraftMention, token: Token): void {
  giveCounterpartRole(scene, token);
  const [draft] = mention.drafts;
  if (mention.head === token.index && mention.form === 'name' && draft?.kind === 'person')
    joinEarlierOffice(scene, draft, token.index);
}

function placeNoun(scene: Scene, index: number): void {
  const { document } = scene;
  const token = tokenAt(document, index);
  const count = countOf(document, token);
  const pair = count > 0 ? pairBefore(scene, token, count) : null;
  if (pair !== null) {
    scene.add({
      first: index,
      last: index + 1,
      head: index,
      form: 'nominal',
      kind: 'group',
      drafts: pair.drafts,
      confidence: pair.confidence,
    });
    return;
  }
  if (isDocumentNoun(token)) {
    const drafts = issuersOf(scene, token);
    if (drafts.length > 0)
      scene.add({
        first: index,
        last: index + 1,
        head: index,
        form: 'nominal',
        kind: drafts[0]?.kind ?? 'organization',
        drafts,
        confidence: 0.7,
      });
    return;
  }
  if (token.upos !== 'NOUN' || isAttribute(token)) return;
  const holder = subjectInOffice(scene, token);
  const kind = kindOfNoun(document, token);
  if (holder !== null) placeOffice(scene, token, holder);
  else if (kind !== null) placeNominal(scene, index, kind, false);
  giveCounterpartRole(scene, token);
}

/** The office that somebody resigns from or takes is a role, and the words stand for its holder. */
function placeOffice(scene: Scene, token: Token, holder: Draft): void {
  const { document } = scene;
  const phrase = phraseAt(document, token.index);
  scene.giveRole(
    holder,
    readRole(document, phrase.first, Math.max(phrase.last, shortTail(document, token)), token.index),
  );
  scene.add({
    first: phrase.first,
    last: phrase.last,
    head: token.index,
    form: 'nominal',
    kind: 'person',
    drafts: [holder],
    confidence: 0.7,
  });
}

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first }, (_, i) => first + i);

/** The finished view: ids in order of first mention, entities without a name only once asked for. */
function createPeople(scene: Scene): People {
  const { document } = scene;
  const drafts = [...scene.drafts].sort((one, other) => one.order - other.order);
  const ids = new Map(drafts.map((draft, i) => [draft, `e${i + 1}`]));
  const idsOf = (list: readonly Draft[]): readonly EntityId[] =>
    list.flatMap((draft) => (draft.isReported ? [ids.get(draft) ?? ''] : []));
  const toMention = (mention: DraftMention): Mention => ({
    first: mention.first,
    last: mention.last,
    head: mention.head,
    form: mention.form,
    kind: mention.kind,
    entities: idsOf(mention.drafts),
    confidence: mention.confidence,
  });
  const all = (): readonly Entity[] =>
    drafts
      .filter((draft) => draft.isReported)
      .map((draft) => toEntity(document, draft, ids.get(draft) ?? ''));
  const resolve = (head: number, options: { readonly create?: boolean } = {}): Resolved => {
    const mention = mentionNear(scene, head);
    if (mention === null) return { entities: [], confidence: 0 };
    const group = mention.drafts.length === 1 ? together(scene, mention.head) : mention.drafts;
    const isCoordinated = relation(tokenAt(document, mention.head)) !== 'conj' && group.length > 1;
    const wanted = isCoordinated ? group : mention.drafts;
    if (options.create === true) for (const draft of wanted) draft.isReported = true;
    return { entities: idsOf(wanted), confidence: mention.confidence };
  };
  return {
    get entities() {
      return all();
    },
    mentions: [...scene.mentions()].sort((one, other) => one.first - other.first).map(toMention),
    mentionAt: (head) => {
      const mention = scene.at(head);
      return mention === null ? null : toMention(mention);
    },
    resolve,
    all,
  };
}

/** Relative pronouns lead to what they modify. */
function mentionNear(scene: Scene, head: number): DraftMention | null {
  const { document } = scene;
  const found = scene.at(head);
  if (found !== null) return found;
  const token = document.tokens[head];
  if (token === undefined || !/^(?:who|whom|which|that|whose)$/iu.test(token.text) || token.head < 0)
    return null;
  for (let at = token.head, step = 0; at >= 0 && step < 4; step++) {
    const verb = tokenAt(document, at);
    if (verb.rel === 'acl:relcl') return scene.at(verb.head);
    at = verb.head;
  }
  return null;
}

function toEntity(document: Document, draft: Draft, id: EntityId): Entity {
  const spanOf = (first: number, last: number): Span => {
    const { start } = tokenAt(document, first);
    const { end } = tokenAt(document, last - 1);
    return { start, end, text: document.text.slice(start, end) };
  };
  const kind: EntityKind = draft.kind;
  const mentions = [...draft.mentions].sort((one, other) => one.first - other.first);
  const forms = mentions
    .filter((mention) => mention.form !== 'pronoun')
    .map((mention) => spanOf(mention.first, mention.last).text);
  const aliases = [...new Set([...draft.aliases, ...forms])].filter(
    (alias) => alias !== draft.name && !alias.startsWith('\0'),
  );
  return {
    id,
    name: draft.name,
    kind,
    aliases,
    roles: draft.roles.map((role) => spanOf(role.first, role.last)),
    mentions: mentions.map((mention) => spanOf(mention.first, mention.last)),
  };
}
