import { stripVTControlCharacters } from 'node:util';

/** Words of untrusted origin without anything that a terminal would obey, or that reverses what is read. */
export function clean(words: string): string {
  return stripVTControlCharacters(words)
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '');
}

/** An address that may stand in a terminal link: http or https, without control characters; else null. */
export function cleanUrl(url: string): string | null {
  return /^https?:\/\/[\x21-\x7E]+$/.test(url) ? url : null;
}
