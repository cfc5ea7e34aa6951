import { readFileSync, readdirSync } from 'node:fs';

/** One line of expectations: who, of which kind, and the words of the text that must lead there. */
export interface Expectation {
  /** Names of the entities, several joined by ` + ` in alphabetical order; `nobody` for none. */
  readonly who: string;
  readonly kind: string | null;
  readonly forms: readonly { readonly words: string; readonly occurrence: number }[];
}

export interface Case {
  readonly name: string;
  readonly text: string;
  readonly expectations: readonly Expectation[];
}

/**
 * A case begins with `== name`; then its text; then lines `Name (kind): words, words#2`, where `#2` is
 * the second place in which the words stand, `A + B: words` for several people, `nobody: words`.
 */
export function readCases(): readonly Case[] {
  const folder = new URL('cases/', import.meta.url);
  return readdirSync(folder).flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split(/^== /mu)
      .filter((block) => block.trim() !== '')
      .map(readCase),
  );
}

function readCase(block: string): Case {
  const [name = '', ...lines] = block.trimEnd().split('\n');
  const expectations: Expectation[] = [];
  const text: string[] = [];
  for (const line of lines) {
    const match = /^(nobody|.+? \((?:person|organization|country|group)\)|[^.]+? \+ [^.]+?): (.+)$/u.exec(
      line,
    );
    if (match?.[1] === undefined || match[2] === undefined) text.push(line);
    else expectations.push(readExpectation(match[1], match[2]));
  }
  return { name, text: text.join('\n').trim(), expectations };
}

function readExpectation(who: string, forms: string): Expectation {
  const kind = /\((\w+)\)$/u.exec(who)?.[1] ?? null;
  return {
    who: who.replace(/ \(\w+\)$/u, ''),
    kind,
    forms: forms.split(', ').map((form) => {
      const [words = '', occurrence] = form.split('#');
      return { words: words.trim(), occurrence: Number(occurrence ?? '1') };
    }),
  };
}
