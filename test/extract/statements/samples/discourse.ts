import type { Sample } from './sample.ts';

/** Transcripts, asides, clauses that go on, and what the grammar around a cue tells of who speaks. */
export const DISCOURSE: readonly Sample[] = [
  {
    name: 'turn--a-transcript-names-who-speaks',
    text: 'Spokesperson Petra Osei spoke to reporters in Bergen on Monday.\nQUESTION: Did the minister raise the pier?\nMS. OSEI: He did. I was in the room.\nQUESTION: And the ferry?\nMS. OSEI: I would refer you to the town.\nMODERATOR: Thank you all.',
    finds: [
      'Petra Osei | direct | – | He did. I was in the room.',
      'Petra Osei | direct | – | I would refer you to the town.',
    ],
  },
  {
    name: 'nothing--datelines-are-no-turns',
    text: 'OSLO: The pier will open in May.\nBERGEN: The ferry sank on Monday.',
    finds: [],
  },
  {
    name: 'nothing--a-single-label-is-no-transcript',
    text: 'Petra Osei met Bruno Feld in Bergen.\nOSEI: a life by the sea.',
    finds: [],
  },
  {
    name: 'turn--attributable-to-a-spokesperson',
    text: 'The below is attributable to Spokesperson Petra Osei:\nSecretary Karl Imhof met today with Bruno Feld in Bergen. The Secretary underscored that the treaty stands. He thanked Bruno Feld for the ferry.',
    finds: [
      'Karl Imhof < Petra Osei | reported | underscored | that the treaty stands',
      'Karl Imhof < Petra Osei | reported | thanked | Bruno Feld for the ferry',
    ],
  },
  {
    name: 'turn--attributed-elsewhere-is-no-lead',
    text: 'The fire was attributed to Petra Osei.\nKarl Imhof said the pier was safe.',
    finds: ['Karl Imhof | reported | said | the pier was safe'],
  },
  {
    name: 'cue--put-it-to-somebody',
    text: 'His lawyer, Petra Osei, put it to the witness that the meeting was an invention.',
    finds: ['Petra Osei | reported | put | that the meeting was an invention'],
  },
  {
    name: 'nothing--put-it-somewhere',
    text: 'Petra Osei put it in a drawer that Bruno Feld had built.',
    finds: [],
  },
  {
    name: 'cue--an-audit-found',
    text: 'An audit by Fjord Research found that the pier had been built without drawings.',
    finds: ['Fjord Research | reported | found | that the pier had been built without drawings'],
  },
  {
    name: 'nothing--divers-found',
    text: 'Divers found that the pier had lost two planks.',
    finds: [],
  },
  {
    name: 'cue--remembers',
    text: 'Petra Osei remembers that neither man sat down.',
    finds: ['Petra Osei | reported | remembers | that neither man sat down'],
  },
  {
    name: 'ends--would-not-discuss',
    text: 'Petra Osei confirmed that she took the notes but would not discuss what was in them.',
    finds: ['Petra Osei | reported | confirmed | that she took the notes'],
  },
  {
    name: 'ends--though-without',
    text: 'Petra Osei told reporters that she had come to listen, though she left without taking questions.',
    finds: ['Petra Osei | reported | told | that she had come to listen'],
  },
  {
    name: 'ends--a-phrase-it-uses',
    text: 'Bruno Feld says that “no decision has been taken”, a phrase he uses five times.',
    finds: ['Bruno Feld | direct | says | that “no decision has been taken”'],
  },
  {
    name: 'ends--though-of-the-content',
    text: 'Petra Osei said the pier was safe, though its planks were old.',
    finds: ['Petra Osei | reported | said | the pier was safe, though its planks were old'],
  },
  {
    name: 'relay--an-outlet-which-cited',
    text: 'The pier was shut, according to Radio Fjord, which cited Petra Osei.',
    finds: ['Petra Osei < Radio Fjord | reported | according to | The pier was shut'],
  },
  {
    name: 'relay--an-outlet-that-owns-a-mill',
    text: 'The pier was shut, according to Radio Fjord, which owns the mill.',
    finds: ['Radio Fjord | reported | according to | The pier was shut'],
  },
  {
    name: 'relay--complained-of-within-a-report',
    text: 'The daily, quoting an unnamed ministry official, said Petra Osei had complained of "a mob with jackets".',
    finds: [
      'Petra Osei < The daily, an unnamed ministry official | mixed | complained | of "a mob with jackets"',
    ],
  },
  {
    name: 'source--its-deputy-told-an-outlet',
    text: '“Let her bring the bill,” its deputy chairman, Karl Imhof, told the Fjord Gazette.',
    finds: ['Karl Imhof < Fjord Gazette | direct | told | Let her bring the bill,'],
  },
  {
    name: 'cue--called-on-somebody-described',
    text: 'Petra Osei called on the town council, whose members are to vote in April, to wait.',
    finds: [
      'Petra Osei | reported | called on | the town council, whose members are to vote in April, to wait',
    ],
  },
  {
    name: 'nothing--called-on-somebody-who-asked',
    text: 'Petra Osei called on Bruno Feld, who was to leave in April.',
    finds: [],
  },
  {
    name: 'source--pronoun-of-an-aside',
    text: 'Town spokesman Karl Imhof had a different account. The mayor, he said, had not been asked about the pier, “because there is no pier,” and had left.',
    finds: [
      'Karl Imhof | mixed | said | The mayor … had not been asked about the pier, “because there is no pier,” and had left',
    ],
  },
  {
    name: 'source--pronoun-of-an-aside-with-another-subject',
    text: 'Bruno Feld met the council on Monday. The pier, he said, was safe.',
    finds: ['Bruno Feld | reported | said | The pier … was safe'],
  },
  {
    name: 'relay--by-her-own-account',
    text: 'Petra Osei spoke to the town council on Monday. By her own account she offered to resign.',
    finds: ['Petra Osei | reported | By her own account | she offered to resign'],
  },
  {
    name: 'relay--account-in-a-second-clause',
    text: "They prayed and, by the chief's account, counted votes.",
    finds: ["the chief | reported | by the chief's account | counted votes"],
  },
  {
    name: 'relay--according-to-in-a-second-clause',
    text: 'Petra Osei called on Bruno Feld on Monday and, according to two people who were there, asked him whether the pier was safe.',
    finds: ['Petra Osei < two people who were there | reported | asked | whether the pier was safe'],
  },
  {
    name: 'nothing--asked-about-it-shrugged',
    text: 'Bruno Feld, asked about the pier at a rally, shrugged.',
    finds: [],
  },
  {
    name: 'source--somebody-briefed-on-a-call',
    text: 'Petra Osei warned Bruno Feld against “a folly”, one person briefed on the call said.',
    finds: ['Petra Osei < one person | direct | warned | a folly'],
  },
  {
    name: 'cue--denied-a-gerund',
    text: 'Bruno Feld has always denied meeting Petra Osei.',
    finds: ['Bruno Feld | reported | denied | meeting Petra Osei'],
  },
  {
    name: 'source--of-a-bare-relative-clause',
    text: 'Members spent the evening with Bruno Feld, an event the chair, Petra Osei, called “two hours of charm”.',
    finds: ['Petra Osei | direct | called | two hours of charm'],
  },
  {
    name: 'relay--asked-a-state-to',
    text: 'Petra Osei, for her part, asked Ruritania to “play a part”, spokeswoman Greta Holm said.',
    finds: ['Petra Osei < Greta Holm | mixed | asked | Ruritania to “play a part”'],
  },
  {
    name: 'source--but-said-that',
    text: 'Bruno Feld did confirm that the two had dinner, but said that “price was not on the menu”.',
    finds: [
      'Bruno Feld | reported | confirm | that the two had dinner',
      'Bruno Feld | direct | said | that “price was not on the menu”',
    ],
  },
  {
    name: 'source--remained-and-accused',
    text: 'Karl Imhof said Ruritania remained “open to all” and accused Borduria of massing troops.',
    finds: [
      'Karl Imhof | mixed | said | Ruritania remained “open to all”',
      'Karl Imhof | reported | accused | Borduria of massing troops',
    ],
  },
  {
    name: 'relay--had-met-and-urged',
    text: 'Karl Imhof said Petra Osei had met Bruno Feld and urged him to wait.',
    finds: [
      'Karl Imhof | reported | said | Petra Osei had met Bruno Feld',
      'Petra Osei < Karl Imhof | reported | urged | him to wait',
    ],
  },
  {
    name: 'ends--as-much-is-no-report',
    text: 'Petra Osei insisted that the levy had been dropped, and that officials had recommended as much in July.',
    finds: [
      'Petra Osei | reported | insisted | that the levy had been dropped, and that officials had recommended as much in July',
    ],
  },
  {
    name: 'relay--conveyed-in-quotation-marks',
    text: 'The ministry said Bruno Feld had spoken to Petra Osei on Tuesday and “conveyed the apologies of the town”.',
    finds: [
      'The ministry | reported | said | Bruno Feld had spoken to Petra Osei on Tuesday',
      'Bruno Feld < The ministry | direct | conveyed | the apologies of the town',
    ],
  },
  {
    name: 'nothing--to-demand-is-planned',
    text: 'Bruno Feld and Petra Osei are to see the speaker on Thursday to demand a special session.',
    finds: [],
  },
  {
    name: 'source--he-added-after-a-report',
    text: 'Bruno Feld was quoted as saying the pier was safe. He added that Karl Imhof had paid for it.',
    finds: [
      'Bruno Feld | reported | saying | the pier was safe',
      'Bruno Feld | reported | added | that Karl Imhof had paid for it',
    ],
  },
  {
    name: 'relay--outlet-quoted-as-saying-on-a-day',
    text: 'The pier will stay shut, the Fjord Gazette quoted Petra Osei as saying on Wednesday.',
    finds: ['Petra Osei < Fjord Gazette | reported | saying | The pier will stay shut'],
  },
  {
    name: 'ends--conjunction-is-nobodys',
    text: 'Petra Osei praised the ferry as a “fine, sound ship” but then left.',
    finds: ['Petra Osei | mixed | praised | the ferry as a “fine, sound ship”'],
  },
  {
    name: 'cue--adding-before-a-colon',
    text: 'Petra Osei said the main issue remained the pay of the workers adding: “The company has a view.”',
    finds: [
      'Petra Osei | reported | said | the main issue remained the pay of the workers',
      'Petra Osei | direct | adding | The company has a view.',
    ],
  },
  {
    name: 'relay--as-somebody-said-first',
    text: 'As Petra Osei said in her opening remarks, the pier will reopen in May.',
    finds: ['Petra Osei | reported | As Petra Osei said | the pier will reopen in May'],
  },
  {
    name: 'nothing--as-somebody-said-goodbye',
    text: 'As Petra Osei said goodbye, the ferry left the pier.',
    finds: [],
  },
  {
    name: 'turn--as-stated-by-a-spokesperson',
    text: 'As stated by Deputy Spokesperson Petra Osei:\nSecretary Karl Imhof spoke today with Bruno Feld. The Secretary emphasized the importance of the treaty.',
    finds: ['Karl Imhof < Petra Osei | reported | emphasized | the importance of the treaty'],
  },
  {
    name: 'ends--capitals-before-a-colon-are-a-dateline',
    text: 'PORT SELWYN: The pier will reopen in May, Petra Osei said.',
    finds: ['Petra Osei | reported | said | The pier will reopen in May'],
  },
  {
    name: 'relay--quoted-an-official-saying',
    text: 'The Fjord Gazette quoted a town official saying a meeting had been planned for Thursday.',
    finds: ['a town official < Fjord Gazette | reported | saying | a meeting had been planned for Thursday'],
  },
  {
    name: 'relay--an-official-saying-is-nobodys-relay',
    text: 'Petra Osei met an official saying goodbye to the ferry.',
    finds: [],
  },
  {
    name: 'ends--after-what-happened-before',
    text: 'Petra Osei urged the town to wait after two piers had collapsed.',
    finds: ['Petra Osei | reported | urged | the town to wait'],
  },
  {
    name: 'ends--after-within-a-clause',
    text: 'Petra Osei said she left after a pier collapsed.',
    finds: ['Petra Osei | reported | said | she left after a pier collapsed'],
  },
  {
    name: 'relay--said-after-another-said',
    text: 'Petra Osei spoke of the need to restore “order” after Bruno Feld said the pier was unsafe.',
    finds: [
      'Petra Osei | mixed | spoke | of the need to restore “order”',
      'Bruno Feld | reported | said | the pier was unsafe',
    ],
  },
  {
    name: 'source--apposition-without-its-second-comma',
    text: 'The diver, Bruno Feld has apologised to the former mayor during the vote, after saying he did not call her.',
    finds: [
      'Bruno Feld | reported | apologised | to the former mayor during the vote',
      'Bruno Feld | reported | saying | he did not call her',
    ],
  },
  {
    name: 'ends--was-told-goes-on',
    text: 'Bruno Feld said he was shown a picture by an officer but was told it was a copy.',
    finds: ['Bruno Feld | reported | said | he was shown a picture by an officer but was told it was a copy'],
  },
];
