import type { RecordedStatement, Span } from '../model/index.ts';
import { fold } from '../text/fold.ts';

/** Words that recur in statements of several articles: the exact slice of each statement that has them. */
export interface Formula {
  /** As the newest statement has them. */
  readonly words: string;
  /** In the order of the statements, at most one a statement. */
  readonly uses: readonly { readonly statement: RecordedStatement; readonly slice: Span }[];
}

/** Fewer words recur by chance. */
const SHORTEST = 3;
/** Of a formula's words at least two must say something by themselves. */
const TELLING = 2;
const LONGEST = 40;
const MOST_FORMULAS = 5;
/** Reports of one saying in several outlets come within so many days. */
const COPY_DAYS = 2;
const DAY = 86_400_000;

const LINKING: ReadonlySet<string> = new Set(
  `a an the this that these those and or but nor so yet if as than then of in on at to for from by with about into onto
  over under up out off is are was were be been being am has have had do does did will would shall should can could
  may might must not no it its he him his she her they them their we us our you your i my me who which what there here
  all any also just only very more most such some said says`.split(/\s+/),
);
/** Words that no formula begins or ends with: they lead on to what differs. */
const LOOSE: ReadonlySet<string> = new Set(
  'a an the and or but nor of in on at to for from by with that which who as than if is are was were be will would shall'.split(
    ' ',
  ),
);

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly span: Span;
}

/** A run of words in one statement, by the index of its first word. */
interface Place {
  readonly text: number;
  readonly at: number;
}

/**
 * The longest word sequences that recur in the statements of at least two articles, the most telling first. One saying
 * that several outlets report within two days counts once. Statements are taken oldest first.
 */
export function formulas(statements: readonly RecordedStatement[]): readonly Formula[] {
  const told = withoutCopies(statements);
  const texts = told.map(wordsOf);
  const found: Weighed[] = [];
  let runs = recurring(told, texts, everyPlace(texts, SHORTEST), SHORTEST);
  for (let length = SHORTEST; runs.size > 0 && length <= LONGEST; length += 1) {
    for (const places of runs.values()) found.push(weighed(told, texts, places, length));
    runs = recurring(told, texts, extended(texts, runs, length), length + 1);
  }
  return best(found);
}

interface Weighed extends Formula {
  readonly weight: number;
  readonly keys: readonly string[];
}

function withoutCopies(statements: readonly RecordedStatement[]): readonly RecordedStatement[] {
  const kept: RecordedStatement[] = [];
  const seen = new Map<string, number>();
  for (const statement of statements) {
    const words = wordsOf(statement)
      .map(({ key }) => key)
      .join(' ');
    const day = Date.parse(`${statement.article.published ?? ''}T00:00:00Z`);
    const before = seen.get(words);
    if (before !== undefined && !(day - before > COPY_DAYS * DAY)) continue;
    seen.set(words, day);
    kept.push(statement);
  }
  return kept;
}

function wordsOf({ content }: RecordedStatement): readonly Word[] {
  return content.flatMap((span, part) => [
    // Words on either side of a gap do not follow each other.
    ...(part === 0 ? [] : [{ key: '\u0000', start: 0, end: 0, span }]),
    ...[...span.text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[.!?;:]/gu)].map(
      ({ 0: word, index }) => ({
        key: /^[.!?;:]$/.test(word) ? '\u0000' : fold(word),
        start: index,
        end: index + word.length,
        span,
      }),
    ),
  ]);
}

function everyPlace(texts: readonly (readonly Word[])[], length: number): readonly Place[] {
  return texts.flatMap((words, text) =>
    Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) => ({ text, at })),
  );
}

/** The places at which a run goes on for one word more. */
function extended(
  texts: readonly (readonly Word[])[],
  runs: ReadonlyMap<string, readonly Place[]>,
  length: number,
): readonly Place[] {
  return [...runs.values()].flat().filter(({ text, at }) => at + length < (texts[text]?.length ?? 0));
}

/** Runs of so many words that stand in two articles or more, by their words. */
function recurring(
  told: readonly RecordedStatement[],
  texts: readonly (readonly Word[])[],
  places: readonly Place[],
  length: number,
): ReadonlyMap<string, readonly Place[]> {
  const runs = Map.groupBy(places, ({ text, at }) => keyOf(texts[text] ?? [], at, length));
  runs.delete('');
  for (const [key, own] of runs) {
    if (new Set(own.map(({ text }) => told[text]?.article.id)).size < 2) runs.delete(key);
  }
  return runs;
}

/** Empty where a sentence ends between the words. */
function keyOf(words: readonly Word[], at: number, length: number): string {
  const keys = words.slice(at, at + length).map(({ key }) => key);
  return keys.includes('\u0000') ? '' : keys.join(' ');
}

/** A run without its loose ends, as each statement has it, with what it tells times in how many articles. */
function weighed(
  told: readonly RecordedStatement[],
  texts: readonly (readonly Word[])[],
  places: readonly Place[],
  length: number,
): Weighed {
  const firsts = [...new Map(places.toReversed().map((place) => [place.text, place])).values()].sort(
    (one, other) => one.text - other.text,
  );
  const run = (place: Place): readonly Word[] => (texts[place.text] ?? []).slice(place.at, place.at + length);
  const sample = run(firsts[0] ?? { text: 0, at: 0 });
  const from = sample.findIndex(({ key }) => !LOOSE.has(key));
  const to = sample.findLastIndex(({ key }) => !LOOSE.has(key)) + 1;
  const uses = firsts.flatMap((place) => {
    const statement = told[place.text];
    const slice = sliceOf(run(place).slice(from, to));
    return statement && slice ? [{ statement, slice }] : [];
  });
  const keys = sample.slice(Math.max(from, 0), to).map(({ key }) => key);
  const telling = keys.filter((key) => !LINKING.has(key)).length;
  const articles = new Set(uses.map(({ statement }) => statement.article.id)).size;
  const weight = keys.length < SHORTEST || telling < TELLING ? 0 : telling * articles;
  return { words: uses.at(-1)?.slice.text ?? '', uses, weight, keys };
}

function sliceOf(words: readonly Word[]): Span | null {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || first.span !== last.span) return null;
  const { span } = first;
  return {
    start: span.start + first.start,
    end: span.start + last.end,
    text: span.text.slice(first.start, last.end),
  };
}

/** The weightiest, each once: neither one whose words another has, nor one that has another's. */
function best(found: readonly Weighed[]): readonly Formula[] {
  const kept: { readonly words: string; readonly formula: Formula }[] = [];
  const ranked = found
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || other.keys.length - one.keys.length);
  for (const { words: shown, uses, keys } of ranked) {
    const words = ` ${keys.join(' ')} `;
    if (kept.some((other) => other.words.includes(words) || words.includes(other.words))) continue;
    kept.push({ words, formula: { words: shown, uses } });
    if (kept.length === MOST_FORMULAS) break;
  }
  return kept.map(({ formula }) => formula);
}
