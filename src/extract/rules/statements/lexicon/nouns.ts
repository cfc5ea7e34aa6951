/**
 * Nouns that report words, that are made of words, and that pass words on. Compiled by hand from the
 * nominalisations of the verbs in `verbs.ts` and from the sections of a newspaper's style guide on sources.
 */
import type { SpeechAct } from '../../../../model/index.ts';

/** "his warning that …": nouns whose that-clause (or "for", "to", "of") is the content. */
export const NOUN_CUES: ReadonlyMap<string, SpeechAct> = new Map([
  ...acts(
    'statement',
    `claim warning accusation allegation assertion announcement remark comment suggestion insistence complaint
    argument contention assurance acknowledgement admission declaration observation charge prediction
    testimony report rumour rumor message explanation tweet post`,
  ),
  ...acts('denial', 'denial'),
  ...acts('promise', 'promise pledge vow threat guarantee'),
  ...acts('demand', 'call demand appeal request plea proposal recommendation'),
]);

/** Things that words stand in; who issued them holds the words. */
export const DOCUMENTS: ReadonlySet<string> = words(`
  statement release readout communique communiqué declaration report letter memo memorandum note post tweet
  message email bulletin draft document text transcript cable article column essay editorial op-ed blog paper
  filing lawsuit complaint petition resolution speech address interview appeal briefing summary account notice
  advisory dispatch update reply response affidavit testimony deposition submission indictment audit video recording broadcast poll survey study website manifesto ruling judgment
  verdict motion press-release`);

/** Documents that two or more parties issue together when a sentence says "in a joint …". */
export const JOINT: ReadonlySet<string> = words('joint common shared');

/** Bodies that issue documents: "a foreign ministry readout". */
export const BODIES: ReadonlySet<string> = words(`
  ministry department office embassy presidency palace commission council government agency bureau secretariat
  committee court police army navy union federation chancellery treasury company party`);

/** A name with one of these in it is somebody who publishes news. */
export const MEDIA_WORDS: ReadonlySet<string> = words(`
  news newspaper daily weekly times post herald tribune journal gazette guardian telegraph press radio television tv
  channel agency newswire wire magazine broadcaster broadcasting media observer mail chronicle courier
  globe star sun age independent economist atlantic record argus echo scotsman mirror sentinel mercury
  examiner express inquirer standard bulletin network podcast tabloid outlet site reuters bloomberg bbc cnn afp
  ap upi npr axios politico xinhua tass interfax ansa efe dpa anadolu yonhap kyodo jiji haaretz ynet jazeera
  arabiya monde figaro spiegel zeitung nachrichten nrc pais corriere repubblica globo mundo dawn hindu`);

/** Bodies that are told things in public: hearers, never relays. */
export const AUDIENCES: ReadonlySet<string> = words(`
  parliament congress senate house commons lords chamber assembly council committee commission court tribunal jury conference meeting
  summit forum panel board cabinet bundestag bundesrat nationalrat knesset duma sejm diet storting riksdag folketing
  althing eduskunta seimas saeima riigikogu rada majlis sabha oireachtas cortes skupstina sabor hural
  khural sangsad stortinget folketinget riksdagen legislature chamber synod plenary lawmakers mps reporters journalists
  delegates members colleagues supporters voters crowd audience rally inquiry hearing staff union party
  ministry government office department police army president minister leaders officials counterpart counterparts
  people public nation everyone them him her us me you it world investors analysts shareholders students`);

/** Words of a noun phrase that speaks on another's behalf. */
export const SPOKEN_FOR: ReadonlySet<string> = words('spokesman spokeswoman spokesperson spox');

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/u));
}

function acts(act: SpeechAct, list: string): [string, SpeechAct][] {
  return list
    .trim()
    .split(/\s+/u)
    .map((noun) => [noun, act]);
}
