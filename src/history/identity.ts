import type { EntityKind } from '../model/index.ts';
import { formKeys, wholeKey } from './keys.ts';
import { isName, nameKey, plainWords } from './names.ts';
import { TITLES } from './titles.ts';

/** One way in which articles name somebody. */
export interface Form {
  readonly id: number;
  readonly name: string;
  readonly kind: EntityKind;
  /** Forms that an article used beside this one for the same entity. */
  readonly aliases: readonly number[];
}

interface Node {
  readonly words: readonly string[];
  readonly whole: string;
  readonly forms: Form[];
  /** Nodes whose names are fuller forms of this one. */
  readonly fuller: Set<Node>;
}

/**
 * Says which forms name the same entity: each form's id with the id of the form that stands for its entity.
 * A shorter name ("Dermer", "J. Biden", "IDF") goes to a fuller one only where all fuller ones are one
 * entity; between two it stands for itself. The answer depends on the set of forms alone, not on their order.
 */
export function linkForms(forms: readonly Form[]): ReadonlyMap<number, number> {
  const nodes = nodesOf(forms);
  joinByName([...nodes.values()]);
  joinByAlias(forms, nodes);
  const roots = new Map<Node, Node>();
  const links = new Map<number, number>();
  for (const node of new Set(nodes.values())) {
    const root = rootOf(node, roots);
    const standsFor = Math.min(...root.forms.map(({ id }) => id));
    for (const { id } of node.forms) links.set(id, standsFor);
  }
  return links;
}

/** Whether an article's alias is evidence across articles: a name of its own that could be this entity's. */
export function isTellingAlias(name: string, alias: string, kind: EntityKind): boolean {
  if (!isName(alias, kind) || TITLES.includes(plainWords(alias))) return false;
  const words = nameKey(name, kind);
  const other = nameKey(alias, kind);
  if (other.length === 0 || wholeKey(words) === wholeKey(other)) return false;
  if (formKeys(name, kind).some(({ key }) => key === wholeKey(other))) return false;
  if (kind === 'person') return other.length === 1 || other.at(-1) === words.at(-1);
  return /^[\p{Lu}\p{N}&.-]{2,}$/u.test(alias) || other.some((word) => words.includes(word));
}

/** Organisations and groups are not always told apart by a text; people and countries are. */
function family(kind: EntityKind): string {
  return kind === 'person' || kind === 'country' ? kind : 'body';
}

/** Each form's id with its node: spellings of one name share a node, a description has its own. */
function nodesOf(forms: readonly Form[]): ReadonlyMap<number, Node> {
  const byName = new Map<string, Node>();
  const byForm = new Map<number, Node>();
  for (const form of forms) {
    const words = nameKey(form.name, form.kind);
    const whole = wholeKey(words);
    const key = isName(form.name, form.kind) ? `${family(form.kind)} ${whole}` : `@${form.id}`;
    const node = byName.get(key) ?? { words, whole, forms: [], fuller: new Set() };
    node.forms.push(form);
    byName.set(key, node);
    byForm.set(form.id, node);
  }
  return byForm;
}

function joinByName(nodes: readonly Node[]): void {
  const people = [...new Set(nodes)].filter((node) => node.forms[0]?.kind === 'person');
  const named = people.filter((node) => node.forms.some(({ name }) => isName(name, 'person')));
  const byEnd = new Map<string, Node[]>();
  const bySurname = new Map<string, Node[]>();
  for (const node of named) {
    const ends = new Set(node.forms.flatMap(({ name, kind }) => formKeys(name, kind).map(({ key }) => key)));
    for (const end of ends) append(byEnd, end, node);
    append(bySurname, `${node.words[0]?.charAt(0) ?? ''} ${node.whole.split(' ').at(-1) ?? ''}`, node);
  }
  for (const node of named) {
    for (const other of byEnd.get(node.whole) ?? []) if (other !== node) node.fuller.add(other);
    const near =
      bySurname.get(`${node.words[0]?.charAt(0) ?? ''} ${node.whole.split(' ').at(-1) ?? ''}`) ?? [];
    for (const other of near)
      if (other !== node && abbreviates(node.words, other.words)) node.fuller.add(other);
  }
}

/** "J. Biden" and "George Bush" abbreviate "Joe Biden" and "George W. Bush". */
function abbreviates(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 2 || short.length > long.length) return false;
  const stands = (word: string, full: string): boolean =>
    word === full || (word.length === 1 && full.startsWith(word));
  if (!stands(short[0] ?? '', long[0] ?? '')) return false;
  let from = 1;
  for (const word of short.slice(1, -1)) {
    const at = long.slice(from, -1).findIndex((full) => stands(word, full));
    if (at < 0) return false;
    from += at + 1;
  }
  return wholeKey(['', short.at(-1) ?? '']) === wholeKey(['', long.at(-1) ?? '']);
}

/** An alias joins the shorter of the two names to the fuller one, whichever the article called the alias. */
function joinByAlias(forms: readonly Form[], nodes: ReadonlyMap<number, Node>): void {
  for (const form of forms) {
    for (const id of form.aliases) {
      const one = nodes.get(form.id);
      const other = nodes.get(id);
      if (!one || !other || one === other) continue;
      const [short, long] = isShorter(one, other) ? [one, other] : [other, one];
      short.fuller.add(long);
    }
  }
}

function isShorter(one: Node, other: Node): boolean {
  if (one.words.length !== other.words.length) return one.words.length < other.words.length;
  if (one.whole.length !== other.whole.length) return one.whole.length < other.whole.length;
  return one.whole < other.whole;
}

function rootOf(node: Node, known: Map<Node, Node>): Node {
  const before = known.get(node);
  if (before) return before;
  known.set(node, node);
  const roots = new Set([...node.fuller].map((fuller) => rootOf(fuller, known)));
  const [only] = roots;
  const root = only && roots.size === 1 ? only : node;
  known.set(node, root);
  return root;
}

function append<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}
