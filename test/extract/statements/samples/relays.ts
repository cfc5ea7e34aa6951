import type { Sample } from './sample.ts';

/** Who passed words on: outlets, spokespeople, offices, documents, chains of reports. */
export const RELAYS: readonly Sample[] = [
  {
    name: 'relay--told-a-broadcaster',
    text: '“There is no plan and no date,” Petra Osei told Radio Fjord.',
    finds: ['Petra Osei < Radio Fjord | direct | told | There is no plan and no date,'],
  },
  {
    name: 'relay--told-a-newspaper-with-clause',
    text: 'Petra Osei told the Fjord Gazette that there was no plan.',
    finds: ['Petra Osei < Fjord Gazette | reported | told | that there was no plan'],
  },
  {
    name: 'relay--told-a-broadcaster-bare-clause',
    text: 'Petra Osei told Fjord Television there was no plan.',
    finds: ['Petra Osei < Fjord Television | reported | told | there was no plan'],
  },
  {
    name: 'relay--told-reporters-is-none',
    text: 'Petra Osei told reporters that there was no plan.',
    finds: ['Petra Osei | reported | told | that there was no plan'],
  },
  {
    name: 'relay--told-parliament-is-none',
    text: 'Petra Osei told parliament that there was no plan.',
    finds: ['Petra Osei | reported | told | that there was no plan'],
  },
  {
    name: 'relay--interview-with-an-outlet',
    text: 'Petra Osei said in an interview with the Fjord Gazette that there was no plan.',
    finds: ['Petra Osei < Fjord Gazette | reported | said | that there was no plan'],
  },
  {
    name: 'relay--quoted-as-saying',
    text: 'Petra Osei was quoted as saying by the Fjord Gazette that there was no plan.',
    finds: ['Petra Osei < Fjord Gazette | reported | saying | that there was no plan'],
  },
  {
    name: 'relay--outlet-reported-an-accusation',
    text: 'Bruno Feld accused the Harbour Authority of hiding the report, the Fjord Gazette reported.',
    finds: ['Bruno Feld < Fjord Gazette | reported | accused | the Harbour Authority of hiding the report'],
  },
  {
    name: 'relay--outlet-reported-on-a-day',
    text: 'Bruno Feld accused the Harbour Authority of hiding the report, the Fjord Gazette reported on Monday.',
    finds: ['Bruno Feld < Fjord Gazette | reported | accused | the Harbour Authority of hiding the report'],
  },
  {
    name: 'relay--spokesman-said-that-somebody-urged',
    text: 'Spokesman Karl Imhof said that Ilse Brandvold urged both sides to wait.',
    finds: ['Ilse Brandvold < Karl Imhof | reported | urged | both sides to wait'],
  },
  {
    name: 'relay--spokesman-said-with-quoted-verb',
    text: 'Ministry spokesman Karl Imhof said that during the talks, Ilse Brandvold “reiterated the importance of the treaty.”',
    finds: ['Ilse Brandvold < Karl Imhof | direct | reiterated | the importance of the treaty'],
  },
  {
    name: 'relay--spokesman-reports-events',
    text: 'Spokesman Karl Imhof said that Ilse Brandvold met Petra Osei in Bergen.',
    finds: ['Karl Imhof | reported | said | that Ilse Brandvold met Petra Osei in Bergen'],
  },
  {
    name: 'relay--two-acts-through-one-relay',
    text: 'Ilse Brandvold replied that the strait was open and urged the fleet to return, two diplomats said.',
    finds: [
      'Ilse Brandvold < two diplomats | reported | replied | that the strait was open',
      'Ilse Brandvold < two diplomats | reported | urged | the fleet to return',
    ],
  },
  {
    name: 'relay--according-to-a-statement-from-an-office',
    text: 'Ilse Brandvold stressed the need for patience, according to a statement from the Foreign Ministry.',
    finds: ['Ilse Brandvold < Foreign Ministry | reported | stressed | the need for patience'],
  },
  {
    name: 'relay--according-to-a-release',
    text: 'Ilse Brandvold thanked Petra Osei for her visit, according to a Foreign Ministry news release.',
    finds: ['Ilse Brandvold < Foreign Ministry | reported | thanked | Petra Osei for her visit'],
  },
  {
    name: 'relay--readout-carried-by-an-agency',
    text: 'Ilse Brandvold told Petra Osei "that the fleet would return," according to a readout from the Foreign Ministry carried by Polar News Agency.',
    finds: [
      'Ilse Brandvold < Polar News Agency, Foreign Ministry | direct | told | that the fleet would return,',
    ],
  },
  {
    name: 'relay--according-to-of-events',
    text: 'Ilse Brandvold met Petra Osei twice in March, according to two western diplomats.',
    finds: ['two western diplomats | reported | according to | Ilse Brandvold met Petra Osei twice in March'],
  },
  {
    name: 'relay--according-to-first',
    text: 'According to the Flood Agency, the water will rise for three more days.',
    finds: ['Flood Agency | reported | According to | the water will rise for three more days'],
  },
  {
    name: 'relay--according-to-outlet-somebody-said',
    text: 'According to the Fjord Gazette, Bruno Feld said the pier would fall.',
    finds: ['Bruno Feld < Fjord Gazette | reported | said | the pier would fall'],
  },
  {
    name: 'relay--in-the-words-of',
    text: 'Ilse Brandvold told her guests, in the words of one waiter, “to stop shouting.”',
    finds: ['Ilse Brandvold < one waiter | direct | told | to stop shouting.'],
  },
  {
    name: 'relay--readout-said-somebody-underlined',
    text: 'A note issued on Friday night by the Foreign Ministry said Ilse Brandvold “underlined that the strait must stay open” and proposed a joint patrol.',
    finds: [
      'Ilse Brandvold < Foreign Ministry | direct | underlined | that the strait must stay open',
      'Ilse Brandvold < Foreign Ministry | reported | proposed | a joint patrol',
    ],
  },
  {
    name: 'relay--document-is-its-issuer',
    text: 'A report from the Flood Agency said the dams were leaking.',
    finds: ['Flood Agency | reported | said | the dams were leaking'],
  },
  {
    name: 'relay--it-is-the-document',
    text: 'A statement from the Flood Agency was short. It said the dams were leaking.',
    finds: ['Flood Agency | reported | said | the dams were leaking'],
  },
  {
    name: 'relay--the-statement-added',
    text: 'Foreign Minister Ilse Brandvold thanked Petra Osei for her visit, according to a statement from the Foreign Ministry.\n“The minister also stressed the need for a new treaty,” the statement added.',
    finds: [
      'Ilse Brandvold < Foreign Ministry | reported | thanked | Petra Osei for her visit',
      'Ilse Brandvold < Foreign Ministry | direct | stressed | the need for a new treaty',
    ],
  },
  {
    name: 'relay--third-person-readout-in-quotes',
    text: '“Minister Ilse Brandvold reaffirmed the treaty of 1998,” spokesman Karl Imhof stated.',
    finds: ['Ilse Brandvold < Karl Imhof | direct | reaffirmed | the treaty of 1998'],
  },
  {
    name: 'relay--first-person-quote-keeps-its-speaker',
    text: '“We told Bruno Feld that the pier was unsafe,” Nadia Ferrow said.',
    finds: ['Nadia Ferrow | direct | said | We told Bruno Feld that the pier was unsafe,'],
  },
  {
    name: 'relay--own-letter-is-none',
    text: 'In a letter to the board, Bruno Feld said the pier was unsafe.',
    finds: ['Bruno Feld | reported | said | the pier was unsafe'],
  },
  {
    name: 'relay--own-post-is-none',
    text: 'Bruno Feld wrote on social media that the pier was unsafe.',
    finds: ['Bruno Feld | reported | wrote | that the pier was unsafe'],
  },
  {
    name: 'relay--outlet-citing-officials',
    text: 'Ilse Brandvold rang Petra Osei in May to say that the fleet would return, the daily Fjord Gazette wrote, citing unnamed sources.',
    finds: [
      'unnamed sources < Fjord Gazette | reported | wrote | Ilse Brandvold rang Petra Osei in May to say that the fleet would return',
      'Ilse Brandvold < Fjord Gazette, unnamed sources | reported | say | that the fleet would return',
    ],
  },
  {
    name: 'relay--rejected-allegation-has-its-own-source',
    text: 'Bruno Feld told Fjord Television that nobody had lied, dismissing a claim by the Dockers Union that records were burned.',
    finds: [
      'Bruno Feld < Fjord Television | reported | told | that nobody had lied',
      'Bruno Feld | reported | dismissing | a claim by the Dockers Union that records were burned',
      'Dockers Union | reported | claim | that records were burned',
    ],
  },
  {
    name: 'relay--spokesman-events-then-words',
    text: 'Spokesman Karl Imhof said that Ilse Brandvold had returned from Bergen late on Monday night after a long flight, and had “directed that the talks go on.”',
    finds: [
      'Karl Imhof | mixed | said | that Ilse Brandvold had returned from Bergen late on Monday night after a long flight, and had “directed that the talks go on.”',
      'Ilse Brandvold < Karl Imhof | direct | directed | that the talks go on',
    ],
  },
  {
    name: 'relay--quoted-by-an-agency',
    text: 'Karl Imhof, quoted by the Baltic News Service, said the cable had been cut.',
    finds: ['Karl Imhof < Baltic News Service | reported | said | the cable had been cut'],
  },
  {
    name: 'relay--agency-quoted-him-as-saying',
    text: 'The cable had been cut, the Baltic News Service quoted Karl Imhof as saying.',
    finds: ['Karl Imhof < Baltic News Service | reported | saying | The cable had been cut'],
  },
  {
    name: 'relay--agency-quotes-first',
    text: 'The news agency Baltika quoted Karl Imhof as saying that the cable had been cut.',
    finds: ['Karl Imhof < Baltika | reported | saying | that the cable had been cut'],
  },
  {
    name: 'relay--letter-seen-by-an-outlet',
    text: 'In a letter seen by the Fjord Gazette, Karl Imhof told the commission that Norway would not pay.',
    finds: ['Karl Imhof < Fjord Gazette | reported | told | that Norway would not pay'],
  },
  {
    name: 'relay--letter-signed-and-seen',
    text: 'A letter signed by 40 lawmakers and seen by the Fjord Gazette urges the government to think again.',
    finds: ['40 lawmakers < Fjord Gazette | reported | urges | the government to think again'],
  },
  {
    name: 'relay--sources-told-an-outlet',
    text: 'The deal could be signed on Friday, two officials told the Fjord Gazette.',
    finds: ['two officials < Fjord Gazette | reported | told | The deal could be signed on Friday'],
  },
  {
    name: 'relay--interview-published-on-a-day',
    text: 'In an interview with the Fjord Gazette published on Sunday, Karl Imhof accused Moscow of sabotage.',
    finds: ['Karl Imhof < Fjord Gazette | reported | accused | Moscow of sabotage'],
  },
  {
    name: 'relay--participle-told-an-outlet',
    text: 'Her deputy, Bram Okafor, was less certain, telling Radio Fjord that “all options” remained open.',
    finds: ['Bram Okafor < Radio Fjord | mixed | telling | that “all options” remained open'],
  },
  {
    name: 'relay--department-said-the-secretary-spoke-and-reaffirmed',
    text: 'The Harbour Department said Secretary Carl Vance spoke by phone with Petra Osei and “reaffirmed the treaty”.',
    finds: [
      'Harbour Department | mixed | said | Secretary Carl Vance spoke by phone with Petra Osei and “reaffirmed the treaty”',
      'Carl Vance < Harbour Department | direct | reaffirmed | the treaty',
    ],
  },
  {
    name: 'relay--trailing-spokeswoman-in-a-statement',
    text: 'Carl Vance underscored that any deal must include inspections, department spokeswoman Gail Ortega said in a statement.',
    finds: ['Carl Vance < Gail Ortega | reported | underscored | that any deal must include inspections'],
  },
  {
    name: 'relay--readout-quote-with-two-acts',
    text: '“Secretary Carl Vance underscored that any deal must include inspections,” spokeswoman Gail Ortega said. “He also expressed concern about the arrests.”',
    finds: [
      'Carl Vance < Gail Ortega | direct | underscored | that any deal must include inspections',
      'Carl Vance < Gail Ortega | direct | expressed | concern about the arrests',
    ],
  },
  {
    name: 'relay--said-another-had-told-him',
    text: 'Bruno Feld said Carl Vance had told him that the plant would close.',
    finds: ['Carl Vance < Bruno Feld | reported | told | that the plant would close'],
  },
  {
    name: 'relay--said-he-was-told-by-another',
    text: 'Bruno Feld said he was told by Carl Vance that the plant would close.',
    finds: [
      'Bruno Feld | reported | said | he was told by Carl Vance that the plant would close',
      'Carl Vance < Bruno Feld | reported | told | that the plant would close',
    ],
  },
  {
    name: 'relay--told-the-court-bare-clause',
    text: 'Her lawyer, Noel Abbas, told the court his client was unwell.',
    finds: ['Noel Abbas | reported | told | his client was unwell'],
  },
  {
    name: 'relay--the-following-readout',
    text: 'Spokesman Karl Imhof provided the following readout:\nMinister Ilse Brandvold spoke by phone today with Petra Osei. Minister Brandvold reaffirmed the treaty of 1998.',
    finds: [
      'Karl Imhof | direct | provided | Minister Ilse Brandvold spoke by phone today with Petra Osei. Minister Brandvold reaffirmed the treaty of 1998.',
      'Ilse Brandvold < Karl Imhof | reported | reaffirmed | the treaty of 1998',
    ],
  },
  {
    name: 'relay--draft-of-the-report-just-spoken-of',
    text: 'The Harbour Authority met on Monday to finish its report. A draft says the pier is unsafe.',
    finds: ['Harbour Authority | reported | says | the pier is unsafe'],
  },
  {
    name: 'relay--it-added-after-a-cited-document',
    text: 'Ilse Brandvold “wants a larger quay,” her office said in a letter on Monday. Bruno Feld “has no money for one,” according to the same letter. It added that he “asked for another year.”',
    finds: [
      'her office | mixed | said | Ilse Brandvold “wants a larger quay,”',
      'her office | mixed | according to | Bruno Feld “has no money for one,”',
      'Bruno Feld < her office | direct | asked | for another year',
    ],
  },
];
