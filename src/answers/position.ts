import type {
  Action,
  Answer,
  Block,
  EntityRef,
  Line,
  ListItem,
  RecordedStatement,
  SpeechAct,
} from '../model/index.ts';
import { withCopies } from './copies.ts';
import { statementFacts } from './facts.ts';
import { formulas } from './formulas.ts';
import type { Formula } from './formulas.ts';
import { answer, count, faint, heading, items, join, paragraph, quoted, text } from './inline.ts';
import { articleLine, statementItem, statementUrl } from './statement.ts';

/** Statements without a formula after its last or before its first use, until which it has not stopped or begun. */
const SILENCE = 2;
const MOST_TURNS = 3;
/** What counts as the opposite of a denial. */
const ASSERTING: ReadonlySet<SpeechAct> = new Set(['statement', 'promise']);

/** A page of the statements, and of how many the rest of the answer speaks. */
export interface PositionView {
  /** Oldest first. */
  readonly all: readonly RecordedStatement[];
  readonly total: number;
  readonly shown: readonly RecordedStatement[];
  /** Whom the heading names. */
  readonly speaker: EntityRef | null;
}

/**
 * What somebody stated on a topic over time: words that recur, what changed in them, and the statements in order.
 * Nothing but exact words and counts: what they mean is the reader's to say.
 */
export function position(
  question: Line,
  { all, total, shown, speaker }: PositionView,
  actions: readonly Action[],
): Answer {
  const recurring = formulas(all);
  const changes = [...recurring.flatMap((formula) => comings(formula, all)), ...turns(all)];
  const isSpeaker = ({ speakers }: RecordedStatement): boolean =>
    speakers.length === 1 && speakers[0]?.id === speaker?.id;
  const inOrder = withCopies(shown, (each) => ({ withArticle: true, withoutSpeaker: isSpeaker(each) }));
  const blocks: readonly Block[] = [
    heading([...question, text(', over time')], 1),
    paragraph(extent(all, total)),
    ...section('Recurring words', recurring.map(formulaItem)),
    ...section('What changed', changes),
    ...section('In order', inOrder),
  ];
  const data = {
    total,
    formulas: recurring.map(({ words, uses }) => ({
      words,
      uses: uses.map(({ statement, slice }) => ({ statement: statement.id, slice })),
    })),
    statements: shown.map(statementFacts),
  };
  return answer('normal', blocks, data, { actions });
}

function section(title: string, entries: readonly ListItem[]): readonly Block[] {
  return entries.length === 0 ? [] : [heading(title), ...items(entries)];
}

function extent(all: readonly RecordedStatement[], total: number): Line {
  const articles = articlesOf(all);
  const days = all.flatMap(({ article }) => article.published ?? []).sort();
  const [start] = days;
  const end = days.at(-1);
  const parts: readonly Line[] = [
    [faint(`${count(total, 'statement')} in ${count(articles, 'article')}`)],
    ...(start !== undefined && end !== undefined
      ? [[{ type: 'date' as const, date: start === end ? start : { start, end } }]]
      : []),
    ...(total > all.length ? [[faint(`the newest ${all.length} of them are looked at`)]] : []),
  ];
  return join(parts, ' · ');
}

function formulaItem({ words, uses }: Formula): ListItem {
  const statements = uses.map(({ statement }) => statement);
  const [first] = statements;
  const last = statements.at(-1);
  return {
    line: [quoted(words), faint(` in ${count(articlesOf(statements), 'article')}`)],
    detail: [
      ...(first ? [[faint('first '), ...source(first)]] : []),
      ...(last ? [[faint('last '), ...source(last)]] : []),
    ],
  };
}

/** A formula that is new, and one that is not heard any more. */
function comings({ words, uses }: Formula, all: readonly RecordedStatement[]): readonly ListItem[] {
  const [first] = uses;
  const last = uses.at(-1);
  if (!first || !last) return [];
  const before = articlesBefore(all, first.statement);
  const after = articlesBefore(all.toReversed(), last.statement);
  return [
    ...(before >= SILENCE
      ? [change(words, 'New: first in', first.statement, `not in the ${before} articles before it`)]
      : []),
    ...(after >= SILENCE
      ? [change(words, 'Not heard since: last in', last.statement, `not in the ${after} articles after it`)]
      : []),
  ];
}

function change(words: string, what: string, statement: RecordedStatement, silence: string): ListItem {
  return {
    line: [quoted(words)],
    detail: [[faint(`${what} `), ...source(statement), faint(`, ${silence}`)]],
  };
}

function articlesBefore(all: readonly RecordedStatement[], statement: RecordedStatement): number {
  const at = all.indexOf(statement);
  return articlesOf(all.slice(0, at).filter(({ article }) => article.id !== statement.article.id));
}

/** A denial where something was asserted before, and the other way round, in another article. */
function turns(all: readonly RecordedStatement[]): readonly ListItem[] {
  const found = all.flatMap((statement, index): readonly ListItem[] => {
    const wanted = statement.act === 'denial' ? isAsserting : ASSERTING.has(statement.act) ? isDenial : null;
    const before =
      wanted && all.slice(0, index).findLast((other) => other.article.id !== statement.article.id);
    if (!before || !wanted(before)) return [];
    const what = statement.act === 'denial' ? 'A denial, after' : 'After a denial,';
    return [
      {
        line: [faint(`${what} `), ...source(before), text(':')],
        detail: [statementItem(before).line, statementItem(statement, { withArticle: true }).line],
      },
    ];
  });
  return found.slice(-MOST_TURNS);
}

function isAsserting({ act }: RecordedStatement): boolean {
  return ASSERTING.has(act);
}

function isDenial({ act }: RecordedStatement): boolean {
  return act === 'denial';
}

function source(statement: RecordedStatement): Line {
  return articleLine(statement.article, statementUrl(statement));
}

function articlesOf(statements: readonly RecordedStatement[]): number {
  return new Set(statements.map(({ article }) => article.id)).size;
}
