import { Buffer } from 'node:buffer';
import type { AnswerFile, CalendarDate, History } from '../model/index.ts';
import { documentName, documents } from './portable.ts';
import { TABLES, tableHead, tableRows } from './tables.ts';
import type { TableName } from './tables.ts';
import { zip } from './zip.ts';

const NAMES = Object.keys(TABLES) as readonly TableName[];

/** A whole history in one archive: its documents and its tables. */
export async function exportFile(history: History, day: CalendarDate): Promise<AnswerFile> {
  const files: Record<string, string> = {};
  const tables = new Map(NAMES.map((name) => [name, [tableHead(name)]]));
  for await (const document of documents(history, day)) {
    files[documentName(document)] = JSON.stringify(document);
    for (const article of document.articles) {
      const rows = tableRows(article);
      for (const name of NAMES) tables.get(name)?.push(rows[name]);
    }
  }
  for (const [name, rows] of tables) files[name] = rows.join('');
  const base64 = Buffer.from(zip(files)).toString('base64');
  return { name: `readout-${day}.zip`, mediaType: 'application/zip', base64 };
}
