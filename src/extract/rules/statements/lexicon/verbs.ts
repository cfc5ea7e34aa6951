/**
 * Verbs that report words, with what each takes. Compiled by hand from the verbs of communication in
 * B. Levin, English Verb Classes and Alternations (1993), sections 33 and 37, and from reference
 * grammars' lists of reporting verbs; the frames follow the Longman Grammar, chapter 9.
 */
import type { SpeechAct } from '../../../../model/index.ts';

/**
 * What a cue's content can be made of.
 *
 * - `clause`: a finite clause with or without "that", or a wh-clause: "said it was late"
 * - `quote`: a quotation beside it: "“It is late,” she added"
 * - `object`: a noun phrase or gerund and what follows it: "praised the crew for its calm"
 * - `to`: an infinitive: "vowed to stay"
 * - `object-to`: somebody and an infinitive: "urged both sides to wait"
 * - `object-of`: somebody "of" something: "accused the firm of theft"
 * - `object-as`: something "as" something, or with a quoted complement: "called it “absurd”"
 * - `preposition`: one of `prepositions` and its noun phrase: "called for calm"
 */
export type Frame =
  | 'clause'
  | 'quote'
  | 'object'
  | 'to'
  | 'object-to'
  | 'object-of'
  | 'object-as'
  | 'preposition';

export interface VerbCue {
  readonly lemma: string;
  readonly takes: readonly Frame[];
  readonly act: SpeechAct;
  /** The object is who was told, no part of the content: "told reporters that …". */
  readonly hearer: boolean;
  /** With `preposition`: which ones. */
  readonly prepositions: readonly string[];
  /** With `object`: only these heads make it a report: "claimed responsibility". */
  readonly objects: readonly string[] | null;
  /** A particle that must stand beside it: "pointed out"; several words must follow it: "put it to". */
  readonly particle: string | null;
  /** Only these heads as its subject make it a report: "the inquiry found". */
  readonly subjects: readonly string[] | null;
  /** Often no report of words at all: needs a quotation or a that-clause with "that", and is doubted. */
  readonly weak: boolean;
}

type Row = Partial<Omit<VerbCue, 'lemma' | 'takes'>> & { readonly takes: string; readonly verbs: string };

/** Whoever and whatever examines something and then tells what was found. */
const FINDERS =
  `report poll survey study review audit inquiry enquiry investigation probe examination analysis research
  commission panel committee court judge jury tribunal coroner inquest arbitrator auditor inspector investigator
  researcher regulator watchdog ombudsman inspectorate`.split(/\s+/u);

/** What is defended with words, as a title or a town is not. */
const STANDS =
  `decision record move plan policy handling approach choice deal law reform conduct action use timing
  ruling proposal strategy tactic remark comment statement`.split(/\s+/u);

/** What is echoed in words. */
const ECHOED = `call concern warning criticism sentiment view remark comment complaint fear demand`.split(
  /\s+/u,
);

const ROWS: readonly Row[] = [
  {
    takes: 'clause quote',
    verbs: `say state declare claim assert maintain contend argue insist explain remark observe comment joke quip
      remember reveal disclose conclude add continue reply respond answer retort counter recall testify allege speculate
      reason clarify hint imply indicate elaborate boast brag opine muse blog post tweet write reckon
      stipulate attest proclaim exclaim shout yell cry whisper mutter murmur interject volunteer theorise theorize
      reassert aver posit rule relate recount confide avow
      counsel`,
  },
  {
    takes: 'quote',
    verbs: `go begin chant intone laugh sigh smile shrug text email read sing grin snap bark gush thunder fume rage
      deadpan enthuse venture scoff sneer jeer taunt roar bellow growl groan moan
      preach`,
    weak: true,
  },
  { takes: 'clause quote object', verbs: 'announce admit acknowledge concede confess lament note' },
  { takes: 'clause quote', verbs: 'report' },
  { takes: 'clause quote', verbs: 'believe think feel fear hope suspect consider', weak: true },
  {
    takes: 'clause quote',
    verbs: 'predict forecast estimate suggest confirm mention signal',
    act: 'statement',
  },
  {
    takes: 'clause quote object',
    verbs: `stress emphasise emphasize underscore underline reiterate reaffirm restate affirm highlight repeat voice
      express convey outline`,
  },
  { takes: 'clause quote', verbs: 'point', particle: 'out' },
  { takes: 'clause quote', verbs: 'tell inform notify assure reassure remind', hearer: true },
  { takes: 'object-to', verbs: 'tell remind', act: 'demand', hearer: true },
  { takes: 'preposition', verbs: 'brief update', prepositions: ['on', 'about'], hearer: true },
  { takes: 'clause quote', verbs: 'warn caution advise', hearer: true },
  { takes: 'preposition', verbs: 'warn caution', prepositions: ['of', 'against', 'about'], hearer: true },
  { takes: 'object-to', verbs: 'warn advise', act: 'demand' },
  { takes: 'clause object quote', verbs: 'deny', act: 'denial' },
  { takes: 'object object-as quote', verbs: 'reject dismiss rebut refute debunk', act: 'denial' },
  { takes: 'clause to object quote', verbs: 'promise pledge vow guarantee', act: 'promise' },
  { takes: 'clause to', verbs: 'swear threaten', act: 'promise' },
  { takes: 'clause to object quote', verbs: 'demand', act: 'demand' },
  { takes: 'clause object quote', verbs: 'recommend propose', act: 'demand' },
  { takes: 'to', verbs: 'propose', act: 'demand' },
  { takes: 'object-to clause object quote', verbs: 'urge', act: 'demand' },
  { takes: 'object-to clause', verbs: 'implore beseech exhort', act: 'demand' },
  { takes: 'object-to', verbs: 'encourage invite beg press', act: 'demand' },
  { takes: 'clause', verbs: 'direct order instruct decree', act: 'demand' },
  { takes: 'object-to clause quote', verbs: 'ask', act: 'question' },
  { takes: 'preposition', verbs: 'ask press push plead beg', prepositions: ['for'], act: 'demand' },
  { takes: 'preposition', verbs: 'appeal', prepositions: ['for', 'to'], act: 'demand' },
  { takes: 'preposition', verbs: 'call', prepositions: ['for', 'on', 'upon'], act: 'demand' },
  { takes: 'clause quote', verbs: 'wonder inquire enquire query question', act: 'question' },
  { takes: 'object-of', verbs: 'accuse' },
  { takes: 'object-of', verbs: 'acquit', weak: true },
  {
    takes: 'object quote',
    verbs: `praise hail laud commend applaud compliment congratulate thank condemn denounce deplore decry criticise
      criticize slam blast lambast lambaste flay castigate rebuke chide berate salute mock ridicule regret bemoan excoriate
      chastise upbraid scold admonish censure reprimand fault pillory extol liken attribute`,
  },
  { takes: 'object-as', verbs: 'describe characterise characterize depict portray brand label' },
  { takes: 'object-as', verbs: 'call term dub', weak: true },
  { takes: 'object', verbs: 'blame' },
  { takes: 'object', verbs: 'dispute downplay disavow', act: 'denial' },
  { takes: 'object', verbs: 'defend', objects: STANDS },
  { takes: 'object', verbs: 'echo', objects: ECHOED },
  { takes: 'clause', verbs: 'make', particle: 'clear' },
  { takes: 'preposition', verbs: 'admit confess', prepositions: ['to'] },
  { takes: 'preposition', verbs: 'insist', prepositions: ['on'], act: 'demand' },
  { takes: 'preposition', verbs: 'object', prepositions: ['to'], act: 'denial' },
  { takes: 'quote clause', verbs: 'hit fire shoot', particle: 'back' },
  { takes: 'preposition', verbs: 'complain speak grumble', prepositions: ['about', 'of'], weak: true },
  { takes: 'clause quote', verbs: 'complain protest object grumble' },
  { takes: 'preposition', verbs: 'apologise apologize', prepositions: ['for', 'over', 'to'] },
  { takes: 'clause quote', verbs: 'apologise apologize' },
  { takes: 'to', verbs: 'claim' },
  { takes: 'clause', verbs: 'accept' },
  { takes: 'object', verbs: 'claim', objects: ['responsibility', 'credit', 'victory'] },
  {
    takes: 'object',
    verbs: 'offer extend send give',
    objects: [
      'condolence',
      'congratulations',
      'congratulation',
      'apology',
      'thanks',
      'sympathy',
      'assurance',
      'praise',
    ],
  },
  { takes: 'object', verbs: 'pay', objects: ['tribute'] },
  { takes: 'object', verbs: 'raise', objects: ['concern', 'objection'] },
  { takes: 'object', verbs: 'discuss', objects: ['importance', 'need', 'necessity'] },
  { takes: 'clause quote', verbs: 'request', act: 'demand' },
  { takes: 'clause', verbs: 'agree' },
  { takes: 'clause', verbs: 'put', particle: 'it to', act: 'question' },
  { takes: 'clause', verbs: 'find', subjects: FINDERS },
  { takes: 'object', verbs: 'tweet' },
  { takes: 'object', verbs: 'play', particle: 'down', act: 'denial' },
  { takes: 'object', verbs: 'rule', particle: 'out', act: 'denial' },
  {
    takes: 'preposition',
    verbs: 'push hit lash',
    prepositions: ['on', 'against', 'at'],
    particle: 'back',
    act: 'denial',
  },
];

/**
 * The frames of a token's verb, or undefined. A regular form whose lemma lost its last letter, or kept a
 * doubled one, is looked up as well.
 */
export function cuesOf(lemma: string): readonly VerbCue[] | undefined {
  return VERB_CUES.get(lemma) ?? VERB_CUES.get(`${lemma}e`) ?? VERB_CUES.get(lemma.slice(0, -1));
}

/** "was clear that …": adjectives that report words with a that-clause. */
export const ADJECTIVE_CUES: ReadonlySet<string> = new Set([
  'clear',
  'adamant',
  'explicit',
  'emphatic',
  'unequivocal',
  'insistent',
]);

/** Every frame of every verb, by lemma; a verb can stand in several rows with different frames. */
export const VERB_CUES: ReadonlyMap<string, readonly VerbCue[]> = byLemma(ROWS);

function byLemma(rows: readonly Row[]): Map<string, VerbCue[]> {
  const cues = new Map<string, VerbCue[]>();
  for (const row of rows) {
    for (const lemma of row.verbs.trim().split(/\s+/u)) {
      const cue: VerbCue = {
        lemma,
        takes: row.takes.split(' ') as Frame[],
        act: row.act ?? 'statement',
        hearer: row.hearer ?? false,
        prepositions: row.prepositions ?? [],
        objects: row.objects ?? null,
        particle: row.particle ?? null,
        subjects: row.subjects ?? null,
        weak: row.weak ?? false,
      };
      cues.set(lemma, [...(cues.get(lemma) ?? []), cue]);
    }
  }
  return cues;
}
