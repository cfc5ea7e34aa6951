/**
 * What a member wrote, as plain text with every address in full: masked links become `label address`,
 * `<address>` (no preview) and `||address||` (spoiler) lose their marks, mentions of the bot go.
 */
export function plainText(content: string, botId: string | null): string {
  const mention = botId ? new RegExp(`<@!?${botId}>`, 'g') : /(?!)/;
  return content
    .replace(mention, ' ')
    .replace(/\[([^\]\n]*)\]\(<?(https?:\/\/[^\s<>]+?)>?\)/g, '$1 $2')
    .replace(/<(https?:\/\/[^\s<>]+)>/g, ' $1 ')
    .replace(/\|\|/g, ' ')
    .trim();
}
