import { areCopies, sketchOf } from '../text/copies.ts';
import type { Sketch } from '../text/copies.ts';

/** What the sentence of a report says beside the fields that were read from it. */
export interface Wording {
  /** When in the day: "morning", "over dinner". Empty where it does not say. */
  readonly hours: ReadonlySet<Hours>;
  /** Which of several contacts of one day it tells of: "a first call", "again, hours later"; null where it does not say. */
  readonly round: 'first' | 'later' | null;
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
  ['morning', /\b(?:mornings?|breakfast\p{L}*|dawn|sunrise|early hours|early on)\b|\ba\.m\./iu],
  ['day', /\b(?:noon|midday|lunch\p{L}*|afternoon)\b/iu],
  ['evening', /\b(?:evening|night|tonight|dinner|dined|supper|sunset|midnight|late on)\b/iu],
];
/** A contact that is one of several of its day. */
const FIRST =
  /\b(?:a|the|their|his|her) first (?:\p{L}+ )?(?:call|conversation|session|round)\b|\bfirst of (?:two|three|several)\b/iu;
const LATER =
  /\bearlier (?:that|the same|in the) day\b|\blater (?:that|the same|in the) day\b|\bhours (?:later|earlier)\b|\b(?:minutes|hours?) after\b|\b(?:spoke|met|called|phoned|talked) twice\b|\breturned (?:the|his|her) call\b|\b(?:called|rang|phoned) back\b/iu;
/** A longer time over which contacts are counted: then "again" and "third" are not of one day. */
const PERIOD =
  /\b(?:this|last|past|recent) (?:\p{L}+ )?(?:weeks?|months?|years?|term|spring|summer|autumn|winter)\b|\b(?:in|after|within) (?:\p{L}+ )?(?:weeks|months|years)\b|\b(?:days|weeks|months|years) (?:after|ago|later|before)\b|\bsince\b|\bin (?:19|20)\d\d\b/iu;
const FURTHER =
  /\b(?:again|once more|anew)\b|\b(?:next|second|third|another|further|follow-up|new|fresh) (?:\p{L}+ )?(?:round|meeting|call|session|conversation|talks|encounter|visit|time)\b/iu;
const RESUMED =
  /\b(?:resum\p{L}+|continu\p{L}+|reconven\p{L}+|return(?:ed|s|ing)?|began|begin|begun|adjourned|wrapped up|concluded)\b|\b(?:opening|closing|first|second|third|fourth|final|last|next|another|following) (?:full )?day\b|\b(?:two|three|four|several)-day\b|\bday (?:after|before|later|earlier)\b|\bday (?:one|two|three)\b/iu;
const SEVERAL =
  /\b(?:several|many|numerous|countless|three|four|five|six|seven|\d+) (?:times|occasions|meetings|calls|conversations)\b|\b(?:repeatedly|regularly|frequently|often|routinely|occasionally)\b|\b(?:every|each) (?:day|week|month|year|few|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\bin (?:regular|constant|daily|frequent|close|permanent) (?:contact|touch)\b|\bevery other (?:day|week|month|year)\b|\bin recent (?:days|weeks|months|years)\b|\bover the (?:past|last) (?:few )?(?:weeks|months|years)\b/iu;
const GATHERING =
  /\b(?:summits?|conferences?|assembly|forum|congress|gather(?:ed|ing|s)|trilateral|three-way|four-way|quadrilateral|multilateral|round ?table|plenary|joint call)\b/iu;
const APART =
  /\b(?:sidelines?|margins|bilateral(?:ly|s)?|one-on-one|one-to-one|tête-à-tête|separate(?:ly)?|privately|in private|private (?:talks|meeting|conversation)|pull-aside|alone|individually)\b|\b(?:breakfast|lunch|dinner|supper|coffee|tea|drinks|a meal) (?:together|for two)\b|\b(?:before|ahead of|after) the (?:ministers|leaders|delegations|delegates|others|summit|plenary)\b/iu;

/** Words of offices: who met says nothing of what it was about, and any two who report it write these alike. Own list. */
const OFFICES: ReadonlySet<string> = new Set(
  `adviser advisor ambassador assistant attorney chair chairman chairwoman chancellor chief commander commissioner
  defence defense delegation department deputy diplomat diplomats director economy energy envoy finance foreign former
  general governor head interior intelligence justice king leader mayor ministers ministry national prince princess
  queen representative ruler secretary security senator senior speaker special spokesman spokesperson spokeswoman
  state trade treasury undersecretary vice`.split(/\s+/u),
);

/** Words of contacts, of telling and of everything: they say nothing of a subject. Own list. */
const NO_TOPIC: ReadonlySet<string> = new Set(
  `all and any are but can did few for got had has her him his how its may met new not now off old one our out own per
  saw say see set she six ten the too two via was who why yet you day about after again also among been before being between both called calls came come conferred conversation could
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
const SHORTEST = 3;
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

function roundOf(evidence: string): Wording['round'] {
  if (LATER.test(evidence) || (FURTHER.test(evidence) && !PERIOD.test(evidence))) return 'later';
  return FIRST.test(evidence) && !PERIOD.test(evidence) ? 'first' : null;
}

function read(evidence: string): Wording {
  const words = evidence.match(/(?<!\p{L})\p{Ll}[\p{L}-]+/gu) ?? [];
  return {
    hours: new Set(HOURS.filter(([, pattern]) => pattern.test(evidence)).map(([hours]) => hours)),
    round: roundOf(evidence),
    further: FURTHER.test(evidence),
    resumed: RESUMED.test(evidence),
    several: SEVERAL.test(evidence),
    gathering: GATHERING.test(evidence),
    apart: APART.test(evidence),
    topic: new Set(
      words
        .filter((word) => word.length >= SHORTEST && !NO_TOPIC.has(word) && !OFFICES.has(word))
        .map((word) => word.slice(0, STEM)),
    ),
    sketch: sketchOf(words.filter((word) => !OFFICES.has(word)).join(' ')),
  };
}
