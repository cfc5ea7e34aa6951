import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { z } from 'zod';
import { type Article, CodedError, type TextDetails } from '../model/index.ts';
import { articleFromText, calendarDate, checkLength } from './text.ts';
import { decodePage } from './charset.ts';
import { isPdf } from './pdf/read.ts';

/** Largest file that is read, in bytes. */
const LARGEST_FILE = 10 * 1024 * 1024;

/** `{ title, published, text }`; whatever else is in the file is ignored. */
const jsonArticle = z.object({
  title: z.string(),
  published: z.string().nullish(),
  text: z.string().regex(/\S/),
});

/** A file's content: a page that is still to be read, or an article. */
export type FileContent =
  | { readonly type: 'page'; readonly bytes: Uint8Array }
  | { readonly type: 'article'; readonly article: Article };

/**
 * Opens a `.html`, `.pdf`, `.txt` or `.json` file.
 * @throws CodedError where it is missing, too large, of another kind, or not what its name says.
 */
export async function openFile(path: string, details: TextDetails): Promise<FileContent> {
  const name = basename(path);
  const bytes = await readBytes(path, name);
  switch (extname(path).toLowerCase()) {
    case '.html':
    case '.htm':
    case '.xhtml':
      return { type: 'page', bytes };
    case '.pdf':
      if (isPdf(bytes)) return { type: 'page', bytes };
      throw new CodedError('bad-file', `“${name}” is not a PDF. Export it again, or paste its text.`);
    case '.txt':
    case '.md':
    case '.text':
      return { type: 'article', article: articleFromText(readableText(bytes, name), details) };
    case '.json':
      return { type: 'article', article: fromJson(decodePage(bytes, null), name, details) };
    default:
      throw new CodedError('bad-file', `“${name}” cannot be read. Give a .html, .pdf, .txt or .json file.`);
  }
}

async function readBytes(path: string, name: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size <= LARGEST_FILE) return await readFile(path);
  } catch (error) {
    throw new CodedError('bad-file', `“${name}” cannot be opened: ${reasonOf(error)}. Check the path.`, {
      cause: error,
    });
  }
  throw new CodedError('bad-file', `“${name}” is larger than 10 MB. Give one article at a time.`);
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  return code === 'EACCES' || code === 'EPERM' ? 'it may not be read' : 'reading failed';
}

/** @throws CodedError for a picture, a program or a word processor's file that is called a text. */
function readableText(bytes: Uint8Array, name: string): string {
  const text = decodePage(bytes, null);
  if (!text.includes('\0')) return text;
  throw new CodedError('bad-file', `“${name}” is not plain text. Save it as .txt, or paste its text.`);
}

/** The text stays as it is, to the last code unit: spans that were made for it must still fit. */
function fromJson(json: string, name: string, details: TextDetails): Article {
  const parsed = jsonArticle.safeParse(parseJson(json, name));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = issue?.path.join('.') ?? '';
    throw new CodedError(
      'bad-file',
      `“${name}” does not hold an article: ${field === '' ? 'it is no object' : `“${field}” is missing or wrong`}. ` +
        'It needs “title”, “published” (YYYY-MM-DD, may be null) and “text”.',
    );
  }
  const { title, published, text } = parsed.data;
  const given = details.published ?? published?.trim() ?? '';
  return {
    url: null,
    title: details.title ?? title,
    outlet: null,
    author: null,
    published: given === '' ? null : calendarDate(given),
    text: checkLength(text),
  };
}

function parseJson(json: string, name: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new CodedError(
      'bad-file',
      `“${name}” is not valid JSON. Export it again, or give the text as .txt.`,
      {
        cause: error,
      },
    );
  }
}
