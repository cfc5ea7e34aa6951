import type { EntityKind } from '../model/index.ts';
import { nameKey } from './names.ts';

/** A key under which a form is found: of its whole name, or of its end from a later word on. */
export interface FormKey {
  readonly key: string;
  readonly whole: boolean;
}

/** The key of a whole name. `al-` counts at the start only: Mohammed Sudani is Mohammed al-Sudani. */
export function wholeKey(words: readonly string[]): string {
  return words.map((word, index) => (index === 0 ? word : withoutAl(word))).join(' ');
}

/** A person's last word, by which forms are compared with each other; other names are compared whole. */
export function surnameKey(words: readonly string[], kind: EntityKind): string {
  return kind === 'person' ? withoutAl(words.at(-1) ?? '') : wholeKey(words);
}

/** All keys under which a form is found. A person is also found by the name's end: `von der Leyen`, `al-Sudani`, `Sudani`. */
export function formKeys(name: string, kind: EntityKind): readonly FormKey[] {
  const words = nameKey(name, kind);
  const whole = wholeKey(words);
  const ends = new Set<string>();
  if (kind === 'person') {
    for (const [index, word] of words.entries()) {
      const rest = words.slice(index + 1).map(withoutAl);
      if (index > 0) ends.add([word, ...rest].join(' '));
      ends.add([withoutAl(word), ...rest].join(' '));
    }
    ends.delete(whole);
  }
  return [{ key: whole, whole: true }, ...[...ends].map((key) => ({ key, whole: false }))];
}

function withoutAl(word: string): string {
  return word.startsWith('al-') ? word.slice(3) : word;
}
