import type { Action, Answer, Block, RecordedStatement } from '../model/index.ts';
import { statementFacts } from './facts.ts';
import type { Counts } from './help.ts';
import { answer, count, faint, heading, items, paragraph, quoted, text } from './inline.ts';
import { nothing } from './problems.ts';
import { statementItem } from './statement.ts';

/** A passage, and the statements on record that have it word for word or come near it, the nearest first. */
export interface FoundWords {
  readonly passage: string;
  readonly same: readonly RecordedStatement[];
  readonly near: readonly RecordedStatement[];
}

const SAME_SHOWN = 5;
const NEAR_SHOWN = 3;
/** Characters of a passage that a heading and a button repeat. */
const PASSAGE = 120;

/** Who said these words, through whom and in which article; what is only near is told apart from what is the same. */
export function whoSaid(found: readonly FoundWords[]): Answer {
  const blocks = found.flatMap(section);
  const data = {
    passages: found.map(({ passage, same, near }) => ({
      words: passage,
      match: same.length > 0 ? 'same' : near.length > 0 ? 'near' : 'none',
      statements: (same.length > 0 ? same : near).map(statementFacts),
    })),
  };
  const actions = found.flatMap(({ passage, same }) => (same.length > SAME_SHOWN ? [all(passage)] : []));
  return answer('normal', [heading('Who said this', 1), ...blocks], data, { actions });
}

/** Nobody on record said so, and what that does and does not mean. */
export function nobodySaid(passages: readonly string[], counts: Counts): Answer {
  const [first = ''] = passages;
  const record = `${count(counts.statements, 'statement')} of ${count(counts.articles, 'article')}`;
  return nothing(
    [text('No statement on record here has these words, or words near them: '), quoted(shortly(first))],
    [
      [
        text(
          `Readout knows only what articles on record here report as somebody’s words (${record}): it may have been said all the same.`,
        ),
      ],
      [text('Paste the link of the article it is from, then ask again.')],
    ],
    [],
  );
}

function section({ passage, same, near }: FoundWords): readonly Block[] {
  const shown = same.length > 0 ? oldestFirst(same).slice(0, SAME_SHOWN) : near.slice(0, NEAR_SHOWN);
  return [
    heading([quoted(shortly(passage))]),
    ...(same.length > 0 ? [] : [paragraph([faint(nearWords(shown.length))])]),
    ...items(shown.map((statement) => statementItem(statement, { withArticle: true }))),
  ];
}

function nearWords(shown: number): string {
  return shown === 0
    ? 'No statement on record here has these words, or words near them.'
    : 'No statement on record here has exactly these words. Near them:';
}

/** Whose article came first stands first; what has no day comes last. */
function oldestFirst(statements: readonly RecordedStatement[]): readonly RecordedStatement[] {
  const day = ({ article }: RecordedStatement): string => article.published ?? '9999';
  return statements.toSorted((one, other) => day(one).localeCompare(day(other)) || one.id - other.id);
}

function all(passage: string): Action {
  const about = `"${shortly(passage).replace(/["“”„«»]/gu, ' ')}"`;
  return { label: 'All of them', call: { name: 'said', options: { about } } };
}

function shortly(passage: string): string {
  if (passage.length <= PASSAGE) return passage;
  return `${passage.slice(0, passage.lastIndexOf(' ', PASSAGE) + 1 || PASSAGE).trimEnd()} …`;
}
