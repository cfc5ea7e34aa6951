import type { Span } from '../model/index.ts';
import { AGENCIES } from './agencies.ts';

/** A dateline or a line of credit stands within so many characters of the text's beginning or end. */
const EDGE = 240;
const NAME = String.raw`(?:the )?((?:\p{Lu}[\p{L}\p{N}’'&.-]*|[a-z]?[A-Z]{2,})(?: (?:\p{Lu}[\p{L}\p{N}’'&.-]*|of|de|la|le|al|24|1|2)){0,4})`;
/** Words that make a capitalised name an outlet's. Own list of what newspapers and broadcasters call themselves. */
const OUTLET_WORD =
  /(?:^|[ -])(?:news|agency|herald|tribune|gazette|chronicle|journal|courier|daily|telegraph|zeitung|tidende|bladet|dagbladet|nachrichten|figaro|giornale|correo|diario|noticias|radio|tv|television|channel|canal|broadcaster|broadcasting|media)(?:$|[ -])| (?:times|post|observer|guardian|mail|mirror|sun|star|standard|press|presse|today|weekly|review|magazine|wire|network)$/iu;
const CREDITS = [
  // "HARVENNA, March 3 (Sample News) —" and "(Reuters) -"
  new RegExp(String.raw`\(${NAME}\) ?[—–-]`, 'u'),
  // "Sample News — The minister …"
  new RegExp(String.raw`(?:^|\n)${NAME} ?[—–] `, 'u'),
  new RegExp(
    String.raw`(?:Source|Credit|With reporting (?:by|from)|Reporting by|Text by|Via): ?${NAME}`,
    'u',
  ),
  new RegExp(String.raw`\b(?:With|Additional) (?:reporting|material|files?) (?:by|from) ${NAME}`, 'u'),
];
const IN_SENTENCE = [
  new RegExp(
    String.raw`${NAME}(?: news agency| newspaper| television| radio)? (?:(?:first|has|had|also|earlier) )?(?:reported|reports|reporting|revealed)\b`,
    'u',
  ),
  new RegExp(String.raw`\b(?:told|tells|telling) ${NAME}`, 'u'),
  new RegExp(
    String.raw`\b(?:according to|citing|cited by|quoted by|reported by|confirmed to|speaking to|in an interview with|in comments to|a report (?:in|by|on)) ${NAME}`,
    'u',
  ),
];

/**
 * The agency or outlet from which an article says it has what a sentence tells: in the sentence ("Ynet reported",
 * "told AFP"), else in the dateline or the line of credit. Null where it names none. `start` and `end` bound the
 * sentence in `text`.
 */
export function originOf(text: string, { start, end }: Pick<Span, 'start' | 'end'>): Span | null {
  const sentence = text.slice(start, end);
  for (const pattern of IN_SENTENCE) {
    const found = named(pattern, sentence, start);
    if (found) return found;
  }
  const head = text.slice(0, EDGE);
  const tailStart = Math.max(head.length, text.length - EDGE);
  for (const pattern of CREDITS) {
    const found = named(pattern, head, 0) ?? named(pattern, text.slice(tailStart), tailStart);
    if (found) return found;
  }
  return null;
}

/** The name that a pattern finds, where it is an outlet's; `offset` is where `words` stand in the text. */
function named(pattern: RegExp, words: string, offset: number): Span | null {
  const found = new RegExp(pattern, `${pattern.flags}d`).exec(words);
  const [from, until] = found?.indices?.[1] ?? [];
  const name = found?.[1]?.replace(/[’']s?$|[.,]$/u, '');
  if (from === undefined || until === undefined || name === undefined || !isOutlet(name)) return null;
  return { start: offset + from, end: offset + from + name.length, text: name };
}

function isOutlet(name: string): boolean {
  return AGENCIES.has(name.toLowerCase().replace(/\./gu, '')) || OUTLET_WORD.test(name);
}
