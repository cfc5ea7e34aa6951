import type { CalendarDate, History, PortableArticle, PortableDocument } from '../model/index.ts';

/** Articles in one document: some 20 MB of JSON, which any program can read whole. */
export const PART = 2_000;
/** Articles that are read from the database in one go. */
const AT_ONCE = 100;

/** A history as documents, one after another; what else the workspace keeps stands in the last. */
export async function* documents(
  history: History,
  exportedOn: CalendarDate,
): AsyncGenerator<PortableDocument> {
  const { articles: total } = await history.counts();
  const parts = Math.max(1, Math.ceil(total / PART));
  let after = 0;
  for (let part = 1; part <= parts; part += 1) {
    const isLast = part === parts;
    const articles = await take(history, after, isLast ? Infinity : PART);
    after = articles.at(-1)?.id ?? after;
    const rest = isLast
      ? await history.portableRest()
      : { entities: [], meetings: [], corrections: [], settings: [] };
    const head = { format: 'readout-history', version: 1 } as const;
    yield { ...head, workspace: history.workspace, exportedOn, part, parts, articles, ...rest };
  }
}

/** The file name of a document: readout.json, or readout-2.json where there are several. */
export function documentName({ part, parts }: Pick<PortableDocument, 'part' | 'parts'>): string {
  return parts === 1 ? 'readout.json' : `readout-${part}.json`;
}

async function take(history: History, from: number, most: number): Promise<readonly PortableArticle[]> {
  const found: PortableArticle[] = [];
  let after = from;
  while (found.length < most) {
    const page = await history.portableArticles(after, Math.min(AT_ONCE, most - found.length));
    if (page.length === 0) break;
    found.push(...page);
    after = page.at(-1)?.id ?? after;
  }
  return found;
}
