import type {
  Article,
  CalendarDate,
  Entity,
  EntityKind,
  Extraction,
  Meeting,
  MeetingKind,
  MeetingStatus,
  Span,
  SpeechAct,
  Statement,
} from '../../src/model/index.ts';

/** A meeting as a test writes it: names, and words of the sentence. */
export interface SampleMeeting {
  readonly who: readonly string[];
  /** A day, or first and last day. */
  readonly date?: CalendarDate | readonly [CalendarDate, CalendarDate];
  readonly place?: string;
  readonly kind?: MeetingKind;
  readonly status?: MeetingStatus;
  /** The sentence, where it matters. */
  readonly told?: string;
}

/** A statement as a test writes it. */
export interface SampleStatement {
  readonly by: readonly string[];
  readonly says: string;
  readonly via?: readonly string[];
  readonly to?: readonly string[];
  readonly act?: SpeechAct;
}

/** An article as a test writes it; its text and spans are made from it. */
export interface Sample {
  readonly url?: string | null;
  readonly title?: string;
  readonly outlet?: string | null;
  readonly published?: CalendarDate | null;
  /** Kinds of names that are no person's. */
  readonly kinds?: Readonly<Record<string, EntityKind>>;
  readonly roles?: Readonly<Record<string, string>>;
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  /** Named without meeting anybody or saying anything. */
  readonly named?: readonly string[];
  readonly meetings?: readonly SampleMeeting[];
  readonly statements?: readonly SampleStatement[];
}

/** Writes an article, and what an extractor would find in it. */
export function sample(written: Sample): readonly [Article, Extraction] {
  const { add, text } = writer();
  add(written.title ?? 'Talks held');
  const names = new Set<string>(written.named ?? []);
  for (const { who } of written.meetings ?? []) for (const name of who) names.add(name);
  for (const { by, via = [], to = [] } of written.statements ?? []) {
    for (const name of [...by, ...via, ...to]) names.add(name);
  }
  const ids = new Map([...names].map((name, index) => [name, `e${index + 1}`]));
  const id = (name: string): string => ids.get(name) ?? '';
  const entities = [...names].map((name) => entity(written, name, id(name), add));
  const meetings = (written.meetings ?? []).map((meeting) => meetingOf(meeting, id, add));
  const statements = (written.statements ?? []).map((statement) => statementOf(statement, id, add));
  const article: Article = {
    url: written.url === undefined ? 'https://news.example/1' : written.url,
    title: written.title ?? 'Talks held',
    outlet: written.outlet === undefined ? 'The Example' : written.outlet,
    author: null,
    published: written.published === undefined ? '2026-03-10' : written.published,
    text: text(),
  };
  return [article, { entities, meetings, statements }];
}

type Add = (words: string) => Span;

function writer(): { readonly add: Add; readonly text: () => string } {
  let written = '';
  return {
    add(words) {
      const start = written.length;
      written += `${words}\n`;
      return { start, end: start + words.length, text: words };
    },
    text: () => (written === '' ? 'Nothing was said.' : written.trimEnd()),
  };
}

function entity(
  { kinds = {}, roles = {}, aliases = {} }: Sample,
  name: string,
  id: string,
  add: Add,
): Entity {
  const role = roles[name];
  return {
    id,
    name,
    kind: kinds[name] ?? 'person',
    aliases: aliases[name] ?? [],
    roles: role === undefined ? [] : [add(role)],
    mentions: [add(name)],
  };
}

function meetingOf(
  { who, date, place, kind, status, told }: SampleMeeting,
  id: (name: string) => string,
  add: Add,
): Meeting {
  const [start, end] = typeof date === 'string' ? [date, date] : (date ?? []);
  return {
    participants: who.map(id),
    kind: kind ?? 'in-person',
    status: status ?? 'held',
    date: start !== undefined && end !== undefined ? { start, end, span: add('on the day') } : null,
    place: place === undefined ? null : add(place),
    about: [],
    trigger: add('met'),
    evidence: add(told ?? `${who.join(' met ')}.`),
    confidence: 0.9,
  };
}

function statementOf(
  { by, says, via = [], to = [], act }: SampleStatement,
  id: (name: string) => string,
  add: Add,
): Statement {
  return {
    speakers: by.map(id),
    via: via.map(id),
    to: to.map(id),
    act: act ?? 'statement',
    kind: 'reported',
    cue: add('said'),
    content: [add(says)],
    about: [],
    evidence: add(`${by.join(' and ')} said: ${says}`),
    confidence: 0.8,
  };
}
