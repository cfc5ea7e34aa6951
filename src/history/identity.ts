import type { EntityKind } from '../model/index.ts';
import { formKeys, wholeKey } from './keys.ts';
import { isName, nameKey, plainWords } from './names.ts';
import type { Form, Node } from './nodes.ts';
import { isNamed, nodesOf } from './nodes.ts';
import type { Ruling, Settled } from './rulings.ts';
import { settle } from './rulings.ts';
import { TITLES } from './titles.ts';
import { NAME_PARTICLES } from './variants.ts';

export type { Form } from './nodes.ts';

/**
 * Says which forms name the same entity: each form's id with the id of the form that stands for its entity.
 * A shorter name ("Dermer", "J. Biden", "IDF") goes to a fuller one only where all fuller ones are one
 * entity; between two it stands for itself. What members ruled (oldest ruling first) goes before what names look
 * like. The answer depends on the set of forms and on the rulings alone, not on the forms' order.
 */
export function linkForms(
  forms: readonly Form[],
  rulings: readonly Ruling[] = [],
): ReadonlyMap<number, number> {
  const nodes = nodesOf(forms, rulings);
  joinByName(nodes.all);
  joinByAlias(forms, nodes.byForm);
  const roots = place(nodes.all, settle(rulings, nodes.find));
  const standsFor = new Map<Node, number>();
  for (const [node, root] of roots) {
    const least = Math.min(...root.forms.map(({ id }) => id));
    standsFor.set(node, least);
  }
  return new Map(forms.map(({ id }) => [id, standsFor.get(nodes.byForm.get(id) as Node) ?? id]));
}

/** Whether an article's alias is evidence across articles: a name of its own that could be this entity's. */
export function isTellingAlias(name: string, alias: string, kind: EntityKind): boolean {
  if (!isName(alias, kind) || TITLES.includes(plainWords(alias))) return false;
  const words = nameKey(name, kind);
  const other = nameKey(alias, kind);
  if (other.length === 0 || wholeKey(words) === wholeKey(other)) return false;
  if (formKeys(name, kind).some(({ key }) => key === wholeKey(other))) return false;
  // "Norwegian Foreign Minister Mara Lindqvist" is an office and the name.
  if (formKeys(alias, kind).some(({ key }) => key === wholeKey(words))) return false;
  if (kind === 'person') return other.length === 1 || other.at(-1) === words.at(-1);
  return /^[\p{Lu}\p{N}&.-]{2,}$/u.test(alias) || other.some((word) => words.includes(word));
}

function joinByName(nodes: readonly Node[]): void {
  const people = nodes.filter(({ forms }) => forms[0]?.kind === 'person' && forms.some(isNamed));
  const byEnd = new Map<string, Node[]>();
  const bySurname = new Map<string, Node[]>();
  for (const node of people) {
    const ends = new Set(
      node.forms.flatMap(({ name, base, kind }) => formKeys(base ?? name, kind).map(({ key }) => key)),
    );
    for (const end of ends) append(byEnd, end, node);
    append(bySurname, initialAndSurname(node), node);
  }
  for (const node of people.filter(({ forms }) => forms.every(({ base }) => typeof base !== 'string'))) {
    // Nodes of one name were set apart from each other.
    const others = (list: readonly Node[] = []): readonly Node[] =>
      list.filter(({ whole }) => whole !== node.whole);
    for (const other of others(byEnd.get(node.whole))) node.fuller.add(other);
    for (const other of others(bySurname.get(initialAndSurname(node))))
      if (abbreviates(node.words, other.words)) node.fuller.add(other);
  }
}

function initialAndSurname({ words, whole }: Node): string {
  return `${words[0]?.charAt(0) ?? ''} ${whole.split(' ').at(-1) ?? ''}`;
}

/** "J. Biden" and "George Bush" abbreviate "Joe Biden" and "George W. Bush"; "Ursel Lohe" is not "Ursel von Lohe". */
function abbreviates(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 2 || short.length > long.length) return false;
  const stands = (word: string, full: string): boolean =>
    word === full || (word.length === 1 && full.startsWith(word));
  if (!stands(short[0] ?? '', long[0] ?? '')) return false;
  let from = 1;
  for (const word of short.slice(1, -1)) {
    const at = long.slice(from, -1).findIndex((full) => stands(word, full));
    if (at < 0 || leavesParticle(long.slice(from, from + at))) return false;
    from += at + 1;
  }
  if (leavesParticle(long.slice(from, -1))) return false;
  return wholeKey(['', short.at(-1) ?? '']) === wholeKey(['', long.at(-1) ?? '']);
}

/** A particle is part of the surname that follows it. */
function leavesParticle(left: readonly string[]): boolean {
  return left.some((word) => NAME_PARTICLES.has(word));
}

/** An alias joins the shorter of the two names to the fuller one, whichever the article called the alias. */
function joinByAlias(forms: readonly Form[], nodes: ReadonlyMap<number, Node>): void {
  for (const form of forms) {
    for (const id of form.aliases) {
      const one = nodes.get(form.id);
      const other = nodes.get(id);
      if (!one || !other || one === other) continue;
      const [short, long] = byFullness(one, other) > 0 ? [one, other] : [other, one];
      short.fuller.add(long);
    }
  }
}

/** Fuller names first: every link leads from a shorter name to a fuller one. */
function byFullness(one: Node, other: Node): number {
  return (
    other.words.length - one.words.length ||
    other.whole.length - one.whole.length ||
    compare(other.whole, one.whole) ||
    compare(other.key, one.key)
  );
}

/**
 * Finds the node that stands for each node's entity, fuller names before shorter ones. Of names ruled to be one the
 * fullest leads; a name that was ruled apart from somebody goes nowhere where that one is.
 */
function place(nodes: readonly Node[], { group, apart }: Settled<Node>): ReadonlyMap<Node, Node> {
  const placed = new Map<Node, Node>();
  const leaders = new Map<Node, Node>();
  const leaderOf = (node: Node): Node => {
    const leader = leaders.get(node) ?? [...group(node)].sort(byFullness)[0] ?? node;
    leaders.set(node, leader);
    return leader;
  };
  const rootOf = (node: Node): Node | undefined => placed.get(leaderOf(node));
  for (const node of [...nodes].sort(byFullness)) {
    if (leaderOf(node) !== node) continue;
    const strangers = new Set(group(node).flatMap((member) => apart(member).map(rootOf)));
    const roots = new Set([...node.fuller].map((fuller) => rootOf(fuller) ?? fuller));
    const fitting = [...roots].filter((root) => !strangers.has(root));
    const [only] = fitting;
    placed.set(node, only !== undefined && fitting.length === 1 ? only : node);
  }
  return new Map(nodes.map((node) => [node, rootOf(node) ?? node]));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function append<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}
