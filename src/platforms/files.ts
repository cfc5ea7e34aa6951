import type { Answer, AnswerFile } from '../model/index.ts';
import { notice } from './notice.ts';

/** Bytes of a file's content, without decoding it: Base64 has four characters for three bytes. */
export function bytesOf({ base64 }: AnswerFile): number {
  return Math.floor((base64.replace(/=+$/, '').length * 3) / 4);
}

/** An answer's files that a platform takes, and what to say of those that are too large for it. */
export function fitting(
  { files = [] }: Answer,
  most: number,
): { readonly files: readonly AnswerFile[]; readonly left: Answer | null } {
  const large = files.filter((file) => bytesOf(file) > most);
  const sizes = large.map((file) => `${file.name} has ${megabytes(bytesOf(file))} MB`).join(', ');
  const words = `${sizes}, and at most ${megabytes(most)} MB can be sent here. Whoever runs the bot gets it on the command line: readout export --help`;
  return {
    files: files.filter((file) => !large.includes(file)),
    left: large.length > 0 ? notice(words) : null,
  };
}

function megabytes(bytes: number): string {
  return (bytes / (1024 * 1024)).toFixed(1).replace(/\.0$/, '');
}
