import type { MeetingKind } from '../../../../model/index.ts';
import { lookup } from '../../../../text/lookup.ts';

/** Nouns that name a contact; written for this project. */
export interface NounTrigger {
  readonly kind: MeetingKind;
  /** Prepositions that introduce a party. */
  readonly with: readonly string[];
  /** Without a party of its own it may still name one told of before: "the talks". */
  readonly anaphoric: boolean;
  /** Given for somebody: "a dinner for the visitors". */
  readonly meal?: boolean;
  readonly prior: number;
}

const party = ['with', 'between', 'among'] as const;
const noun = (kind: MeetingKind, prior: number, extra: readonly string[] = []): NounTrigger => ({
  kind,
  with: [...party, ...extra],
  anaphoric: true,
  prior,
});

export const NOUNS: Readonly<Record<string, NounTrigger>> = lookup({
  meeting: noun('in-person', 0.95, ['of']),
  talk: noun('in-person', 0.9),
  summit: noun('in-person', 0.85, ['of']),
  bilateral: noun('in-person', 0.9),
  trilateral: noun('in-person', 0.9),
  encounter: noun('in-person', 0.85),
  session: noun('in-person', 0.8),
  audience: { ...noun('in-person', 0.85), with: [...party, 'to'] },
  lunch: { ...noun('in-person', 0.85), meal: true },
  dinner: { ...noun('in-person', 0.85), meal: true },
  breakfast: { ...noun('in-person', 0.85), meal: true },
  supper: { ...noun('in-person', 0.85), meal: true },
  banquet: { ...noun('in-person', 0.8), meal: true },
  reception: { ...noun('in-person', 0.6), anaphoric: false, meal: true },
  huddle: noun('in-person', 0.85),
  coffee: { ...noun('in-person', 0.75), anaphoric: false },
  tea: { ...noun('in-person', 0.75), anaphoric: false },
  drink: { ...noun('in-person', 0.7), anaphoric: false },
  aside: noun('in-person', 0.8),
  sitdown: noun('in-person', 0.85),
  oneonone: { ...noun('in-person', 0.85), anaphoric: false },
  followup: { ...noun('in-person', 0.7), anaphoric: true },
  round: { ...noun('in-person', 0.6), with: [] },
  negotiation: noun('in-person', 0.6),
  consultation: noun('in-person', 0.65),
  handshake: noun('in-person', 0.7),
  call: { ...noun('call', 0.9, ['to', 'from']), with: [...party, 'to', 'from'] },
  teleconference: noun('call', 0.9),
  videoconference: noun('video', 0.95),
  conference: { ...noun('in-person', 0.7), anaphoric: false },
  conversation: noun('unspecified', 0.85),
  discussion: noun('unspecified', 0.7),
  welcome: { kind: 'in-person', with: ['to'], anaphoric: false, prior: 0.65 },
  visit: { kind: 'visit', with: ['with', 'from'], anaphoric: false, prior: 0.7 },
});

/** Nouns that only measure a contact: "six hours of talks", "a round of negotiations". */
export const MEASURES: ReadonlySet<string> = new Set(
  'hour minute day night week round series string flurry set couple pair number evening afternoon morning spate bout'.split(
    ' ',
  ),
);

/** "phone call", "video conference", "working lunch": what a noun before the trigger says about the kind. */
export const CHANNELS: Readonly<Record<string, MeetingKind>> = lookup({
  phone: 'call',
  telephone: 'call',
  telephonic: 'call',
  conference: 'call',
  video: 'video',
  virtual: 'video',
  online: 'video',
  zoom: 'video',
  teams: 'video',
  webex: 'video',
  videolink: 'video',
  videoconference: 'video',
});
