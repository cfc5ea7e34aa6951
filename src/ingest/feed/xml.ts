import { Parser } from 'htmlparser2';

/** Deeper or larger than this is no feed but an attempt to break its reader. */
const DEEPEST = 64;
const MOST_NODES = 100_000;

/** An XML element: its name without a prefix that is bound to Atom or RSS, and its own text, folded by nobody. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Xml[];
  /** All text below it, in order. */
  readonly text: string;
  /** What stands inside as it was written, where it is markup: Atom's `type="xhtml"`. */
  readonly hasMarkup: boolean;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: Xml[];
  parts: string[];
  prefixes: ReadonlyMap<string, string>;
}

/** Namespaces whose elements are called by their bare names, whatever prefix a feed gives them. */
const BARE =
  /^http:\/\/(?:www\.w3\.org\/2005\/Atom|purl\.org\/atom\/ns#|purl\.org\/rss\/1\.0\/|my\.netscape\.com\/rdf\/simple\/0\.9\/|backend\.userland\.com\/rss2?)$/;

export class XmlLimitError extends Error {
  override readonly name = 'XmlLimitError';
}

/**
 * The root of an XML document, or null where there is none. Forgiving, since feeds are seldom well-formed.
 * The parser knows no document types: an entity that a document declares stays as it is written, so nothing
 * is loaded and nothing grows (https://owasp.org/www-community/vulnerabilities/XML_External_Entity_(XXE)_Processing).
 * @throws XmlLimitError where it is nested too deeply or has too many elements.
 */
export function parseXml(xml: string): Xml | null {
  const stack: Open[] = [];
  let root: Xml | null = null;
  let nodes = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        nodes += 1;
        if (nodes > MOST_NODES || stack.length >= DEEPEST) throw new XmlLimitError('too much markup');
        const prefixes = boundIn(attributes, stack.at(-1)?.prefixes ?? new Map());
        stack.push({ name: bareName(name, prefixes), attributes, children: [], parts: [], prefixes });
      },
      ontext: (text) => stack.at(-1)?.parts.push(text),
      onclosetag: () => {
        const closed = stack.pop();
        if (closed === undefined) return;
        const { name, attributes, children, parts } = closed;
        const text = parts.join('');
        const made = { name, attributes, children, text, hasMarkup: children.length > 0 };
        const parent = stack.at(-1);
        // A space where an element ends keeps the words of two blocks apart.
        parent?.parts.push(text, ' ');
        parent?.children.push(made);
        if (parent === undefined) root ??= made;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return root;
}

/** The first child of one of these names that has text, the names in order of preference. */
export function textOf(parent: Xml, ...names: readonly string[]): string | null {
  for (const name of names) {
    const found = parent.children.find((child) => child.name === name && child.text.trim() !== '');
    if (found !== undefined) return found.text.trim();
  }
  return null;
}

export function childrenOf(parent: Xml, name: string): readonly Xml[] {
  return parent.children.filter((child) => child.name === name);
}

function boundIn(
  attributes: Readonly<Record<string, string>>,
  outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const own = Object.entries(attributes).filter(([key]) => key.startsWith('xmlns:'));
  return own.length === 0
    ? outer
    : new Map([...outer, ...own.map(([key, value]) => [key.slice(6), value] as const)]);
}

function bareName(name: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':');
  if (colon < 0) return name;
  return BARE.test(prefixes.get(name.slice(0, colon)) ?? '') ? name.slice(colon + 1) : name;
}
