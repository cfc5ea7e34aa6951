import { fold } from './fold.ts';

/** Shorter words are taken as they are: little is left of "oil" or "gas" without its end. */
const SHORT = 4;

/** The words of a text without their inflections, so that "hostage talks" is found in "talking of the hostages". */
export function stems(words: string): ReadonlySet<string> {
  const found =
    fold(words)
      .replace(/'s\b/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(found.map(stemOf));
}

function stemOf(word: string): string {
  if (word.length < SHORT) return word;
  const cut = word
    .replace(/(?:ss|us|is)$/u, '$&e')
    .replace(/(?:ies|ied|y)$/u, 'i')
    .replace(/(?<=\p{L}{3})(?:ing|ed|es|e|s)$/u, '');
  return cut.replace(/([bdgkmnprt])\1$/u, '$1');
}
