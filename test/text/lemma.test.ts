import { describe, expect, it } from 'vitest';
import { lemmatise } from '../../src/text/lemma.ts';

const all = (pairs: string): [string, string][] =>
  pairs
    .trim()
    .split(/\s+/u)
    .map((pair) => pair.split('=') as [string, string]);

describe('lemmas', () => {
  it.each(
    all(`said=say met=meet told=tell spoke=speak held=hold denied=deny announced=announce
      stopped=stop agreed=agree admitted=admit added=add visited=visit urged=urge quoted=quote
      argued=argue promised=promise died=die fled=flee rejected=reject opened=open wrote=write
      warned=warn travelled=travel conferred=confer believed=believe discussed=discuss panicked=panic
      described=describe hosted=host welcomed=welcome overheard=overhear paid=pay retold=retell`),
  )('of the past: %s → %s', (form, lemma) => {
    expect(lemmatise(form, 'VERB', 'VBD')).toBe(lemma);
  });

  it.each(
    all(`saying=say meeting=meet taking=take making=make running=run lying=lie dying=die seeing=see
      negotiating=negotiate belonging=belong focusing=focus putting=put visiting=visit having=have
      citing=cite crawling=crawl combating=combat backing=back handling=handle trying=try telling=tell adding=add relying=rely`),
  )('of the participle: %s → %s', (form, lemma) => {
    expect(lemmatise(form, 'VERB', 'VBG')).toBe(lemma);
  });

  it.each(all('says=say goes=go denies=deny pushes=push has=have is=be focuses=focus argues=argue'))(
    'of the present: %s → %s',
    (form, lemma) => {
      expect(lemmatise(form, 'VERB', 'VBZ')).toBe(lemma);
    },
  );

  it.each(
    all(`officials=official countries=country spokesmen=spokesman women=woman analysts=analyst
      crises=crisis wives=wife heroes=hero speeches=speech houses=house sources=source
      movies=movie talks=talk addresses=address news=news series=series troops=troops`),
  )('of the plural: %s → %s', (form, lemma) => {
    expect(lemmatise(form, 'NOUN', 'NNS')).toBe(lemma);
  });

  it('of a past that is tagged as a present', () => {
    expect(lemmatise('said', 'VERB', 'VBP')).toBe('say');
    expect(lemmatise('lay', 'VERB', 'VBP')).toBe('lay');
  });

  it('keep a noun in the singular as it is', () => {
    expect(lemmatise('Congress', 'NOUN', 'NN')).toBe('congress');
  });

  it('keep names as they are written', () => {
    expect(lemmatise('Williams', 'PROPN', 'NNP')).toBe('Williams');
  });

  it.each([
    ['was', 'AUX', 'VBD', 'be'],
    ['’re', 'AUX', 'VBP', 'be'],
    ['wo', 'AUX', 'MD', 'will'],
    ['’d', 'AUX', 'MD', 'would'],
    ['n’t', 'PART', 'RB', 'not'],
    ['her', 'PRON', 'PRP$', 'she'],
    ['Them', 'PRON', 'PRP', 'they'],
    ['those', 'DET', 'DT', 'that'],
    ['older', 'ADJ', 'JJR', 'old'],
    ['happiest', 'ADJ', 'JJS', 'happy'],
    ['biggest', 'ADJ', 'JJS', 'big'],
  ])('of small words and comparisons: %s as %s/%s → %s', (form, upos, xpos, lemma) => {
    expect(lemmatise(form, upos, xpos)).toBe(lemma);
  });
});
