/** Transcripts: paragraphs that open with who speaks, "MS. RAY: …", as press offices publish their briefings. */
import type { EntityId } from '../../../model/index.ts';
import type { Paragraph } from '../types.ts';
import type { Report } from './report.ts';
import type { Range, View } from './view.ts';

const LABEL = /^\s*((?:\p{Lu}[\p{Lu}\p{M}.’'-]*\s+){0,5}\p{Lu}[\p{Lu}\p{M}.’'-]+):\s+(?=\S)/u;
/** Whoever asks goes without a name; "NOTE:" and the like are headings. */
const NAMELESS =
  /^(?:QUESTION|Q|MODERATOR|OPERATOR|INTERPRETER|PARTICIPANT|REPORTER|NOTE|UPDATE|BREAKING|WATCH|READ|LIVE)$/u;

/** A paragraph of a transcript: who speaks, and the words. */
export interface Turn {
  /** The token at which the speaker's surname stands. */
  readonly name: number;
  readonly speakers: readonly EntityId[];
  readonly words: Range;
}

/** The turns of whoever has a name, and where the transcript begins; a single label makes none. */
export function findTurns(view: View): { readonly turns: readonly Turn[]; readonly from: number } {
  const labelled = view.doc.paragraphs.filter((one) => LABEL.test(wordsOf(view, one)));
  if (labelled.length < 2) return { turns: [], from: view.text.length };
  const turns = labelled.map((one) => turnOf(view, one)).filter((turn) => turn !== null);
  return { turns, from: labelled[0]?.start ?? view.text.length };
}

/** One report for each turn: the words are the speaker's own, as marks would tell. */
export function turnReports(turns: readonly Turn[]): readonly Report[] {
  return turns.map(({ words, speakers, name }) => ({
    rule: 'block-quotation',
    cue: null,
    source: name,
    sourceBy: 'place',
    speakers,
    hearers: [],
    relays: [],
    cited: [],
    act: 'statement',
    weak: false,
    parts: [words],
  }));
}

function wordsOf({ text }: View, { start, end }: Paragraph): string {
  return text.slice(start, end);
}

function turnOf(view: View, paragraph: Paragraph): Turn | null {
  const words = wordsOf(view, paragraph).trimEnd();
  const [whole, label] = LABEL.exec(words) ?? [];
  if (whole === undefined || label === undefined || NAMELESS.test(label)) return null;
  const name = view.tokenFrom(paragraph.start + whole.indexOf(label) + label.length - 1);
  const speakers = bySurname(view, label);
  if (speakers.length !== 1) return null;
  return {
    name,
    speakers,
    words: { start: paragraph.start + whole.length, end: paragraph.start + words.length },
  };
}

/** People of the article whose surname the label gives in capitals. */
function bySurname({ people }: View, label: string): readonly EntityId[] {
  const surname = label.split(/\s+/u).at(-1)?.toLowerCase();
  return people.entities
    .filter((one) => one.kind === 'person' && one.name.toLowerCase().split(/\s+/u).at(-1) === surname)
    .map((one) => one.id);
}
