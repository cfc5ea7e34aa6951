import { areCopies, sketchOf } from '../text/copies.ts';
import type { Sketch } from '../text/copies.ts';

/** What the sentence of a report says beside the fields that were read from it. */
export interface Wording {
  /** When in the day: "morning", "over dinner". Empty where it does not say. */
  readonly hours: ReadonlySet<Hours>;
  /** It tells of a later one of several contacts of one day: "their second call of the day". */
  readonly later: boolean;
  /** It tells of one that follows another: "again", "the next round". */
  readonly further: boolean;
  /** It tells of one day out of a longer meeting: "resumed", "a second day of talks". */
  readonly resumed: boolean;
  /** It tells of no single contact: "have met several times", "every Tuesday". */
  readonly several: boolean;
  /** It tells of many coming together: a summit, a three-way call. */
  readonly gathering: boolean;
  /** It tells of a few who met apart from the others: "on the sidelines", "separately". */
  readonly apart: boolean;
  /** The beginnings of the words that say what it was about. */
  readonly topic: ReadonlySet<string>;
  readonly sketch: Sketch;
}

type Hours = 'morning' | 'day' | 'evening';

const HOURS: readonly (readonly [Hours, RegExp])[] = [
  ['morning', /\b(?:mornings?|breakfast|dawn|early hours|early on)\b|\ba\.m\./iu],
  ['day', /\b(?:noon|midday|lunch|lunchtime|luncheon|afternoon)\b/iu],
  ['evening', /\b(?:evening|night|tonight|dinner|supper|midnight|late on)\b/iu],
];
const LATER =
  /\b(?:hours?|minutes) after (?:their|an?|the) (?:first|earlier|previous)\b|\b(?:second|third|fourth|another|further) (?:\p{L}+ )?(?:call|conversation|meeting|session|talks|round|time) (?:of|in|within|that|on) (?:the|a|one|that|as|the same|24)? ?(?:day|hours|many hours)\b|\b(?:again|once more|spoke twice|met twice)\b.{0,40}\b(?:same day|hours later|later (?:that|the same|in the) day|that (?:evening|night|afternoon))\b|\blater (?:that|the same|in the) day\b/iu;
const FURTHER =
  /\b(?:again|once more|anew)\b|\b(?:next|second|third|another|further|follow-up|new|fresh) (?:\p{L}+ )?(?:round|meeting|call|session|conversation|talks|encounter|visit|time)\b/iu;
const RESUMED =
  /\b(?:resum\p{L}+|continu\p{L}+|reconven\p{L}+|began|begin|begun|opened|adjourned|wrapped up|concluded)\b|\b(?:first|second|third|fourth|final|last|next|another) (?:full )?day\b|\b(?:two|three|four|several)-day\b/iu;
const SEVERAL =
  /\b(?:several|many|numerous|countless|three|four|five|six|seven|\d+) (?:times|occasions|meetings|calls|conversations)\b|\b(?:repeatedly|regularly|frequently|often|routinely|occasionally)\b|\b(?:every|each) (?:day|week|month|year|other|few|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\bin recent (?:days|weeks|months|years)\b|\bover the (?:past|last) (?:few )?(?:weeks|months|years)\b/iu;
const GATHERING =
  /\b(?:summits?|conferences?|assembly|forum|congress|gather(?:ed|ing|s)|trilateral|three-way|four-way|quadrilateral|multilateral|round ?table|plenary|joint call)\b/iu;
const APART =
  /\b(?:sidelines?|margins|bilateral(?:ly|s)?|one-on-one|one-to-one|tête-à-tête|separate(?:ly)?|privately|private (?:talks|meeting|conversation)|pull-aside|alone|individually)\b/iu;

/** Words of contacts, of telling and of everything: they say nothing of a subject. Own list. */
const NO_TOPIC: ReadonlySet<string> = new Set(
  `about after again also among been before being between both called calls came come conferred conversation could
  counterpart days discuss discussed discussing discussions during each ended first from further gone good government
  have having held himself herself hold holding hosted hour hours into last later leaders long made meet meeting
  meetings meets minister minutes more morning evening afternoon night next office officials only other over phone
  phoned president prime raised rang received said says second sources spent spoke spoken speak statement such talk
  talked talks telephone telephoned than that their them then there they this those three time today told took under
  very video visit visited week were what when where which while will with would year years yesterday`.split(
    /\s+/u,
  ),
);
const STEM = 5;
const SHORTEST = 4;
/** So many words of the subject in common are no chance. */
const ENOUGH = 2;

const known = new WeakMap<object, Wording>();

/** What a report's sentence says beside its fields; worked out once for each report. */
export function wordingOf(report: { readonly evidence: string }): Wording {
  const before = known.get(report);
  if (before) return before;
  const wording = read(report.evidence);
  known.set(report, wording);
  return wording;
}

/** Whether two sentences speak of one subject: in two words at least. */
export function shareSubject(one: Wording, other: Wording): boolean {
  return one.topic.intersection(other.topic).size >= ENOUGH;
}

/** Whether two sentences speak of one subject or are copies. */
export function tellAlike(one: Wording, other: Wording): boolean {
  return shareSubject(one, other) || areCopies(one.sketch, other.sketch);
}

function read(evidence: string): Wording {
  const words = evidence.match(/(?<!\p{L})\p{Ll}[\p{L}-]+/gu) ?? [];
  return {
    hours: new Set(HOURS.filter(([, pattern]) => pattern.test(evidence)).map(([hours]) => hours)),
    later: LATER.test(evidence),
    further: FURTHER.test(evidence),
    resumed: RESUMED.test(evidence),
    several: SEVERAL.test(evidence),
    gathering: GATHERING.test(evidence),
    apart: APART.test(evidence),
    topic: new Set(
      words
        .filter((word) => word.length >= SHORTEST && !NO_TOPIC.has(word))
        .map((word) => word.slice(0, STEM)),
    ),
    sketch: sketchOf(evidence),
  };
}
