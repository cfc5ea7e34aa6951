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
    text: 'The Harbour Authority announced late on Tuesday that the pier was unsafe.',
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
    text: 'Her guest offered the crowd "barely a smile," an aide said.',
    finds: ['an aide | mixed | said | Her guest offered the crowd "barely a smile,"'],
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
    name: 'attribution--relative-clause-takes-its-noun',
    text: 'Bruno Feld, who warned that the pier would fall, has left the town.',
    finds: ['Bruno Feld | reported | warned | that the pier would fall'],
  },
  {
    name: 'attribution--understood-to-have-warned',
    text: 'The call came from Bruno Feld, who is believed to have warned the board that the pier would fall.',
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
    text: 'The board ignored her warning that the pier would fall. The paper printed Petra Osei’s claim that the pier was safe.',
    finds: ['Petra Osei | reported | claim | that the pier was safe'],
  },
  {
    name: 'attribution--nominal-with-by',
    text: 'The paper printed an allegation by the Dockers Union that records were burned.',
    finds: ['Dockers Union | reported | allegation | that records were burned'],
  },
  {
    name: 'attribution--passive-with-agent',
    text: 'The report was dismissed by the Harbour Authority as “a fairy tale for children”.',
    finds: ['Harbour Authority | direct | dismissed | a fairy tale for children'],
  },
  {
    name: 'attribution--past-perfect-coordination-stays-together',
    text: 'Petra Osei said the divers had found the chain and had raised it.',
    finds: ['Petra Osei | reported | said | the divers had found the chain and had raised it'],
  },
  {
    name: 'attribution--clause-that-opens-with-a-concession',
    text: 'Petra Osei said although the pier was old, “nobody has ever fallen from it.”',
    finds: ['Petra Osei | mixed | said | although the pier was old, “nobody has ever fallen from it.”'],
  },
  {
    name: 'attribution--we-in-a-release-is-the-state',
    text: 'Norway condemns the attack on the lighthouse. We extend our condolences to the families.',
    finds: [
      'Norway | reported | condemns | the attack on the lighthouse',
      'Norway | reported | extend | our condolences to the families',
    ],
  },
  {
    name: 'attribution--inanimate-subject-does-not-speak',
    text: 'Petra Osei told parliament that the fire was out and called upon tourists not to leave.',
    finds: [
      'Petra Osei | reported | told | that the fire was out',
      'Petra Osei | reported | called upon | tourists not to leave',
    ],
  },
  {
    name: 'attribution--time-before-the-bare-clause',
    text: 'The World Rowing Union said on Thursday it would appeal the ruling.',
    finds: ['World Rowing Union | reported | said | it would appeal the ruling'],
  },
  {
    name: 'attribution--second-that-clause-with-a-comma',
    text: 'Karl Imhof said the president had been briefed, and that he would speak later.',
    finds: ['Karl Imhof | reported | said | the president had been briefed, and that he would speak later'],
  },
  {
    name: 'attribution--while-another-says',
    text: 'The Harbour Authority said that the pier was safe, while the Dockers Union said it was not.',
    finds: [
      'Harbour Authority | reported | said | that the pier was safe',
      'Dockers Union | reported | said | it was not',
    ],
  },
  {
    name: 'attribution--semicolon-ends-the-content',
    text: 'Karl Imhof alleged that Bruno Feld had lied; Petra Osei said that he had told the truth.',
    finds: [
      'Karl Imhof | reported | alleged | that Bruno Feld had lied',
      'Petra Osei | reported | said | that he had told the truth',
    ],
  },
  {
    name: 'attribution--trailing-cue-in-the-perfect',
    text: 'The army will stay "for as long as it takes", Petra Osei has said.',
    finds: ['Petra Osei | mixed | said | The army will stay "for as long as it takes"'],
  },
  {
    name: 'attribution--plural-verb-read-as-a-noun',
    text: 'The Secretary-General calls on all parties to exercise restraint.',
    finds: ['Secretary-General | reported | calls on | all parties to exercise restraint'],
  },
  {
    name: 'attribution--declining-is-no-content',
    text: 'Petra Osei said the strike “achieved its aim” but declined to give details.',
    finds: ['Petra Osei | mixed | said | the strike “achieved its aim”'],
  },
  {
    name: 'attribution--announcing-then-calling',
    text: 'Petra Osei announced the decision in Zurich, calling it "historic".',
    finds: [
      'Petra Osei | reported | announced | the decision in Zurich',
      'Petra Osei | mixed | calling | it "historic"',
    ],
  },
  {
    name: 'attribution--spokesperson-speaks-for-himself',
    text: 'A spokesperson for Petra Osei later clarified that no sanctions were planned.',
    finds: ['A spokesperson for Petra Osei | reported | clarified | that no sanctions were planned'],
  },
  {
    name: 'attribution--accusation-then-its-words',
    text: 'Petra Osei accused ministers of lying: “They knew, and they said nothing.”',
    finds: [
      'Petra Osei | reported | accused | ministers of lying',
      'Petra Osei | direct | – | They knew, and they said nothing.',
    ],
  },
  {
    name: 'attribution--cue-after-the-first-word',
    text: 'Few, Petra Osei said, laughed when word got out.',
    finds: ['Petra Osei | reported | said | Few … laughed when word got out'],
  },
  {
    name: 'attribution--told-in-an-aside-and-adding',
    text: 'Few laughed when word got out, the official said, adding that the mood was grim.',
    finds: [
      'the official | reported | said | Few laughed when word got out',
      'the official | reported | adding | that the mood was grim',
    ],
  },
  {
    name: 'attribution--cue-to-come-within-the-content',
    text: 'Hungary will accept a smaller quota if its neighbours do, Petra Osei told the Riksdag on Friday.',
    finds: ['Petra Osei | reported | told | Hungary will accept a smaller quota if its neighbours do'],
  },
  {
    name: 'attribution--name-and-office-after-a-name-in-the-content',
    text: 'The ferry will carry Bruno Feld, Ruth Abara, a spokeswoman for the port, said on Thursday.',
    finds: ['Ruth Abara | reported | said | The ferry will carry Bruno Feld'],
  },
  {
    name: 'attribution--name-and-who-clause-before-the-cue',
    text: 'The plan was dead, Ruth Abara, who chairs the council, told a news conference.',
    finds: ['Ruth Abara | reported | told | The plan was dead'],
  },
  {
    name: 'attribution--name-and-age-before-the-cue',
    text: 'The ship left for Norvind, Marta Lund, 54, said.',
    finds: ['Marta Lund | reported | said | The ship left for Norvind'],
  },
  {
    name: 'attribution--told-somebody-on-a-day',
    text: 'Ruth Abara told the council on Friday prices had risen.',
    finds: ['Ruth Abara | reported | told | prices had risen'],
  },
  {
    name: 'attribution--past-tense-beside-an-infinitive',
    text: 'Ruth Abara criticised the council for failing to act and accused Bruno Feld of lying.',
    finds: [
      'Ruth Abara | reported | criticised | the council for failing to act',
      'Ruth Abara | reported | accused | Bruno Feld of lying',
    ],
  },
  {
    name: 'attribution--participle-after-the-object-of-who-acts',
    text: 'Ruth Abara vetoed the motion, arguing Bruno Feld had no mandate.',
    finds: ['Ruth Abara | reported | arguing | Bruno Feld had no mandate'],
  },
  {
    name: 'attribution--name-and-office-after-a-conjunction',
    text: 'Ruth Abara left the hall after Bruno Feld, the mayor, said the plan was dead.',
    finds: ['Bruno Feld | reported | said | the plan was dead'],
  },
];
