/**
 * What a member wrote, as plain text with every address in full: masked links become `label address`,
 * `<address>` (no preview) and `||address||` (spoiler) lose their marks, mentions of these users and roles go.
 */
export function plainText(content: string, mentioned: readonly string[]): string {
  return content
    .replace(/<@[!&]?(\d+)>/g, (mention, id: string) => (mentioned.includes(id) ? ' ' : mention))
    .replace(/\[([^\]\n]*)\]\(<?(https?:\/\/[^\s<>]+?)>?\)/g, '$1 $2')
    .replace(/<(https?:\/\/[^\s<>]+)>/g, ' $1 ')
    .replace(/\|\|/g, ' ')
    .trim();
}
