/** Whether a cue reports words at all: not what nobody said, may say, or refused to say. */
import type { Token } from '../types.ts';
import type { Tree } from '../tree.ts';

/** Governors that leave open, or deny, that the words were said. */
const UNSAID = new Set(
  `decline refuse fail expect plan intend hope want need prepare decide try seek mean due set likely able unable
  unlikely available reluctant unwilling ready willing hesitate avoid stop resist forget ask require allow permit schedule
  suppose order tell urge advise instruct direct persuade convince remind beg implore enable permit invite press pressure force wish aim encourage have`
    .trim()
    .split(/\s+/u),
);
const UNREAL = new Set('may might could should must can shall will ought would'.split(' '));
const CONDITION = new Set(['if', 'whether', 'unless', 'until', 'lest']);

/** True where the tree says that the words were spoken or written. */
export function isSpoken(tree: Tree, cue: Token): boolean {
  if (isNegated(tree, cue) || isUnreal(tree, cue) || hasNobody(tree, cue)) return false;
  if (CONDITION.has(tree.child(cue.index, 'mark')?.lemma ?? '') && cue.xpos !== 'VBG') return false;
  if (isQuestion(tree, cue)) return false;
  return !isLeftUnsaid(tree, cue);
}

function isNegated(tree: Tree, cue: Token): boolean {
  return tree
    .childrenBy(cue.index, 'advmod', 'aux', 'cc')
    .some(
      (one) =>
        ['not', "n't", 'never', 'nor', 'neither', 'hardly'].includes(one.lemma) && one.index < cue.index,
    );
}

/** "Neither government has said", "nobody said". */
function hasNobody(tree: Tree, cue: Token): boolean {
  const subject = tree.child(cue.index, 'nsubj');
  // "said nothing about his claim that …"
  const object = tree.child(cue.index, 'obj');
  if (object?.lemma === 'nothing' && object.index === cue.index + 1) return true;
  if (subject === null) return false;
  const words = [subject, ...tree.childrenBy(subject.index, 'det', 'cc:preconj')];
  return words.some((one) => /^(?:no|neither|nobody|none|no-one)$/iu.test(one.text));
}

/** "might say"; but "would say only that" was said. */
function isUnreal(tree: Tree, cue: Token): boolean {
  const next = tree.doc.tokens[cue.index + 1];
  const only = next?.lemma === 'only' || tree.doc.tokens[cue.index - 1]?.lemma === 'only';
  const aux = tree.childrenBy(cue.index, 'aux');
  // "would report back and demand that …"
  const isShared = cue.rel === 'conj' && cue.xpos === 'VB' && aux.length === 0;
  const own = isShared && tree.child(cue.index, 'mark') === null ? tree.childrenBy(cue.head, 'aux') : aux;
  return own.some((aux) => UNREAL.has(aux.lemma.toLowerCase()) && !(only && aux.lemma === 'would'));
}

/** "Did she say …?": asked by the writer, not stated. */
function isQuestion(tree: Tree, cue: Token): boolean {
  const first = tree.childrenBy(cue.index, 'aux').find((aux) => aux.index < cue.index);
  const subject = tree.child(cue.index, 'nsubj');
  return (
    first !== undefined &&
    subject !== null &&
    first.index < subject.index &&
    subject.index < cue.index &&
    first.lemma === 'do'
  );
}

/** An infinitive or gerund under "declined to", "is expected to", "without". */
function isLeftUnsaid(tree: Tree, cue: Token): boolean {
  if (tree.child(cue.index, 'mark')?.lemma === 'without') return true;
  // "our commitment to urging": no infinitive, an aim
  if (tree.child(cue.index, 'mark')?.lemma === 'to' && cue.xpos === 'VBG') return true;
  // "was due to brief", "is about to announce", wherever the parser hung it
  const [to, governor] = [tree.doc.tokens[cue.index - 1], tree.doc.tokens[cue.index - 2]];
  if (
    cue.xpos === 'VB' &&
    to?.xpos === 'TO' &&
    /^(?:due|about|set|likely|scheduled|expected|poised)$/u.test(governor?.text ?? '')
  )
    return true;
  // "stopped short of accusing", "refrained from saying"
  const before = tree.doc.tokens.slice(Math.max(0, cue.index - 3), cue.index).map((one) => one.lemma);
  if (cue.xpos === 'VBG' && /(?:^|\s)(?:short of|refrain from|stop from|away from)$/u.test(before.join(' ')))
    return true;
  if (isPlannedPurpose(tree, cue)) return true;
  for (let at = cue, steps = 0; at.head >= 0 && steps < 4; steps++) {
    if (!tree.isRelation(at, 'xcomp', 'ccomp', 'conj', 'acl', 'advcl')) return false;
    const head = tree.token(at.head);
    const infinitive = at.xpos === 'VB' || at.xpos === 'VBG';
    const isTold =
      tree.isRelation(at, 'advcl') && at.xpos === 'VB' && tree.child(head.index, 'aux:pass') !== null;
    // "was not available to confirm"
    const isReach = at.rel === 'advcl' && at.xpos === 'VB' && head.upos === 'ADJ';
    if ((isTold || isReach || tree.isRelation(at, 'xcomp', 'acl')) && infinitive && UNSAID.has(head.lemma))
      return true;
    if (tree.isRelation(at, 'ccomp', 'acl', 'advcl')) return false;
    at = head;
  }
  return false;
}

/** "are to see the speaker to demand a vote": the purpose of what has not been done. */
function isPlannedPurpose(tree: Tree, cue: Token): boolean {
  if (cue.xpos !== 'VB' || cue.head < 0 || !tree.isRelation(cue, 'advcl')) return false;
  const head = tree.token(cue.head);
  return (
    tree.childrenBy(head.index, 'aux').some((aux) => aux.xpos === 'MD') ||
    (tree.child(head.index, 'mark')?.xpos === 'TO' &&
      (tree.child(head.index, 'cop', 'aux')?.lemma === 'be' ||
        (head.head >= 0 && tree.token(head.head).lemma === 'be')))
  );
}
