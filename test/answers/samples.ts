import type {
  ArticleRef,
  EntityRef,
  RecordedArticle,
  RecordedMeeting,
  RecordedStatement,
  Span,
} from '../../src/model/index.ts';

/** Two paragraphs of our own; every span below is a slice of them. */
export const TEXT =
  'Foreign Minister Clara Voss met her Kenyan counterpart Peter Njoroge in Nairobi on Monday.\n' +
  '“We will reopen the port by March,” Voss told reporters. Njoroge’s spokesman, Sam Otieno, said that the minister “welcomed the plan” and its timetable.';

/** The slice of TEXT that reads so. */
export function slice(words: string, text = TEXT): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length, text: words };
}

/** A person by name. */
export function person(id: number, name: string, role: string | null = null): EntityRef {
  return { id, name, kind: 'person', role };
}

export const VOSS = person(1, 'Clara Voss', 'Foreign Minister');
export const NJOROGE = person(2, 'Peter Njoroge');
export const OTIENO = person(3, 'Sam Otieno', 'spokesman');

export const ARTICLE: ArticleRef = {
  id: 7,
  title: 'Port to reopen, ministers say',
  outlet: 'The Harbour Courier',
  url: 'https://courier.example/port',
  published: '2024-12-03',
};

/** A statement of Voss, with what differs. */
export function statement(change: Partial<RecordedStatement> = {}): RecordedStatement {
  return {
    id: 1,
    article: ARTICLE,
    speakers: [VOSS],
    via: [],
    to: [],
    act: 'statement',
    kind: 'direct',
    cue: slice('told reporters'),
    content: [slice('We will reopen the port by March')],
    about: [],
    evidence: slice('“We will reopen the port by March,” Voss told reporters.'),
    confidence: 0.9,
    ...change,
  };
}

export const RELAYED = statement({
  id: 2,
  speakers: [NJOROGE],
  via: [OTIENO],
  kind: 'mixed',
  cue: slice('said'),
  content: [slice('welcomed the plan” and its timetable')],
  evidence: slice(
    'Njoroge’s spokesman, Sam Otieno, said that the minister “welcomed the plan” and its timetable.',
  ),
});

/** The meeting of Voss and Njoroge, with what differs. */
export function meeting(change: Partial<RecordedMeeting> = {}): RecordedMeeting {
  const told = {
    participants: [VOSS, NJOROGE],
    kind: 'in-person',
    status: 'held',
    date: { start: '2024-12-02', end: '2024-12-02' },
  } as const;
  const evidence = slice(
    'Foreign Minister Clara Voss met her Kenyan counterpart Peter Njoroge in Nairobi on Monday.',
  );
  const report = {
    ...told,
    article: ARTICLE,
    date: { ...told.date, span: slice('Monday') },
    place: slice('Nairobi'),
    about: [],
    evidence,
    confidence: 0.9,
    origin: null,
    source: 0,
    wording: 0,
  };
  return { id: 1, ...told, place: 'Nairobi', reports: [report], ...change };
}

/** The article as it is recorded, with what differs. */
export function recorded(change: Partial<RecordedArticle> = {}): RecordedArticle {
  return { ref: ARTICLE, text: TEXT, meetings: [meeting()], statements: [statement(), RELAYED], ...change };
}
