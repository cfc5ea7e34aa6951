import { describe, expect, it } from 'vitest';
import {
  AUDIENCES,
  DOCUMENTS,
  MEDIA_WORDS,
  NOUN_CUES,
} from '../../../src/extract/rules/statements/lexicon/nouns.ts';
import { cuesOf, VERB_CUES } from '../../../src/extract/rules/statements/lexicon/verbs.ts';

describe('the lexicon of cues', () => {
  it('holds lower-case lemmas', () => {
    for (const lemma of [
      ...VERB_CUES.keys(),
      ...NOUN_CUES.keys(),
      ...DOCUMENTS,
      ...MEDIA_WORDS,
      ...AUDIENCES,
    ]) {
      expect(lemma).toMatch(/^[a-zé-]+$/u);
    }
  });

  it('names no frame twice for one verb', () => {
    const doubled = [...VERB_CUES].filter(([, cues]) => {
      const frames = cues.flatMap((cue) =>
        cue.takes.map((frame) => `${frame} ${cue.prepositions.join()} ${cue.objects?.join() ?? ''}`),
      );
      return new Set(frames).size < frames.length;
    });
    expect(doubled.map(([lemma]) => lemma)).toEqual([]);
  });

  it('gives prepositions to every verb that takes one, and to no other', () => {
    const wrong = [...VERB_CUES.values()]
      .flat()
      .filter((cue) => cue.takes.includes('preposition') !== cue.prepositions.length > 0);
    expect(wrong.map(({ lemma }) => lemma)).toEqual([]);
  });

  it.each([
    ['say', 'statement'],
    ['deny', 'denial'],
    ['vow', 'promise'],
    ['urge', 'demand'],
    ['ask', 'question'],
  ])('knows the act of "%s"', (lemma, act) => {
    expect(cuesOf(lemma)?.[0]?.act).toBe(act);
  });

  it('forgives a lemma that lost or kept a letter', () => {
    expect(cuesOf('deplor')).toBe(VERB_CUES.get('deplore'));
    expect(cuesOf('walk')).toBeUndefined();
  });

  it('keeps publishers and audiences apart', () => {
    expect([...MEDIA_WORDS].filter((word) => AUDIENCES.has(word))).toEqual([]);
  });
});
