import { stemOf } from './overlap.ts';

/** Words that turn what follows, or the whole, into its opposite. */
const NEGATION =
  /^(?:not|no|never|none|nothing|nobody|neither|nor|without|cannot|\p{L}+n['’]t|deny|denie[ds]|denying|refus\p{L}*|reject\p{L}*|dismiss\p{L}*|oppos\p{L}*|rul(?:e|ed|es|ing)|declin\p{L}*|fail\p{L}*|prevent\p{L}*|avoid\p{L}*|unable|unwilling|against)$/iu;
/** "Ruled" negates with "out" alone. */
const OUT = /^rul/iu;

interface Antonyms {
  readonly pair: readonly [string, string];
  /** One of them is a negation by itself: "oppose". */
  readonly negates: boolean;
}

/** Pairs of which one side says the one and the other the other: then they do not say the same. Own list. */
const ANTONYMS: readonly Antonyms[] = `
accept/reject accept/refuse agree/disagree agree/refuse allow/ban allow/block allow/forbid approve/reject arrest/release
attack/defend back/oppose begin/end build/demolish close/open close/reopen condemn/praise condemn/welcome confirm/deny
continue/halt continue/stop cut/raise decrease/increase detain/free detain/release enter/leave expand/reduce fall/rise
free/hold free/keep give/withhold grow/shrink impose/lift include/exclude join/leave keep/lift keep/release keep/return
lose/win lower/raise open/shut permit/prohibit progress/setback ratify/reject release/keep release/remain release/stay
remain/leave remain/withdraw resume/suspend return/stay sell/withhold sign/reject start/stop stay/leave stay/withdraw
strengthen/weaken success/failure support/oppose trust/distrust welcome/reject welcome/criticise withdraw/deploy
possible/impossible temporary/permanent voluntary/forced friendly/hostile constructive/fruitless legal/illegal
before/after more/less
`
  .trim()
  .split(/\s+/)
  .map((pair) => {
    const [one = '', other = ''] = pair.split('/');
    const negates = NEGATION.test(one) || NEGATION.test(other);
    return { pair: [stemOf(one), stemOf(other)], negates };
  });

/** What begins another clause: a negation turns the words of its own clause alone. */
const CLAUSE = /[.;:,!?–—…]+|\b(?:but|while|although|though|because|whereas|if|unless|until|when)\b/iu;

/** Text as its stems, with those that stand under a negation. */
export interface Polarity {
  readonly stems: ReadonlySet<string>;
  readonly negated: ReadonlySet<string>;
}

/** Reads which words of a text stand under a negation; two negations cancel. `cue` is the verb that introduces it, such as "denied". */
export function polarityOf(words: string, cue: string, isDenial: boolean): Polarity {
  const whole = isDenial || negations(cue) > 0 ? 1 : 0;
  const stems = new Set<string>();
  const negated = new Set<string>();
  for (const clause of words.split(CLAUSE)) {
    const isTurned = (negations(clause) + whole) % 2 === 1;
    for (const word of wordsOf(clause)) {
      stems.add(stemOf(word));
      if (isTurned) negated.add(stemOf(word));
    }
  }
  return { stems, negated };
}

/** How two texts that speak of one point stand to each other; `unclear` where a negation concerns a small part of it. */
export type Stance = 'agreed' | 'unclear' | 'opposed';

/** Compares what two texts say of the stems that they share: opposed where one negates most of them, or says an antonym. */
export function stanceOf(one: Polarity, other: Polarity, shared: ReadonlySet<string>): Stance {
  const turned = [...shared].filter((stem) => one.negated.has(stem) !== other.negated.has(stem)).length;
  const contrasts = new Set(
    ANTONYMS.map((antonyms) => contrast(one, other, antonyms) ?? contrast(other, one, antonyms)),
  );
  if (contrasts.has('opposed')) return 'opposed';
  // "Keep it open" and "reject any closing" are on one side.
  if (contrasts.has('agreed')) return 'unclear';
  if (turned > 0 && 2 * turned >= shared.size) return 'opposed';
  return turned > 0 ? 'unclear' : 'agreed';
}

/**
 * Where the one says `a` and not `b`, the other `b` and not `a`: opposed when both say so plainly or both under a
 * negation, agreed when one of them negates it. Null where they do not.
 */
function contrast(
  one: Polarity,
  other: Polarity,
  { pair: [a, b], negates }: Antonyms,
): 'opposed' | 'agreed' | null {
  const apart = one.stems.has(a) && !one.stems.has(b) && other.stems.has(b) && !other.stems.has(a);
  if (!apart) return null;
  if (one.negated.has(a) === other.negated.has(b)) return 'opposed';
  return negates ? null : 'agreed';
}

function negations(clause: string): number {
  const words = wordsOf(clause);
  return words.filter((word, index) => isNegation(word, words[index + 1])).length;
}

function isNegation(word: string, next: string | undefined): boolean {
  return NEGATION.test(word) && (!OUT.test(word) || next?.toLowerCase() === 'out');
}

function wordsOf(clause: string): readonly string[] {
  return clause.match(/[\p{L}'’]+/gu) ?? [];
}
