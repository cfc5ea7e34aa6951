import type { MeetingKind } from '../../../../model/index.ts';
import { lookup } from '../../../../text/lookup.ts';

/**
 * Verbs that tell of a contact, written for this project from the usage of wire copy and of official
 * readouts. `frames` says where the other side stands: as object, after "with", "to", "on", "into" or "opposite", or together
 * with the subject ("the two met").
 */
export interface VerbTrigger {
  readonly kind: MeetingKind;
  readonly frames: readonly ('object' | 'with' | 'to' | 'on' | 'into' | 'opposite' | 'together')[];
  /** A particle that the verb must have ("sat down"), or must not have where it is null. */
  readonly particle?: string | null;
  /** Only with words that tell the channel: "spoke to" is a contact by telephone, else a statement. */
  readonly needsChannel?: boolean;
  /** Only people on the other side: "saw the governor", not "saw the country". */
  readonly personal?: boolean;
  /** Only with words that tell of a telephone or a screen: "briefed her by phone". */
  readonly remoteOnly?: boolean;
  /** No bodies on the other side: firms are hosted by their providers, decisions welcomed. */
  readonly notBodies?: boolean;
  /** "a memo seen by the agency" is no contact. */
  readonly activeOnly?: boolean;
  /** Only single people on both sides: "the envoy briefed the president", not "briefed investors". */
  readonly persons?: boolean;
  /** Only of those who sit: "sat facing her", "faced each other". */
  readonly seated?: boolean;
  /** Only with an object that measures hours: "spent an hour with". */
  readonly lasting?: boolean;
  /** Probability that such a verb between two parties tells of a contact. */
  readonly prior: number;
}

const both = ['with', 'together'] as const;

export const VERBS: Readonly<Record<string, readonly VerbTrigger[]>> = lookup({
  meet: [{ kind: 'in-person', frames: ['object', ...both], prior: 0.95 }],
  confer: [{ kind: 'in-person', frames: both, prior: 0.9 }],
  huddle: [{ kind: 'in-person', frames: both, prior: 0.9 }],
  bring: [
    { kind: 'in-person', frames: ['object'], particle: 'together', personal: true, prior: 0.7 },
    { kind: 'in-person', frames: ['object'], particle: 'back', personal: true, prior: 0.6 },
  ],
  sit: [
    { kind: 'in-person', frames: both, particle: 'down', prior: 0.9 },
    { kind: 'in-person', frames: ['with', 'opposite'], particle: null, prior: 0.6 },
  ],
  come: [{ kind: 'in-person', frames: both, particle: 'together', persons: true, prior: 0.6 }],
  chat: [{ kind: 'unspecified', frames: both, personal: true, prior: 0.75 }],
  run: [{ kind: 'in-person', frames: ['into'], persons: true, prior: 0.7 }],
  bump: [{ kind: 'in-person', frames: ['into'], persons: true, prior: 0.7 }],
  face: [{ kind: 'in-person', frames: ['object'], seated: true, prior: 0.7 }],
  dine: [{ kind: 'in-person', frames: both, prior: 0.9 }],
  lunch: [{ kind: 'in-person', frames: both, prior: 0.85 }],
  breakfast: [{ kind: 'in-person', frames: both, prior: 0.85 }],
  reconvene: [{ kind: 'in-person', frames: both, prior: 0.8 }],
  convene: [{ kind: 'in-person', frames: ['with', 'together'], prior: 0.7 }],
  gather: [
    { kind: 'in-person', frames: ['with'], prior: 0.6 },
    { kind: 'in-person', frames: ['together'], persons: true, prior: 0.6 },
  ],
  tour: [{ kind: 'in-person', frames: ['with'], prior: 0.7 }],
  negotiate: [{ kind: 'in-person', frames: ['with'], prior: 0.5 }],
  receive: [{ kind: 'in-person', frames: ['object'], notBodies: true, prior: 0.9 }],
  host: [{ kind: 'in-person', frames: ['object'], notBodies: true, prior: 0.9 }],
  welcome: [{ kind: 'in-person', frames: ['object'], particle: null, notBodies: true, prior: 0.8 }],
  greet: [{ kind: 'in-person', frames: ['object'], persons: true, prior: 0.7 }],
  entertain: [{ kind: 'in-person', frames: ['object'], personal: true, prior: 0.6 }],
  see: [
    { kind: 'in-person', frames: ['object'], particle: null, personal: true, activeOnly: true, prior: 0.7 },
  ],
  encounter: [{ kind: 'in-person', frames: ['object'], personal: true, prior: 0.5 }],
  summon: [{ kind: 'in-person', frames: ['object'], prior: 0.8 }],
  visit: [
    { kind: 'visit', frames: ['object', 'with'], personal: true, prior: 0.85 },
    { kind: 'visit', frames: ['together'], persons: true, prior: 0.6 },
  ],
  speak: [
    { kind: 'unspecified', frames: both, prior: 0.85 },
    { kind: 'call', frames: ['to'], needsChannel: true, prior: 0.85 },
  ],
  talk: [
    { kind: 'unspecified', frames: both, prior: 0.75 },
    { kind: 'call', frames: ['to'], needsChannel: true, prior: 0.8 },
  ],
  ...Object.fromEntries(
    ['discuss', 'raise', 'review', 'explore', 'broach'].map((verb) => [
      verb,
      [
        { kind: 'unspecified', frames: ['with'], personal: true, needsChannel: true, prior: 0.65 } as const,
        { kind: 'unspecified', frames: ['together'], personal: true, prior: 0.55 } as const,
      ],
    ]),
  ),
  sound: [{ kind: 'unspecified', frames: ['object'], particle: 'out', personal: true, prior: 0.7 }],
  catch: [{ kind: 'unspecified', frames: ['with'], particle: 'up', needsChannel: true, prior: 0.6 }],
  converse: [{ kind: 'unspecified', frames: both, prior: 0.8 }],
  consult: [{ kind: 'unspecified', frames: ['object', ...both], personal: true, prior: 0.7 }],
  contact: [{ kind: 'unspecified', frames: ['object'], persons: true, prior: 0.75 }],
  call: [
    { kind: 'call', frames: ['object'], particle: null, personal: true, prior: 0.7 },
    { kind: 'in-person', frames: ['object'], particle: 'on', personal: true, prior: 0.6 },
    { kind: 'in-person', frames: ['object'], particle: 'in', persons: true, prior: 0.6 },
  ],
  reach: [{ kind: 'call', frames: ['object'], persons: true, remoteOnly: true, prior: 0.7 }],
  get: [{ kind: 'call', frames: ['object'], persons: true, remoteOnly: true, prior: 0.7 }],
  phone: [{ kind: 'call', frames: ['object'], particle: null, prior: 0.9 }],
  telephone: [{ kind: 'call', frames: ['object', 'with'], prior: 0.9 }],
  ring: [{ kind: 'call', frames: ['object'], personal: true, prior: 0.7 }],
  drop: [{ kind: 'in-person', frames: ['on'], particle: 'in', personal: true, prior: 0.7 }],
  spend: [
    { kind: 'in-person', frames: ['with'], persons: true, lasting: true, prior: 0.7 },
    {
      kind: 'in-person',
      frames: ['together'],
      particle: 'together',
      persons: true,
      lasting: true,
      prior: 0.7,
    },
  ],
  brief: [
    { kind: 'call', frames: ['object'], personal: true, remoteOnly: true, prior: 0.75 },
    { kind: 'unspecified', frames: ['object'], persons: true, prior: 0.6 },
  ],
  ...Object.fromEntries(
    [
      'update',
      'congratulate',
      'inform',
      'tell',
      'thank',
      'urge',
      'warn',
      'assure',
      'press',
      'ask',
      'wish',
      'remind',
    ].map((verb) => [
      verb,
      [{ kind: 'call', frames: ['object'], personal: true, remoteOnly: true, prior: 0.75 } as const],
    ]),
  ),
  videoconference: [{ kind: 'video', frames: both, prior: 0.9 }],
});
