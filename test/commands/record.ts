import type { Extraction, History, Meeting, Span, Statement } from '../../src/model/index.ts';

/** A meeting or a statement told by a sentence of the text; people by their names. */
export interface Told {
  readonly text: string;
  readonly published: string;
  readonly outlet?: string;
  readonly people: readonly string[];
  readonly met?: readonly {
    readonly sentence: string;
    readonly who: readonly string[];
    readonly day: string | null;
    readonly place?: string;
    readonly status?: Meeting['status'];
    readonly kind?: Meeting['kind'];
  }[];
  readonly said?: readonly {
    readonly sentence: string;
    readonly who: string;
    readonly cue: string;
    readonly words: string;
    readonly via?: readonly string[];
    readonly to?: readonly string[];
    readonly act?: Statement['act'];
  }[];
}

/** Records an article that tells so, under an address made from its day and outlet. */
export async function record(history: History, told: Told): Promise<number> {
  const { text, published, outlet = 'The Ledger' } = told;
  const url = `https://ledger.example/${encodeURIComponent(outlet)}/${published}/${text.length}`;
  const article = { url, title: `Of ${published}`, outlet, author: null, published, text };
  return (await history.record(article, extraction(told))).id;
}

function extraction({ text, people, met = [], said = [] }: Told): Extraction {
  const ids = new Map(people.map((name, index) => [name, `e${index + 1}`]));
  const idOf = (name: string): string => ids.get(name) ?? never(name);
  const slice = (words: string, from = 0): Span => {
    const start = text.indexOf(words, from);
    return start < 0 ? never(words) : { start, end: start + words.length, text: words };
  };
  return {
    entities: people.map((name) => ({
      id: idOf(name),
      name,
      kind: 'person',
      aliases: [],
      roles: [],
      mentions: [slice(name)],
    })),
    meetings: met.map(({ sentence, who, day, place, status = 'held', kind = 'in-person' }): Meeting => {
      const evidence = slice(sentence);
      return {
        participants: who.map(idOf),
        kind,
        status,
        date: day === null ? null : { start: day, end: day, span: evidence },
        place: place === undefined ? null : slice(place, evidence.start),
        about: [],
        trigger: evidence,
        evidence,
        confidence: 0.9,
      };
    }),
    statements: said.map(({ sentence, who, cue, words, via = [], to = [], act = 'statement' }): Statement => {
      const evidence = slice(sentence);
      return {
        speakers: [idOf(who)],
        via: via.map(idOf),
        to: to.map(idOf),
        act,
        kind: 'reported',
        cue: slice(cue, evidence.start),
        content: [slice(words, evidence.start)],
        about: [],
        evidence,
        confidence: 0.9,
      };
    }),
  };
}

function never(words: string): never {
  throw new Error(`not in the text: ${words}`);
}
