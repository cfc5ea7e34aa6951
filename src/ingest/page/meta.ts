import type { Evidence, Told } from '../../model/index.ts';
import { fold, type PageElement } from './paragraphs.ts';

/** Every meta element's values by lower-case name, property or itemprop. */
export type Meta = ReadonlyMap<string, readonly string[]>;

export function metaOf(document: PageElement): Meta {
  const found = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = fold(meta.getAttribute('content') ?? '');
    if (name === null || content === '') continue;
    const key = name.toLowerCase();
    found.set(key, [...(found.get(key) ?? []), content]);
  }
  return found;
}

/** The values under some names, the names in order, each with its evidence. */
export function toldIn(meta: Meta, ...names: readonly string[]): readonly Told[] {
  return names.flatMap((name) =>
    told(/^(?:og|article):/.test(name) ? 'open-graph' : 'meta', meta.get(name) ?? []),
  );
}

export function told(from: Evidence, values: readonly string[]): readonly Told[] {
  return values.map((value) => ({ value, from }));
}

/** The first element that a selector finds. */
export function firstOf(root: PageElement, selector: string): PageElement | undefined {
  for (const element of root.querySelectorAll(selector)) return element;
  return undefined;
}

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }).concat(
    Object.entries({ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', ndash: '–', mdash: '—', hellip: '…' }),
  ),
);

/** White space folded, and entities undone where a site encoded its text twice. */
export function cleaned(text: string): string {
  const decoded = text.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+));/gi,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES.get(String(name).toLowerCase()) ?? whole;
      return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
    },
  );
  return fold(decoded);
}
