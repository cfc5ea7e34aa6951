/** Words as Slack's mrkdwn takes them where rich text is not possible; https://docs.slack.dev/messaging/formatting-message-text#escaping. */
export function escapeMrkdwn(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** What a member wrote, as plain text: `<address|label>` becomes the address, mentions of the bot go, entities are characters. */
export function plainText(text: string, botId: string | null): string {
  return text
    .replace(/<([^<>]*)>/g, (_, inner: string) => ` ${bracketed(inner, botId)} `)
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .trim();
}

function bracketed(inner: string, botId: string | null): string {
  const [target = '', label] = inner.split('|', 2);
  if (target === `@${botId}`) return '';
  if (/^[@#!]/.test(target))
    return label ? `${target[0] === '#' ? '#' : '@'}${label.replace(/^[@#]/, '')}` : '';
  return target;
}
