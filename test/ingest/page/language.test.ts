import { describe, expect, it } from 'vitest';
import { foreignLanguage } from '../../../src/ingest/page/language.ts';

describe('the language of a text', () => {
  it.each([
    [
      'German',
      'Die Ministerin traf am Montag in Riga ihren Amtskollegen und sagte nach dem Gespräch, dass beide Seiten sich einig seien und im Dezember unterzeichnen wollten.',
    ],
    [
      'French',
      'La ministre a rencontré lundi à Riga son homologue et a déclaré après l’entretien que les deux parties étaient d’accord et signeraient en décembre.',
    ],
    [
      'Spanish',
      'La ministra se reunió el lunes en Riga con su homólogo y dijo después de la conversación que ambas partes estaban de acuerdo y firmarían en diciembre.',
    ],
    [
      'Russian',
      'Министр встретилась в понедельник в Риге со своим коллегой и после беседы сказала, что стороны договорились и подпишут соглашение в декабре.',
    ],
    [
      'Hebrew',
      'השרה נפגשה ביום שני בריגה עם עמיתה ואמרה לאחר השיחה כי שני הצדדים הגיעו להסכמה ויחתמו על ההסכם בחודש דצמבר, כך נמסר מלשכתה של השרה.',
    ],
  ])('is told where it is %s', (language, text) => {
    expect(foreignLanguage(text)).toBe(language);
  });

  it.each([
    [
      'plain',
      'The minister met her counterpart in Riga on Monday and said after the talks that both sides had agreed and would sign in December.',
    ],
    [
      'full of foreign names',
      'Ingrid Halvorsen, Sigurður Pálsson, Guðrún Steinsdóttir and Rói Dam met in Tórshavn, and Frederik Holm said that the Færøernes Landsstyre was in favour of it.',
    ],
    ['too short to tell', 'Guten Tag.'],
    ['empty', ''],
  ])('is English where it is %s', (_name, text) => {
    expect(foreignLanguage(text)).toBeNull();
  });
});
