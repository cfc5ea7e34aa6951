/**
 * Spellings of one given name or surname word in Latin letters, folded, each list's first standing for the others.
 * Own list, after the romanisations that news agencies use for Arabic, Persian and Russian.
 */
const SPELLINGS: readonly (readonly string[])[] = [
  ['ahmad', 'ahmed', 'ahmet'],
  ['abdallah', 'abdullah', 'abdulla', 'abdalla', 'abdellah'],
  ['hussein', 'hussain', 'husain', 'husein', 'husayn', 'hossein', 'hosein', 'hussayn'],
  ['ibrahim', 'ebrahim', 'ibraheem'],
  ['khalid', 'khaled'],
  ['muhammad', 'mohammed', 'mohamed', 'mohammad', 'mohamad', 'muhammed', 'muhamed', 'mohamud', 'mohamet'],
  ['mustafa', 'mustapha', 'moustafa', 'mostafa'],
  ['rahman', 'rehman', 'rachman'],
  ['yusuf', 'yousef', 'youssef', 'yusef', 'yussuf', 'yousuf', 'yousif'],
  ['alexander', 'aleksandr', 'alexandr', 'aleksander'],
  ['dmitri', 'dmitry', 'dmitriy', 'dmitrii'],
  ['ekaterina', 'yekaterina'],
  ['elena', 'yelena'],
  ['evgeni', 'evgeny', 'yevgeny', 'evgenii', 'evgeniy', 'yevgeniy', 'yevgeni'],
  ['fyodor', 'fedor'],
  ['sergei', 'sergey', 'serguei'],
];

/** Each spelling with the one that stands for it. */
export const SPELLING: ReadonlyMap<string, string> = new Map(
  SPELLINGS.flatMap((spellings) => spellings.map((spelling) => [spelling, spellings[0] ?? spelling])),
);

/** Given names and what they are shortened to in English-language news, folded. Own list. */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['abe', ['abraham']],
  ['al', ['albert', 'alan', 'alfred']],
  ['alex', ['alexander', 'alexandra', 'alexis']],
  ['andy', ['andrew']],
  ['ben', ['benjamin']],
  ['bill', ['william']],
  ['bob', ['robert']],
  ['chris', ['christopher', 'christian', 'christine']],
  ['dan', ['daniel']],
  ['dave', ['david']],
  ['don', ['donald']],
  ['ed', ['edward', 'edmund', 'edwin']],
  ['fred', ['frederick', 'alfred']],
  ['greg', ['gregory']],
  ['jack', ['john']],
  ['jake', ['jacob']],
  ['jim', ['james']],
  ['jimmy', ['james']],
  ['joe', ['joseph']],
  ['joey', ['joseph']],
  ['josh', ['joshua']],
  ['kate', ['katherine', 'catherine', 'kathleen']],
  ['ken', ['kenneth']],
  ['larry', ['lawrence', 'laurence']],
  ['liz', ['elizabeth']],
  ['matt', ['matthew']],
  ['meg', ['margaret']],
  ['mike', ['michael']],
  ['nick', ['nicholas', 'nicolas']],
  ['pat', ['patrick', 'patricia']],
  ['pete', ['peter']],
  ['rick', ['richard']],
  ['rob', ['robert']],
  ['ron', ['ronald']],
  ['sam', ['samuel', 'samantha']],
  ['steve', ['stephen', 'steven']],
  ['sue', ['susan']],
  ['ted', ['edward', 'theodore']],
  ['tim', ['timothy']],
  ['tom', ['thomas']],
  ['tony', ['anthony', 'antony']],
  ['vic', ['victor']],
  ['will', ['william']],
]);

/** Words between given name and surname that outlets write or leave out, folded. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set([
  'bin',
  'bint',
  'da',
  'das',
  'de',
  'del',
  'den',
  'der',
  'di',
  'do',
  'dos',
  'du',
  'e',
  'la',
  'le',
  'ten',
  'ter',
  'van',
  'von',
  'y',
  'zu',
]);

/** Words of a body's name that say nothing about whose it is. */
export const SMALL_WORDS: ReadonlySet<string> = new Set([
  'of',
  'the',
  'for',
  'and',
  'in',
  'on',
  'de',
  'la',
  's',
]);
