import type { FeedFault, UnreadableReason } from '../model/index.ts';

/** What is wrong with a feed, and what a member can do about it. */
export interface FaultWords {
  readonly what: string;
  readonly next: string;
}

const WAIT = 'Nothing needs to be done: it is tried again by itself, at longer and longer intervals.';
const ELSEWHERE = 'Ask the site for another feed, or another outlet for its own.';
const MOVED = 'Look on the site for the feed’s new address, add that, and remove this one.';

/** The faults that a feed can have in words of their own; `%` stands for the detail in brackets. */
const FAULTS: Readonly<Partial<Record<UnreadableReason, FaultWords>>> = {
  'not-found': { what: 'there is no such page%', next: MOVED },
  'not-a-feed': { what: 'there is no feed at that address%', next: MOVED },
  'too-slow': { what: 'its server takes too long to answer%', next: WAIT },
  unreachable: { what: 'its server cannot be reached%', next: WAIT },
  'server-error': { what: 'its server answers with an error of its own%', next: WAIT },
  'asked-to-wait': { what: 'its server asks Readout to come back later%', next: WAIT },
  'too-large': { what: 'it is too large to read%', next: ELSEWHERE },
  blocked: { what: 'its server does not show it to programs%', next: ELSEWHERE },
  challenge: { what: 'its server asks visitors to prove that they are human%', next: ELSEWHERE },
  consent: { what: 'its server wants visitors to agree to cookies first%', next: ELSEWHERE },
  'login-or-paywall': { what: 'it is behind a login%', next: ELSEWHERE },
  'forbidden-address': {
    what: 'its address is inside a private network or not open to bots%',
    next: ELSEWHERE,
  },
};

/** Why a feed cannot be read, as the end of a sentence without its stop, and what to do. */
export function faultWords({ reason, detail }: Pick<FeedFault, 'reason' | 'detail'>): FaultWords {
  const known: FaultWords | undefined = FAULTS[reason as UnreadableReason];
  const { what, next } = known ?? { what: 'it is no feed that Readout can read%', next: MOVED };
  return { what: what.replace('%', detail === null ? '' : ` (${detail})`), next };
}
