import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Bytes that an archive's files may have together when they are unpacked: no bomb, and less than a text can hold. */
const MOST_UNPACKED = 1_000_000_000;

/** Packs texts by file name. */
export function zip(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, words]) => [name, strToU8(words)])));
}

/** Unpacks the texts whose file names end so, by name. Throws where it is no archive, or unpacks to too much. */
export function unzip(archive: Uint8Array, ending: string): Readonly<Record<string, string>> {
  let size = 0;
  const files = unzipSync(archive, {
    filter: ({ name, originalSize }) => {
      if (!name.endsWith(ending)) return false;
      size += originalSize;
      if (size > MOST_UNPACKED) throw new Error('the archive unpacks to more than a gigabyte');
      return true;
    },
  });
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
