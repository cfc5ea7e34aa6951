import type { Sample } from './sample.ts';

/** Quotations by the place of their cue and the shape of their marks. */
export const QUOTATIONS: readonly Sample[] = [
  {
    name: 'attribution--cue-after-quote',
    text: '“The ferry will sail on Monday,” Harbour Minister Ilse Brandvold said.',
    finds: ['Ilse Brandvold | direct | said | The ferry will sail on Monday,'],
  },
  {
    name: 'attribution--inverted-cue-after-quote',
    text: '“The ferry will sail on Monday,” said Harbour Minister Ilse Brandvold.',
    finds: ['Ilse Brandvold | direct | said | The ferry will sail on Monday,'],
  },
  {
    name: 'attribution--inverted-cue-with-apposition',
    text: '“Nobody has paid us since March,” said Tomas Quill, a crane driver at the port.',
    finds: ['Tomas Quill | direct | said | Nobody has paid us since March,'],
  },
  {
    name: 'attribution--inverted-cue-with-relative-clause',
    text: '“We waited all night for the boats,” said Nadia Ferrow, who runs the shelter. It was full by noon.',
    finds: ['Nadia Ferrow | direct | said | We waited all night for the boats,'],
  },
  {
    name: 'attribution--cue-before-quote-with-comma',
    text: 'Speaking in Lund, Ilse Brandvold said, "The ferry will sail on Monday."',
    finds: ['Ilse Brandvold | direct | said | The ferry will sail on Monday.'],
  },
  {
    name: 'attribution--cue-before-quote-with-colon',
    text: 'Ilse Brandvold added: “The ferry is safe. It has been tested twice.”',
    finds: ['Ilse Brandvold | direct | added | The ferry is safe. It has been tested twice.'],
  },
  {
    name: 'attribution--interrupted-quote-is-one-entry',
    text: '“We came to listen,” Ilse Brandvold told reporters, “and we have heard enough.”',
    finds: ['Ilse Brandvold | direct | told | We came to listen, … and we have heard enough.'],
  },
  {
    name: 'attribution--quote-goes-on-after-cue',
    text: '“We came to listen,” Ilse Brandvold said on Tuesday. “The rest is up to the council.”',
    finds: ['Ilse Brandvold | direct | said | We came to listen, … The rest is up to the council.'],
  },
  {
    name: 'attribution--two-cues-are-two-entries',
    text: '“We came to listen,” Ilse Brandvold said. “The rest is up to the council,” she added.',
    finds: [
      'Ilse Brandvold | direct | said | We came to listen,',
      'Ilse Brandvold | direct | added | The rest is up to the council,',
    ],
  },
  {
    name: 'attribution--sentences-of-one-quote-are-one-entry',
    text: '“The bridge is closed. It will open in May. Nobody was hurt,” Mayor Osric Tane said.',
    finds: ['Osric Tane | direct | said | The bridge is closed. It will open in May. Nobody was hurt,'],
  },
  {
    name: 'attribution--new-paragraph-is-new-entry',
    text: 'Osric Tane spoke to residents at the school.\n“The bridge is closed. We had no choice.\n“It will open in May, and not a day later.”',
    finds: [
      'Osric Tane | direct | – | The bridge is closed. We had no choice.',
      'Osric Tane | direct | – | It will open in May, and not a day later.',
    ],
  },
  {
    name: 'attribution--quote-without-cue-after-its-speaker',
    text: 'Mayor Osric Tane was in no mood to wait. “Every week costs this town a fortune.”',
    finds: ['Osric Tane | direct | – | Every week costs this town a fortune.'],
  },
  {
    name: 'attribution--straight-marks',
    text: '"The bridge is closed," Mayor Osric Tane said. "It will open in May."',
    finds: ['Osric Tane | direct | said | The bridge is closed, … It will open in May.'],
  },
  {
    name: 'attribution--british-single-marks',
    text: '‘The workers’ rights aren’t for sale,’ said Mayor Osric Tane.',
    finds: ['Osric Tane | direct | said | The workers’ rights aren’t for sale,'],
  },
  {
    name: 'attribution--straight-single-marks',
    text: "'The council doesn't have the money,' said Mayor Osric Tane.",
    finds: ["Osric Tane | direct | said | The council doesn't have the money,"],
  },
  {
    name: 'attribution--mark-before-the-full-stop',
    text: 'Mayor Osric Tane said, "The bridge is closed". Nadia Ferrow also asked the council to repair the road.',
    finds: [
      'Osric Tane | direct | said | The bridge is closed',
      'Nadia Ferrow | reported | asked | the council to repair the road',
    ],
  },
  {
    name: 'attribution--guillemets',
    text: '«The bridge is closed,» Mayor Osric Tane said.',
    finds: ['Osric Tane | direct | said | The bridge is closed,'],
  },
  {
    name: 'attribution--nested-quote-stays-inside',
    text: 'Nadia Ferrow added: “He told us, ‘The money is gone.’ I did not believe him.”',
    finds: ['Nadia Ferrow | direct | added | He told us, ‘The money is gone.’ I did not believe him.'],
  },
  {
    name: 'attribution--bracketed-insertion',
    text: '“They [the owners] knew about the crack,” Nadia Ferrow said.',
    finds: ['Nadia Ferrow | direct | said | They [the owners] knew about the crack,'],
  },
  {
    name: 'attribution--lost-closing-mark-ends-with-the-paragraph',
    text: 'Nadia Ferrow said: “They knew about the crack. They did nothing.\nThe owners live abroad.',
    finds: ['Nadia Ferrow | direct | said | They knew about the crack. They did nothing.'],
  },
  {
    name: 'attribution--paragraph-without-a-new-opening-mark',
    text: 'Nadia Ferrow said: "They knew about the crack.\nThey did nothing for a year." The owners live abroad.',
    finds: [
      'Nadia Ferrow | direct | said | They knew about the crack.',
      'Nadia Ferrow | direct | – | They did nothing for a year.',
    ],
  },
  {
    name: 'attribution--question-mark-ends-the-quote',
    text: '“Who will pay for this?” asked Nadia Ferrow.',
    finds: ['Nadia Ferrow | direct | asked | Who will pay for this?'],
  },
  {
    name: 'attribution--pronoun-after-a-name-inside-the-quote',
    text: 'Nadia Ferrow accused the council of delay. “What has Mr. Tane done since spring?” she asked.',
    finds: [
      'Nadia Ferrow | reported | accused | the council of delay',
      'Nadia Ferrow | direct | asked | What has Mr. Tane done since spring?',
    ],
  },
  {
    name: 'attribution--source-with-apposition-before-cue',
    text: '“No date was ever agreed,” its spokeswoman, Ruth Abara-Lind, said in Geneva.',
    finds: ['Ruth Abara-Lind | direct | said | No date was ever agreed,'],
  },
  {
    name: 'attribution--office-of-a-body-before-the-name',
    text: '“Nobody was warned in time,” the director of the Flood Agency, Ruth Abara-Lind, commented.',
    finds: ['Ruth Abara-Lind | direct | commented | Nobody was warned in time,'],
  },
  {
    name: 'attribution--block-quote-after-a-colon',
    text: 'After the talks Minister Ilse Brandvold said:\nThe crossing is vital for both our countries. We will keep it open.\nI thank our hosts for their patience.\nBrandvold flies home on Friday.',
    finds: [
      'Ilse Brandvold | direct | said | The crossing is vital for both our countries. We will keep it open.',
      'Ilse Brandvold | direct | said | I thank our hosts for their patience.',
    ],
  },
  {
    name: 'attribution--quote-in-the-paragraph-after-a-colon',
    text: 'Ilse Brandvold wrote on her own account:\n“The crossing is open again. Thank you all.”',
    finds: ['Ilse Brandvold | direct | wrote | The crossing is open again. Thank you all.'],
  },
  {
    name: 'attribution--list-of-demands',
    text: 'In an open letter, the Dockers Union made three requests:\n• a pay rise of nine percent;\n• safer cranes;\n• a seat on the board.',
    finds: [
      'Dockers Union | reported | made | a pay rise of nine percent … safer cranes … a seat on the board',
    ],
  },
  {
    name: 'attribution--mixed-with-fragment-in-content',
    text: 'Osric Tane said the bridge was “older than the town itself” and beyond repair.',
    finds: ['Osric Tane | mixed | said | the bridge was “older than the town itself” and beyond repair'],
  },
  {
    name: 'attribution--quote-directly-after-cue',
    text: 'Osric Tane said “nobody in this town will lose a job” over the closure.',
    finds: ['Osric Tane | mixed | said | “nobody in this town will lose a job” over the closure'],
  },
  {
    name: 'attribution--cue-inside-the-quote-marks',
    text: 'On Friday Ilse Brandvold “underlined that the strait must stay open” and proposed a joint patrol.',
    finds: [
      'Ilse Brandvold | direct | underlined | that the strait must stay open',
      'Ilse Brandvold | reported | proposed | a joint patrol',
    ],
  },
  {
    name: 'attribution--second-verb-inside-the-opened-quote-is-content',
    text: 'Ilse Brandvold stressed “the value of an early warning and informed [Osric Tane] about the repairs.”',
    finds: [
      'Ilse Brandvold | direct | stressed | the value of an early warning and informed [Osric Tane] about the repairs.',
    ],
  },
  {
    name: 'attribution--participle-leads-in-a-second-quote',
    text: '“We know of the fault,” Ruth Abara-Lind said, adding: “Work is under way.”',
    finds: [
      'Ruth Abara-Lind | direct | said | We know of the fault,',
      'Ruth Abara-Lind | direct | adding | Work is under way.',
    ],
  },
  {
    name: 'attribution--when-asked-is-no-statement-of-the-one-asked',
    text: '"Absolutely not," said Ruth Abara-Lind when asked if the pier would close.',
    finds: ['Ruth Abara-Lind | direct | said | Absolutely not,'],
  },
  {
    name: 'attribution--one-word-answer',
    text: 'Asked by reporters if he would resign, Osric Tane said: "No."',
    finds: ['Osric Tane | direct | said | No.'],
  },
  {
    name: 'attribution--present-tense-feature',
    text: "“I've been a farmer for forty years,” says Ted Malone, leaning on a gate. “I've never seen anything like it.”",
    finds: [
      "Ted Malone | direct | says | I've been a farmer for forty years, … I've never seen anything like it.",
    ],
  },
  {
    name: 'attribution--laughter-is-no-cue-between-quotes',
    text: '"My mother sang all day," Nadia Ferrow recalls. "My father never spoke." She laughs. "I got the singing."',
    finds: [
      'Nadia Ferrow | direct | recalls | My mother sang all day, … My father never spoke. … I got the singing.',
    ],
  },
  {
    name: 'attribution--anonymous-source-who-asked-not-to-be-named',
    text: '"This is a rescue," said one banker familiar with the deal, who asked not to be named.',
    finds: ['one banker | direct | said | This is a rescue,'],
  },
  {
    name: 'attribution--two-speakers-in-turn',
    text: '“Why now?” asked Osric Tane. “Because we must,” Nadia Ferrow answered.',
    finds: ['Osric Tane | direct | asked | Why now?', 'Nadia Ferrow | direct | answered | Because we must,'],
  },
  {
    name: 'attribution--cue-in-the-last-paragraph-of-a-quotation',
    text: '“The pier is closed.\n\n“It will stay closed until May.\n\n“Nobody is to blame,” Ilse Brandvold said.',
    finds: [
      'Ilse Brandvold | direct | – | The pier is closed.',
      'Ilse Brandvold | direct | – | It will stay closed until May.',
      'Ilse Brandvold | direct | said | Nobody is to blame,',
    ],
  },
  {
    name: 'attribution--cue-in-the-last-paragraph-not-re-opened',
    text: 'Bruno Feld met Ruth Abara.\n“A lunch was held for him.\nThey spoke for an hour,” Ilse Brandvold said.',
    finds: [
      'Ilse Brandvold | direct | – | A lunch was held for him.',
      'Ilse Brandvold | direct | said | They spoke for an hour,',
    ],
  },
];
