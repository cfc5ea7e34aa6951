import type { Sample } from './sample.ts';

/** What each kind of cue takes: objects, infinitives, prepositions, gerunds. */
export const FRAMES: readonly Sample[] = [
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
    text: 'Petra Osei pledged that no family would lose a home.',
    finds: ['Petra Osei | reported | pledged | that no family would lose a home'],
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
    text: 'The Harbour Authority called the film "tasteless" and said it had mistakes.',
    finds: [
      'Harbour Authority | mixed | called | the film "tasteless"',
      'Harbour Authority | reported | said | it had mistakes',
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
    text: 'Ilse Brandvold took the floor in Lund to describe the plan as “a leap in the dark”.',
    finds: ['Ilse Brandvold | mixed | describe | the plan as “a leap in the dark”'],
  },
  {
    name: 'attribution--warn-against',
    text: 'Petra Osei warned the council against raising taxes.',
    finds: ['Petra Osei | reported | warned | against raising taxes'],
  },
  {
    name: 'attribution--call-illegal',
    text: 'Petra Osei called the vote illegal.',
    finds: ['Petra Osei | reported | called | the vote illegal'],
  },
  {
    name: 'attribution--blame-for',
    text: 'Petra Osei blamed the council for the crash.',
    finds: ['Petra Osei | reported | blamed | the council for the crash'],
  },
  {
    name: 'attribution--congratulate-on',
    text: 'Petra Osei congratulated Bruno Feld on his election.',
    finds: ['Petra Osei | reported | congratulated | Bruno Feld on his election'],
  },
  {
    name: 'attribution--question-whether',
    text: 'Petra Osei questioned whether the vote was legal.',
    finds: ['Petra Osei | reported | questioned | whether the vote was legal'],
  },
  {
    name: 'attribution--passive-whose-subject-is-the-content',
    text: 'The plan was condemned by the Dockers Union.',
    finds: ['Dockers Union | reported | condemned | The plan'],
  },
  {
    name: 'attribution--claim-in-a-video',
    text: 'The Red Sail group later claimed responsibility for the fire in a video.',
    finds: ['Red Sail group | reported | claimed | responsibility for the fire'],
  },
  {
    name: 'attribution--condemn-in-the-strongest-terms',
    text: 'Norway condemns in the strongest terms the attack on the convoy.',
    finds: ['Norway | reported | condemns | the attack on the convoy'],
  },
];
