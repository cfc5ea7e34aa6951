import type { Entity, EntityId, Span } from '../../../model/index.ts';
import type { Document, Mention, People, Resolved } from '../types.ts';
import type { Draft, DraftMention } from './drafts.ts';
import { together, type Scene } from './scene.ts';
import { relation, tokenAt } from './tree.ts';
import { placeOnDemand } from './walk.ts';

/** The finished view: ids in order of first mention, entities without a name only once asked for. */
export function createPeople(scene: Scene): People {
  const { document } = scene;
  const ids = new Map<Draft, EntityId>();
  for (const draft of [...scene.drafts].sort((one, other) => one.order - other.order))
    ids.set(draft, `e${ids.size + 1}`);
  const idOf = (draft: Draft): EntityId => {
    const id = ids.get(draft) ?? `e${ids.size + 1}`;
    ids.set(draft, id);
    return id;
  };
  const idsOf = (list: readonly Draft[]): readonly EntityId[] =>
    list.filter((draft) => draft.isReported).map(idOf);
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
    [...scene.drafts]
      .filter((draft) => draft.isReported && draft.mentions.length > 0)
      .sort((one, other) => one.order - other.order)
      .map((draft) => {
        const owner = ownerOf(scene, draft);
        return {
          ...toEntity(document, draft, idOf(draft)),
          ...(owner?.isReported ? { of: idOf(owner) } : {}),
        };
      });
  return {
    get entities() {
      return all();
    },
    get mentions() {
      return [...scene.mentions()].sort((one, other) => one.first - other.first).map(toMention);
    },
    mentionAt: (head) => {
      const mention = scene.at(head);
      return mention === null ? null : toMention(mention);
    },
    resolve(head, options = {}): Resolved {
      const mention =
        mentionNear(scene, head) ?? (options.create === true ? placeOnDemand(scene, head) : null);
      if (mention === null) return { entities: [], confidence: 0 };
      const wanted = withCoordinated(scene, mention);
      if (options.create === true) for (const draft of wanted) draft.isReported = true;
      return { entities: idsOf(wanted), confidence: mention.confidence };
    },
    all,
  };
}

/** The head of a coordination stands for all its parts: `Reed and Okafor`. */
function withCoordinated(scene: Scene, mention: DraftMention): readonly Draft[] {
  if (
    mention.drafts.length !== 1 ||
    /^(?:conj|appos)$/u.test(relation(tokenAt(scene.document, mention.head)))
  )
    return mention.drafts;
  return together(scene, mention.head);
}

/** The mention at a token; relative pronouns, and nouns that a relative clause says of somebody, lead to whom they modify. */
function mentionNear(scene: Scene, head: number): DraftMention | null {
  const { document } = scene;
  const found = scene.at(head);
  if (found !== null) return found;
  const covering = [1, 2, 3]
    .map((step) => scene.at(head + step))
    .find((mention) => mention !== null && mention.first <= head);
  if (covering !== undefined) return covering;
  const token = document.tokens[head];
  if (token === undefined) return null;
  if (token.rel === 'acl:relcl' && token.upos === 'NOUN') return scene.at(token.head);
  if (!/^(?:who|whom|which|that|whose)$/iu.test(token.text)) return null;
  for (let at = token.head, step = 0; at >= 0 && step < 4; step++) {
    const verb = tokenAt(document, at);
    if (verb.rel === 'acl:relcl') return scene.at(verb.head);
    at = verb.head;
  }
  return null;
}

/** Below this, a pronoun may as well be somebody else's. */
const SURE = 0.7;

/** Who `his` is in `his office`, where that is all the name says and one named person or body is meant. */
function ownerOf(scene: Scene, { name, mentions }: Draft): Draft | null {
  if (!/^(?:his|her|its|their) /iu.test(name)) return null;
  const named = mentions.find(({ first, last }) => last > first + 1 && scene.at(first)?.form === 'pronoun');
  const pronoun = named === undefined ? null : scene.at(named.first);
  const [owner, other] = pronoun?.drafts ?? [];
  return owner?.isNamed && other === undefined && (pronoun?.confidence ?? 0) >= SURE ? owner : null;
}

function toEntity(document: Document, draft: Draft, id: EntityId): Entity {
  const spanOf = (first: number, last: number): Span => {
    const { start } = tokenAt(document, first);
    const { end } = tokenAt(document, last - 1);
    return { start, end, text: document.text.slice(start, end) };
  };
  const mentions = [...draft.mentions].sort((one, other) => one.first - other.first);
  const forms = mentions
    .filter((mention) => mention.form !== 'pronoun' && mention.drafts.length === 1)
    .map((mention) => spanOf(mention.first, mention.last).text);
  const roles = new Map(draft.roles.map((role) => [role.first, spanOf(role.first, role.last)]));
  return {
    id,
    name: draft.name,
    kind: draft.kind,
    aliases: [...new Set([...draft.aliases, ...forms])].filter((alias) => alias !== draft.name),
    roles: [...roles.values()].sort((one, other) => one.start - other.start),
    mentions: mentions.map((mention) => spanOf(mention.first, mention.last)),
  };
}
