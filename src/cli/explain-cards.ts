import { DOUBT } from '../answers/index.ts';
import type { ExplainedStatement, Explanation } from '../extract/index.ts';
import type { EntityId, Meeting, MeetingStatus, Span } from '../model/index.ts';
import { dateWords, oneLine } from '../platforms/words.ts';

/** One statement or meeting, and why it was found. */
export interface Card {
  readonly tag: string;
  readonly type: 'statement' | 'meeting';
  /** The status of a meeting; null for a statement. */
  readonly status: MeetingStatus | null;
  /** "clause", "meet-with: past". */
  readonly rule: string;
  readonly confidence: string;
  /** Readout itself shows it only when asked, or marks it. */
  readonly doubtful: boolean;
  readonly facts: readonly Fact[];
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}

const FOUND_BY = {
  tree: 'by the tree',
  place: 'by its place',
  neighbour: 'as beside it',
  none: 'not named',
} as const;

/** The cards of each sentence, in the order of the words they stand on. */
export function cardsOf(explanation: Explanation): ReadonlyMap<number, readonly Card[]> {
  const { statements, meetings, sentences } = explanation;
  const placed = [
    ...statements.map((found, index) => ({
      at: (found.item.cue ?? found.item.content[0])?.start ?? 0,
      card: statementCard(found, index, explanation),
    })),
    ...meetings.map(({ item, rule }, index) => ({
      at: item.trigger.start,
      card: meetingCard(item, rule, index, explanation),
    })),
  ].sort((one, other) => one.at - other.at);
  const cards = new Map<number, Card[]>();
  for (const { at, card } of placed) {
    const sentence = Math.max(
      0,
      sentences.findLastIndex(({ start }) => start <= at),
    );
    cards.set(sentence, [...(cards.get(sentence) ?? []), card]);
  }
  return cards;
}

function statementCard(
  { item, rule, source, sourceBy }: ExplainedStatement,
  index: number,
  explanation: Explanation,
): Card {
  const { speakers, via, to, act, kind, cue, content, about, confidence } = item;
  return {
    tag: `S${index + 1}`,
    type: 'statement',
    status: null,
    rule,
    ...certainty(confidence),
    facts: [
      { label: 'speaker', value: names(speakers, explanation) },
      { label: 'source', value: `${source === null ? '' : `${quote(source)}, `}${FOUND_BY[sourceBy]}` },
      { label: 'through', value: names(via, explanation, ' ← ') },
      { label: 'to', value: names(to, explanation) },
      { label: 'cue', value: cue === null ? 'none' : quote(cue) },
      { label: 'act', value: `${act}, ${kind}` },
      { label: 'content', value: content.map(quote).join(' … ') },
      { label: 'about', value: about.map(quote).join(', ') },
    ].filter(({ value }) => value !== ''),
  };
}

function meetingCard(item: Meeting, rule: string, index: number, explanation: Explanation): Card {
  const { participants, kind, status, date, place, about, trigger, confidence } = item;
  return {
    tag: `M${index + 1}`,
    type: 'meeting',
    status,
    rule,
    ...certainty(confidence),
    facts: [
      { label: 'who', value: names(participants, explanation) },
      { label: 'trigger', value: quote(trigger) },
      { label: 'kind', value: kind },
      { label: 'when', value: date === null ? 'open' : `${dateWords(date)}, from ${quote(date.span)}` },
      { label: 'where', value: place === null ? '' : quote(place) },
      { label: 'about', value: about.map(quote).join(', ') },
    ].filter(({ value }) => value !== ''),
  };
}

function certainty(confidence: number): Pick<Card, 'confidence' | 'doubtful'> {
  return { confidence: confidence.toFixed(2), doubtful: confidence < DOUBT };
}

function names(ids: readonly EntityId[], { chains }: Explanation, between = ', '): string {
  return ids
    .map((id) => `${oneLine(chains.find(({ entity }) => entity.id === id)?.entity.name ?? '')} [${id}]`)
    .join(between);
}

function quote({ text }: Span): string {
  return `“${oneLine(text)}”`;
}
