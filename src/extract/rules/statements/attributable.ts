/** "The below is attributable to Spokesperson X": the release passes on through X whatever it tells of others. */
import type { EntityId } from '../../../model/index.ts';
import type { Chained } from './chains.ts';
import type { View } from './view.ts';

const ATTRIBUTABLE = /\battribut(?:able|ed) to\b|^as stated by\b/iu;
const LONGEST_LEAD = 200;

interface Attribution {
  readonly relay: EntityId;
  /** Offset behind the line that says so. */
  readonly from: number;
  /** Where a transcript begins, or the text ends. */
  readonly to: number;
}

/** The statements with the spokesperson to whom the release is attributable as their outermost relay. */
export function attributed(
  view: View,
  settled: readonly Chained[],
  transcriptFrom: number,
): readonly Chained[] {
  const found = attributionOf(view, transcriptFrom);
  if (found === null) return settled;
  return settled.map((one) => {
    const start = one.parts[0]?.start ?? 0;
    const inside = found.from <= start && start < found.to;
    const known = one.via.includes(found.relay) || one.holder.entities.includes(found.relay);
    return inside && !known ? { ...one, via: [found.relay, ...one.via] } : one;
  });
}

/** Whether a line leads in a release that is passed on through somebody: it is no quotation of that person. */
export function isAttribution(line: string): boolean {
  return line.length <= LONGEST_LEAD && line.endsWith(':') && ATTRIBUTABLE.test(line);
}

/** A short line that ends in a colon and names one person after "attributable to". */
function attributionOf(view: View, to: number): Attribution | null {
  for (const { start, end } of view.doc.paragraphs.slice(0, 4)) {
    const line = view.text.slice(start, end).trimEnd();
    const match = isAttribution(line) ? ATTRIBUTABLE.exec(line) : null;
    if (match === null) continue;
    const named = view.people.mentions.find((one) => {
      const at = view.tree.token(one.head).start;
      return one.form === 'name' && one.kind === 'person' && at >= start + match.index && at < end;
    });
    const relay = named?.entities[0];
    if (relay !== undefined) return { relay, from: end, to };
  }
  return null;
}
