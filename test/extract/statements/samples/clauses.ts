import type { Sample } from './sample.ts';

/** Reports in clauses and phrases, by what the cue takes and where it stands. */
export const CLAUSES: readonly Sample[] = [
  {
    name: 'attribution--that-clause',
    text: 'Finance Minister Petra Osei said that the budget would be balanced by 2031.',
    finds: ['Petra Osei | reported | said | that the budget would be balanced by 2031'],
  },
  {
    name: 'attribution--bare-clause',
    text: 'Finance Minister Petra Osei said the budget would be balanced by 2031.',
    finds: ['Petra Osei | reported | said | the budget would be balanced by 2031'],
  },
  {
    name: 'attribution--adverbial-between-cue-and-clause',
    text: 'The Harbour Authority announced on Monday evening that the pier was unsafe.',
    finds: ['Harbour Authority | reported | announced | that the pier was unsafe'],
  },
  {
    name: 'attribution--statement-between-cue-and-clause',
    text: 'Bruno Feld, director of the Grain Traders Association, said in a statement that prices would rise.',
    finds: ['Bruno Feld | reported | said | that prices would rise'],
  },
  {
    name: 'attribution--two-cues-share-a-source',
    text: 'Petra Osei said the fund was empty and warned that pensions would be late.',
    finds: [
      'Petra Osei | reported | said | the fund was empty',
      'Petra Osei | reported | warned | that pensions would be late',
    ],
  },
  {
    name: 'attribution--participle-takes-the-subject-of-the-cue',
    text: 'Petra Osei said the fund was empty, adding that pensions would be late.',
    finds: [
      'Petra Osei | reported | said | the fund was empty',
      'Petra Osei | reported | adding | that pensions would be late',
    ],
  },
  {
    name: 'attribution--participle-after-another-verb',
    text: 'Petra Osei left the hall, accusing the opposition of bad faith.',
    finds: ['Petra Osei | reported | accusing | the opposition of bad faith'],
  },
  {
    name: 'attribution--parenthetical-cue-in-the-middle',
    text: 'The fund, Petra Osei warned, would be empty by June.',
    finds: ['Petra Osei | reported | warned | The fund … would be empty by June'],
  },
  {
    name: 'attribution--trailing-cue',
    text: 'The two ministers met for an hour in Bergen, two officials said.',
    finds: ['two officials | reported | said | The two ministers met for an hour in Bergen'],
  },
  {
    name: 'attribution--trailing-cue-after-a-fragment',
    text: 'With her rival she exchanged "no more than a nod," an aide said.',
    finds: ['an aide | mixed | said | With her rival she exchanged "no more than a nod,"'],
  },
  {
    name: 'attribution--trailing-inverted-cue',
    text: 'The pier will be rebuilt next year, said Bruno Feld, who leads the works.',
    finds: ['Bruno Feld | reported | said | The pier will be rebuilt next year'],
  },
  {
    name: 'attribution--as-put',
    text: 'The pier was, as Bruno Feld put it, “a pile of wet matches”.',
    finds: ['Bruno Feld | mixed | as Bruno Feld put it | The pier was … a pile of wet matches'],
  },
  {
    name: 'attribution--for-his-part',
    text: 'Bruno Feld, for his part, insisted that the pier was sound.',
    finds: ['Bruno Feld | reported | insisted | that the pier was sound'],
  },
  {
    name: 'attribution--accuse-of',
    text: 'Bruno Feld accused the Harbour Authority of hiding the report.',
    finds: ['Bruno Feld | reported | accused | the Harbour Authority of hiding the report'],
  },
  {
    name: 'attribution--urge-to',
    text: 'Bruno Feld urged the Harbour Authority to publish the report.',
    finds: ['Bruno Feld | reported | urged | the Harbour Authority to publish the report'],
  },
  {
    name: 'attribution--ask-to',
    text: 'Bruno Feld asked the Harbour Authority to “tell the whole truth” about the pier.',
    finds: ['Bruno Feld | mixed | asked | the Harbour Authority to “tell the whole truth” about the pier'],
  },
  {
    name: 'attribution--ask-whether',
    text: 'Petra Osei asked whether the pier had ever been inspected.',
    finds: ['Petra Osei | reported | asked | whether the pier had ever been inspected'],
  },
  {
    name: 'attribution--call-on-to',
    text: 'Petra Osei called on all members to pay their dues.',
    finds: ['Petra Osei | reported | called on | all members to pay their dues'],
  },
  {
    name: 'attribution--call-for',
    text: 'The Dockers Union called for an inquiry into the collapse.',
    finds: ['Dockers Union | reported | called | for an inquiry into the collapse'],
  },
  {
    name: 'attribution--call-for-somebody-to',
    text: 'The party leader, Petra Osei, called for Bruno Feld to resign.',
    finds: ['Petra Osei | reported | called | for Bruno Feld to resign'],
  },
  {
    name: 'attribution--warn-of',
    text: 'The Dockers Union warned of long delays.',
    finds: ['Dockers Union | reported | warned | of long delays'],
  },
  {
    name: 'attribution--vow-to',
    text: 'Petra Osei vowed to rebuild the pier “stone by stone”.',
    finds: ['Petra Osei | mixed | vowed | to rebuild the pier “stone by stone”'],
  },
  {
    name: 'attribution--pledge-that',
    text: 'Petra Osei pledged that nobody would lose a home.',
    finds: ['Petra Osei | reported | pledged | that nobody would lose a home'],
  },
  {
    name: 'attribution--demand-that',
    text: 'The Dockers Union demanded that the harbour be closed.',
    finds: ['Dockers Union | reported | demanded | that the harbour be closed'],
  },
  {
    name: 'attribution--deny-that',
    text: 'Bruno Feld denied that any warning had been given.',
    finds: ['Bruno Feld | reported | denied | that any warning had been given'],
  },
  {
    name: 'attribution--deny-with-gerund',
    text: 'The Harbour Authority denies hiding the report.',
    finds: ['Harbour Authority | reported | denies | hiding the report'],
  },
  {
    name: 'attribution--deny-with-noun',
    text: 'The Harbour Authority denied any part in the affair.',
    finds: ['Harbour Authority | reported | denied | any part in the affair'],
  },
  {
    name: 'attribution--thank-for',
    text: 'Petra Osei thanked the divers for their courage.',
    finds: ['Petra Osei | reported | thanked | the divers for their courage'],
  },
  {
    name: 'attribution--praise',
    text: 'Petra Osei praised the divers for “working in the dark”.',
    finds: ['Petra Osei | mixed | praised | the divers for “working in the dark”'],
  },
  {
    name: 'attribution--condemn',
    text: 'The Dockers Union condemned the closure of the harbour.',
    finds: ['Dockers Union | reported | condemned | the closure of the harbour'],
  },
  {
    name: 'attribution--describe-as',
    text: 'Petra Osei described Bruno Feld as “a man of great patience”.',
    finds: ['Petra Osei | mixed | described | Bruno Feld as “a man of great patience”'],
  },
  {
    name: 'attribution--call-with-quoted-complement',
    text: 'The Harbour Authority called the letter "regrettable" and said it contained errors.',
    finds: [
      'Harbour Authority | mixed | called | the letter "regrettable"',
      'Harbour Authority | reported | said | it contained errors',
    ],
  },
  {
    name: 'attribution--claim-responsibility',
    text: 'The Red Sail group claimed responsibility for the fire.',
    finds: ['Red Sail group | reported | claimed | responsibility for the fire'],
  },
  {
    name: 'attribution--reiterate-noun-phrase',
    text: 'Ilse Brandvold reiterated her support for the treaty.',
    finds: ['Ilse Brandvold | reported | reiterated | her support for the treaty'],
  },
  {
    name: 'attribution--stress-the-need',
    text: 'Ilse Brandvold stressed the need for a new lighthouse.',
    finds: ['Ilse Brandvold | reported | stressed | the need for a new lighthouse'],
  },
  {
    name: 'attribution--discuss-the-importance',
    text: 'Ilse Brandvold and Petra Osei discussed the importance of safe harbours.',
    finds: ['Ilse Brandvold + Petra Osei | reported | discussed | the importance of safe harbours'],
  },
  {
    name: 'attribution--express',
    text: 'Ilse Brandvold expressed appreciation for the welcome.',
    finds: ['Ilse Brandvold | reported | expressed | appreciation for the welcome'],
  },
  {
    name: 'attribution--brief-on',
    text: 'Ilse Brandvold briefed Petra Osei on the state of the fleet.',
    finds: ['Ilse Brandvold | reported | briefed | on the state of the fleet'],
  },
  {
    name: 'attribution--point-out',
    text: 'Petra Osei pointed out that the fleet was old.',
    finds: ['Petra Osei | reported | pointed out | that the fleet was old'],
  },
  {
    name: 'attribution--was-clear-that',
    text: 'Petra Osei was clear that the fleet was too old.',
    finds: ['Petra Osei | reported | clear | that the fleet was too old'],
  },
  {
    name: 'attribution--agreed-that',
    text: 'Ilse Brandvold and Petra Osei agreed that the strait must stay open.',
    finds: ['Ilse Brandvold + Petra Osei | reported | agreed | that the strait must stay open'],
  },
  {
    name: 'attribution--propose-gerund',
    text: 'Ilse Brandvold proposed reopening the ferry line.',
    finds: ['Ilse Brandvold | reported | proposed | reopening the ferry line'],
  },
  {
    name: 'attribution--speech-used-to-say',
    text: 'Ilse Brandvold used a speech in Lund to describe the plan as “a leap in the dark”.',
    finds: ['Ilse Brandvold | mixed | describe | the plan as “a leap in the dark”'],
  },
  {
    name: 'attribution--relative-clause-takes-its-noun',
    text: 'Bruno Feld, who warned that the pier would fall, has left the town.',
    finds: ['Bruno Feld | reported | warned | that the pier would fall'],
  },
  {
    name: 'attribution--understood-to-have-warned',
    text: 'The call came from Bruno Feld, who is understood to have warned the board that the pier would fall.',
    finds: ['Bruno Feld | reported | warned | that the pier would fall'],
  },
  {
    name: 'attribution--joint-sources',
    text: 'Both the Harbour Authority and the Dockers Union have said that the pier is unsafe.',
    finds: ['Harbour Authority + Dockers Union | reported | said | that the pier is unsafe'],
  },
  {
    name: 'attribution--joint-statement',
    text: 'In a joint statement, Norway and Iceland condemned the attack on the lighthouse.',
    finds: ['Norway + Iceland | reported | condemned | the attack on the lighthouse'],
  },
  {
    name: 'attribution--pronoun-source',
    text: 'Petra Osei visited the pier on Friday. She said it would be rebuilt.',
    finds: ['Petra Osei | reported | said | it would be rebuilt'],
  },
  {
    name: 'attribution--surname-source',
    text: 'Finance Minister Petra Osei visited the pier on Friday. Osei said it would be rebuilt.',
    finds: ['Petra Osei | reported | said | it would be rebuilt'],
  },
  {
    name: 'attribution--asked-about-somebody-else',
    text: 'Petra Osei opened the pier. Asked whether Bruno Feld would be dismissed, she said that no decision had been taken.',
    finds: ['Petra Osei | reported | said | that no decision had been taken'],
  },
  {
    name: 'attribution--nominal-with-possessor',
    text: 'The board ignored her warning that the pier would fall. Petra Osei’s claim that nobody knew angered the town.',
    finds: ['Petra Osei | reported | claim | that nobody knew'],
  },
  {
    name: 'attribution--nominal-with-by',
    text: 'An allegation by the Dockers Union that records were burned led to an inquiry.',
    finds: ['Dockers Union | reported | allegation | that records were burned'],
  },
  {
    name: 'attribution--passive-with-agent',
    text: 'The report was dismissed by the Harbour Authority as “fiction from start to finish”.',
    finds: ['Harbour Authority | direct | dismissed | fiction from start to finish'],
  },
  {
    name: 'attribution--past-perfect-coordination-stays-together',
    text: 'Petra Osei said the divers had found the chain and had raised it.',
    finds: ['Petra Osei | reported | said | the divers had found the chain and had raised it'],
  },
  {
    name: 'attribution--inanimate-subject-does-not-speak',
    text: 'Petra Osei told parliament that the situation was under control and called upon residents not to panic.',
    finds: [
      'Petra Osei | reported | told | that the situation was under control',
      'Petra Osei | reported | called upon | residents not to panic',
    ],
  },
];
