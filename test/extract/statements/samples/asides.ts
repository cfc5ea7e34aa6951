import type { Sample } from './sample.ts';

/** What stands between or beside a cue and its words: offices, new clauses, names below a block. */
export const ASIDES: readonly Sample[] = [
  {
    name: 'source--a-quotation-before-a-new-clause',
    text: 'The mayor, Petra Osei said, had asked for nothing, “because there is no money,” and had left on the ferry that Bruno Feld promised.',
    finds: [
      'Petra Osei | mixed | said | The mayor … had asked for nothing, “because there is no money,” and had left on the ferry that Bruno Feld promised',
    ],
  },
  {
    name: 'relay--her-office-wrote-between',
    text: 'Petra Osei cancelled a trip. She saw Bruno Feld instead, her office wrote on X, and “conveyed condolences.”',
    finds: [
      'her office | reported | wrote | She saw Bruno Feld instead',
      'Petra Osei < her office | direct | conveyed | condolences',
    ],
  },
  {
    name: 'relay--pronoun-before-her-spokesman',
    text: 'Bruno Feld has asked Petra Osei to step in. She telephoned the bishop on Sunday, her spokesman Karl Imhof says, and thanked him for his patience.',
    finds: [
      'Bruno Feld | reported | asked | Petra Osei to step in',
      'Karl Imhof | reported | says | She telephoned the bishop on Sunday',
      'Petra Osei < Karl Imhof | reported | thanked | him for his patience',
    ],
  },
  {
    name: 'cue--says-she-answered',
    text: '“He can have our water,” Petra Osei says she answered.',
    finds: ['Petra Osei | direct | answered | He can have our water,'],
  },
  {
    name: 'nothing--floral-tributes',
    text: 'Petra Osei paid floral tributes at the pier.',
    finds: [],
  },
  {
    name: 'relay--he-wrote-according-to-a-letter',
    text: 'Bruno Feld met Petra Osei. “Both want it,” he wrote to the mayor afterward, according to a letter seen by the Fjord Gazette.',
    finds: ['Bruno Feld < Fjord Gazette | direct | wrote | Both want it,'],
  },
  {
    name: 'block--pull-quote-with-a-name',
    text: 'Petra Osei left the ferry in 2007.\nI was told that my mother had attacked the captain and that I had to go. Petra Osei',
    finds: [
      'Petra Osei | direct | – | I was told that my mother had attacked the captain and that I had to go.',
    ],
  },
  {
    name: 'nothing--a-paragraph-that-ends-in-a-name',
    text: 'Petra Osei left the ferry in 2007.\nThe captain was a friend of the family. Bruno Feld',
    finds: [],
  },
  {
    name: 'source--drivers-there',
    text: 'Drivers there said on Wednesday that they had heard nothing of any talks.',
    finds: ['Drivers | reported | said | that they had heard nothing of any talks'],
  },
  {
    name: 'nothing--estimates-suggest',
    text: 'Estimates suggest that 800 ferries are at sea.',
    finds: [],
  },
  {
    name: 'nothing--reported-a-contact',
    text: 'Bruno Feld reported the contact to the chair.',
    finds: [],
  },
  {
    name: 'ends--and-that-goes-with-the-official',
    text: 'A town official said Bruno Feld had repeated the charge and that Petra Osei had laughed.',
    finds: [
      'Bruno Feld < A town official | reported | repeated | the charge',
      'A town official | reported | said | that Petra Osei had laughed',
    ],
  },
  {
    name: 'nothing--clarified-a-scare-quote',
    text: 'Petra Osei has clarified a “misquote” in a newspaper.',
    finds: [],
  },
  {
    name: 'cue--noun-before-a-quotation',
    text: 'The town added the board “does not recommend it”.',
    finds: ['The town | direct | added | does not recommend it'],
  },
  {
    name: 'cue--said-while-leaving-that',
    text: 'Petra Osei said, while leaving the court, that she wished him well.',
    finds: ['Petra Osei | reported | said | that she wished him well'],
  },
  {
    name: 'nothing--the-situation-demanding',
    text: "Petra Osei's lawyer intervened in the situation demanding his return.",
    finds: [],
  },
  {
    name: 'ends--but-another-refused',
    text: 'Petra Osei has called for the town to open its books but the company has refused.',
    finds: ['Petra Osei | reported | called | for the town to open its books'],
  },
  {
    name: 'nothing--advised-to-reject',
    text: 'Members have been advised to reject the offer.',
    finds: [],
  },
  {
    name: 'relay--advised-by-somebody-to-reject',
    text: 'Members have been advised by Petra Osei to reject the offer.',
    finds: ['Petra Osei | reported | advised | to reject the offer'],
  },
  {
    name: 'relay--an-outlet-reported-somebody-saying',
    text: 'The Fjord Gazette had reported Petra Osei saying the pier was shut.',
    finds: ['Petra Osei < Fjord Gazette | reported | saying | the pier was shut'],
  },
  {
    name: 'cue--requested-words',
    text: 'The Harbour Authority is requesting “an immediate answer and all copies destroyed.”',
    finds: ['Harbour Authority | direct | requesting | an immediate answer and all copies destroyed.'],
  },
  {
    name: 'quotation--a-letter-of-three-paragraphs',
    text: 'The minister, Petra Osei, wrote to the town:\n“It gives me joy to write to you.\nThe pier has been a good friend. I look forward to the ferry.\nPlease accept my thanks.”',
    finds: [
      'Petra Osei | direct | wrote | It gives me joy to write to you.',
      'Petra Osei | direct | – | The pier has been a good friend. I look forward to the ferry.',
      'Petra Osei | direct | – | Please accept my thanks.',
    ],
  },
  {
    name: 'relay--a-statement-released-by-her-office',
    text: 'In a statement released by her office, Petra Osei said the pier would stay shut.',
    finds: ['Petra Osei < her office | reported | said | the pier would stay shut'],
  },
  {
    name: 'relay--quoted-by-state-media-as-saying',
    text: 'Petra Osei was quoted by state media as saying the pier would stay shut.',
    finds: ['Petra Osei < state media | reported | saying | the pier would stay shut'],
  },
  {
    name: 'relay--a-readout-tells-one-thing-after-the-other',
    text: 'A readout from the palace said the two leaders discussed the pier and that Petra Osei stressed the need for care.',
    finds: [
      'the palace | reported | said | the two leaders discussed the pier',
      'Petra Osei < the palace | reported | stressed | the need for care',
    ],
  },
  {
    name: 'relay--an-envoy-tells-of-two-things',
    text: 'One envoy said that the harbour towns had wanted a bridge but that Bruno Feld had asked for a ferry.',
    finds: [
      'One envoy | reported | said | that the harbour towns had wanted a bridge but that Bruno Feld had asked for a ferry',
      'Bruno Feld < One envoy | reported | asked | for a ferry',
    ],
  },
  {
    name: 'relay--papers-are-cited-not-quoted',
    text: 'The Fjord Gazette reported that Petra Osei had accused Bruno Feld of theft, citing court papers.',
    finds: ['Petra Osei < Fjord Gazette | reported | accused | Bruno Feld of theft'],
  },
  {
    name: 'relay--officials-are-cited',
    text: 'The Fjord Gazette reported on Friday that the mill had been sold, citing unnamed officials.',
    finds: ['unnamed officials < Fjord Gazette | reported | reported | that the mill had been sold'],
  },
  {
    name: 'source--two-in-a-joint-statement-without-that',
    text: 'Petra Osei and Bruno Feld said in a joint statement the pier would stay shut.',
    finds: ['Petra Osei + Bruno Feld | reported | said | the pier would stay shut'],
  },
];
