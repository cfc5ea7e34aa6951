import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parsePortable } from '../../db/index.ts';
import { count, unzip } from '../answers/index.ts';
import { CodedError } from '../model/index.ts';
import type { History, PortableDocument } from '../model/index.ts';
import type { Screen } from './terminal.ts';

/** Bytes of a file that is read whole: V8 holds no longer text. */
const MOST_BYTES = 500_000_000;

/** What an import did. */
export interface Imported {
  /** Articles that are on record now and were not before. */
  readonly added: number;
  readonly known: number;
  readonly corrections: number;
  /** Channels whose settings were taken over. */
  readonly channels: number;
  /** Whether settings were left out because they are of another workspace's channels. */
  readonly foreign: boolean;
}

/**
 * Takes exported files into a history. Each article is one transaction and one that is on record changes nothing, so
 * that an import which broke off is simply begun again. All files are checked before anything is written. Throws
 * CodedError for a file that is none.
 */
export async function importFiles(
  paths: readonly string[],
  history: History,
  screen: Screen,
): Promise<Imported> {
  const read = await Promise.all(paths.map(documentsIn));
  const documents = read.flat().sort((one, other) => one.part - other.part);
  assertWhole(documents);
  const total = documents.reduce((sum, { articles }) => sum + articles.length, 0);
  const wait = screen.wait('taking in …');
  let [added, known] = [0, 0];
  try {
    for (const { articles } of documents) {
      for (const article of articles) {
        if (await history.takeIn(article)) added += 1;
        else known += 1;
        wait.update(`${added + known} of ${count(total, 'article')}`);
      }
    }
  } finally {
    wait.end();
  }
  return { added, known, ...(await takeRest(documents, history)) };
}

/** Throws CodedError where parts are missing: what stands in the last one would be lost without a word. */
function assertWhole(documents: readonly PortableDocument[]): void {
  for (const [workspace, parts] of Map.groupBy(documents, (document) => document.workspace)) {
    const given = new Set(parts.map(({ part }) => part));
    const all = Math.max(...parts.map((document) => document.parts));
    const missing = Array.from({ length: all }, (_, index) => index + 1).filter((part) => !given.has(part));
    if (missing.length > 0)
      throw new CodedError(
        'bad-import',
        `Of the ${all} parts of ${workspace}'s history ${missing.length === 1 ? 'part' : 'parts'} ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing. Give all of them at once: readout import FOLDER/readout*.json`,
      );
  }
}

/** Corrections count once all articles are there; settings are those of the same workspace's channels. */
async function takeRest(
  documents: readonly PortableDocument[],
  history: History,
): Promise<Omit<Imported, 'added' | 'known'>> {
  const before = (await history.corrections()).length;
  let [channels, foreign] = [0, false];
  for (const { corrections, settings, workspace } of documents) {
    for (const { correction, made, undone } of corrections) await history.correct(correction, made, undone);
    if (workspace !== history.workspace) foreign ||= settings.length > 0;
    else {
      for (const each of settings) await history.changeSettings(each.channel, each.settings);
      channels += settings.length;
    }
  }
  return { corrections: (await history.corrections()).length - before, channels, foreign };
}

async function documentsIn(path: string): Promise<readonly PortableDocument[]> {
  const bytes = await bytesOf(path);
  const name = basename(path);
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isArchive) return [parsePortable(new TextDecoder().decode(bytes), name)];
  const files = Object.entries(unpacked(bytes, name));
  if (files.length === 0) throw new CodedError('bad-import', `${name} holds no readout.json.`);
  return files.map(([inner, json]) => parsePortable(json, `${inner} in ${name}`));
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size <= MOST_BYTES) return await readFile(path);
  } catch (cause) {
    const message = `${path} cannot be read. Give the file that readout export or /export wrote.`;
    throw new CodedError('bad-import', message, { cause });
  }
  throw new CodedError(
    'bad-import',
    `${path} is larger than 500 MB. Export the history into a folder (readout export --out FOLDER) and import its parts.`,
  );
}

function unpacked(bytes: Uint8Array, name: string): Readonly<Record<string, string>> {
  try {
    return unzip(bytes, '.json');
  } catch (cause) {
    throw new CodedError('bad-import', `${name} is a damaged archive. Export the history again.`, { cause });
  }
}
