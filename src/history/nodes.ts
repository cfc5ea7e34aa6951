import type { EntityKind, NameRef } from '../model/index.ts';
import { fold } from '../text/fold.ts';
import { wholeKey } from './keys.ts';
import { isName, nameKey } from './names.ts';
import type { Ruling } from './rulings.ts';

/** One way in which articles name somebody. */
export interface Form extends NameRef {
  readonly id: number;
  /** The name by which it is compared, where a member set it apart from others of that name. */
  readonly base?: string | null;
  /** Forms that an article used beside this one for the same entity. */
  readonly aliases: readonly number[];
}

/** Spellings of one name. */
export interface Node {
  readonly words: readonly string[];
  readonly whole: string;
  /** Tells it from every other node. */
  readonly key: string;
  readonly forms: Form[];
  /** Nodes whose names are fuller forms of this one. */
  readonly fuller: Set<Node>;
}

/** All nodes, by their forms and by names. */
export interface Nodes {
  readonly all: readonly Node[];
  readonly byForm: ReadonlyMap<number, Node>;
  /** The node that a name stands for, or undefined where no form is spelled so. */
  find(name: NameRef): Node | undefined;
}

/** Organisations and groups are not always told apart by a text; people and countries are. */
export function family(kind: EntityKind): 'person' | 'country' | 'body' {
  return kind === 'person' || kind === 'country' ? kind : 'body';
}

/** What all spellings of a name have in common. */
export function levelKey({ kind, name }: NameRef): string {
  return `${family(kind)} ${wholeKey(nameKey(name, kind))}`;
}

/** A name as it is spelled, without regard to case and accents. */
export function spellingKey({ kind, name }: NameRef): string {
  return `${family(kind)} ${fold(name)}`;
}

/**
 * Puts forms together that are spellings of one name. A description has a node of its own, and so has a name that
 * a member set apart: from another spelling (by a ruling) or from others who bear it (by its `base`).
 */
export function nodesOf(forms: readonly Form[], rulings: readonly Ruling[]): Nodes {
  const setApart = spellingsSetApart(rulings);
  const byKey = new Map<string, Node>();
  const byForm = new Map<number, Node>();
  const bySpelling = new Map<string, Node>();
  for (const form of forms) {
    const key = nodeKey(form, setApart);
    const words = nameKey(form.base ?? form.name, form.kind);
    const node = byKey.get(key) ?? { words, whole: wholeKey(words), key, forms: [], fuller: new Set() };
    node.forms.push(form);
    byKey.set(key, node);
    byForm.set(form.id, node);
    if (isNamed(form)) bySpelling.set(spellingKey(form), node);
  }
  return {
    all: [...byKey.values()],
    byForm,
    find: (name) => bySpelling.get(spellingKey(name)) ?? byKey.get(levelKey(name)),
  };
}

/** Whether a form is a name: descriptions are not. */
export function isNamed({ base, name, kind }: Form): boolean {
  return typeof base === 'string' || isName(name, kind);
}

function nodeKey(form: Form, setApart: ReadonlySet<string>): string {
  if (!isNamed(form)) return `@${form.id}`;
  const spelling = spellingKey(form);
  if (typeof form.base === 'string') return `${levelKey({ kind: form.kind, name: form.base })} (${spelling})`;
  return setApart.has(spelling) ? `${levelKey(form)} = ${spelling}` : levelKey(form);
}

/** Spellings that were ruled to be another's than the name that they are spellings of. */
function spellingsSetApart(rulings: readonly Ruling[]): ReadonlySet<string> {
  const latest = new Map<string, { readonly type: Ruling['type']; readonly spelling: string }>();
  for (const { type, one, other } of rulings) {
    const [first, second] = [spellingKey(one), spellingKey(other)];
    if (levelKey(one) !== levelKey(other) || first === second) continue;
    const pair = [first, second].sort().join('|');
    latest.set(pair, { type, spelling: second });
  }
  return new Set([...latest.values()].filter(({ type }) => type === 'apart').map(({ spelling }) => spelling));
}
