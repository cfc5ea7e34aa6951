/** A table to look words of a text up in: without a prototype, so that `constructor` is a word like any other. */
export function lookup<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, entries);
}
