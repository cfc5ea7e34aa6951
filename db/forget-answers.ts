import { integer, spans, text } from './columns.ts';
import type { Row, Sql } from './sql.ts';

/** So many characters at the start of a sentence or a quotation tell it from others; answers may cut the rest. */
const TELLING = 40;
/** Shorter words (a name such as "Li") stand in answers about others too; they are looked for between quotation marks. */
const SHORT = 12;

/** Words by which an answer shows that it is about an article: its address, its title, what it tells. */
export function shownWords(sql: Sql, workspace: number, article: Row): readonly string[] {
  const id = integer(article, 'id');
  const facts = sql.all(
    `SELECT reading.text, statement.content AS words FROM reading
     JOIN statement ON statement.reading = reading.id
     WHERE reading.workspace = :workspace AND reading.article = :id
     UNION ALL
     SELECT reading.text, report.evidence FROM reading JOIN report ON report.reading = reading.id
     WHERE reading.workspace = :workspace AND reading.article = :id`,
    { workspace, id },
  );
  const told = facts.flatMap((row) =>
    spans(row, 'words', text(row, 'text')).map((span) => span.text.slice(0, TELLING)),
  );
  const links = sql.all('SELECT link FROM article_link WHERE workspace = ? AND article = ?', [workspace, id]);
  const titles = sql.all(
    `SELECT change ->> 'earlierTitle' AS title FROM reading WHERE workspace = ? AND article = ?`,
    [workspace, id],
  );
  const named = [
    article['url'],
    article['title'],
    ...titles.map((row) => row['title']),
    ...links.map((row) => row['link']),
  ];
  return [...named.filter((words) => typeof words === 'string' && words !== ''), ...told] as string[];
}

/** Lets go of kept answers that show an article or any of these words: a little too many rather than one too few. */
export function forgetAnswers(sql: Sql, workspace: number, article: number, words: readonly string[]): void {
  const signs = [
    `"article":${article},`,
    `"article":${article}}`,
    ...words.map((each) => (each.length < SHORT ? JSON.stringify(each) : inJson(each))),
  ];
  for (const row of sql.all('SELECT id, answer FROM kept_answer WHERE workspace = ?', [workspace])) {
    const answer = text(row, 'answer');
    if (signs.some((sign) => answer.includes(sign)))
      sql.run('DELETE FROM kept_answer WHERE workspace = ? AND id = ?', [workspace, text(row, 'id')]);
  }
}

function inJson(words: string): string {
  return JSON.stringify(words).slice(1, -1);
}
