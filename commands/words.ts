/** One word of a typed line, or several in quotation marks. */
export interface Word {
  readonly text: string;
  readonly quoted: boolean;
  /** The option that is written before it, as in `with:dermer`, `--with=dermer` and `--with dermer`. */
  readonly key: string | null;
  /** As it was typed. */
  readonly raw: string;
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' };
/** `with:`, `--with=` (but not `https://`) or `--with` alone. */
const KEY = /^(?:(?:--)?([a-z][a-z-]*)[:=](?!\/\/)|--([a-z][a-z-]*)(?=\s|$))/i;

/** Splits a typed line at white space; quotation marks, straight or curly, hold words together. */
export function splitWords(line: string): readonly Word[] {
  const words: Word[] = [];
  let rest = line.trim();
  while (rest !== '') {
    const word = firstWord(rest);
    words.push(word);
    rest = rest.slice(word.raw.length).trimStart();
  }
  return words;
}

/** A word that a shell has split off already: its spaces are its own. */
export function wordOf(argument: string): Word {
  const key = KEY.exec(argument);
  const text = argument.slice(key?.[0].length ?? 0);
  return { text, quoted: /\s/.test(text), key: keyName(key), raw: argument };
}

function firstWord(rest: string): Word {
  const key = KEY.exec(rest);
  const head = key?.[0] ?? '';
  const value = rest.slice(head.length);
  const closing = CLOSING[value[0] ?? ''];
  if (closing !== undefined) {
    const end = value.indexOf(closing, 1);
    const text = value.slice(1, end < 0 ? undefined : end);
    return {
      text,
      quoted: true,
      key: keyName(key),
      raw: head + value.slice(0, text.length + (end < 0 ? 1 : 2)),
    };
  }
  const text = /^\S*/.exec(value)?.[0] ?? '';
  return { text, quoted: false, key: keyName(key), raw: head + text };
}

function keyName(key: RegExpExecArray | null): string | null {
  return (key?.[1] ?? key?.[2] ?? null)?.toLowerCase() ?? null;
}
