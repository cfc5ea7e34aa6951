import { eld } from 'eld/extrasmall';

/** How much of a text is looked at, in characters. */
const SAMPLE = 6_000;

/** A shorter text is taken as English: too few words to judge, and names mislead. */
const SHORTEST = 120;

/** Words that every English text is full of, and that no other language has in this number. */
const FUNCTION_WORDS =
  /\b(?:the|of|to|and|in|that|a|an|for|on|with|was|is|are|by|his|her|its|their|has|have|had|said|from|it|he|she|they|which|would|will|not|at|as|be|been|were)\b/gi;

/** Share of those words in a text above which it is English whatever the detector finds. */
const ENGLISH_SHARE = 0.2;

/** The name of the language that a text is in where it surely is not English; null otherwise. */
export function foreignLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  if (sample.length < SHORTEST) return null;
  const words = sample.split(/\s+/).length;
  if ((sample.match(FUNCTION_WORDS)?.length ?? 0) / words >= ENGLISH_SHARE) return null;
  const found = eld.detect(sample);
  if (found.language === '' || found.language === 'en' || !found.isReliable()) return null;
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(found.language) ?? found.language;
}
