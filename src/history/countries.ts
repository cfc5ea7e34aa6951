/**
 * Names under which news articles speak of one state, folded, each list's first being the one that is shown
 * when articles do not tell. Own list: short forms and former names of ISO 3166 entries.
 */
export const COUNTRY_NAMES: readonly (readonly string[])[] = [
  ['united states', 'us', 'usa', 'united states of america', 'america'],
  ['united kingdom', 'uk', 'britain', 'great britain'],
  ['united arab emirates', 'uae', 'emirates'],
  ['russia', 'russian federation'],
  ['china', "people's republic of china", 'prc'],
  ['south korea', 'republic of korea', 'rok'],
  ['north korea', 'dprk', "democratic people's republic of korea"],
  ['iran', 'islamic republic of iran'],
  ['syria', 'syrian arab republic'],
  ['turkey', 'turkiye'],
  ['saudi arabia', 'kingdom of saudi arabia', 'ksa'],
  ['czechia', 'czech republic'],
  ['netherlands', 'holland'],
  ['myanmar', 'burma'],
  ['ivory coast', "cote d'ivoire"],
  ['eswatini', 'swaziland'],
  ['north macedonia', 'macedonia'],
  ['cape verde', 'cabo verde'],
  ['east timor', 'timor-leste'],
  ['democratic republic of the congo', 'dr congo', 'drc', 'congo-kinshasa', 'democratic republic of congo'],
  ['republic of the congo', 'congo-brazzaville'],
  ['bosnia and herzegovina', 'bosnia', 'bosnia-herzegovina'],
  ['vatican', 'holy see', 'vatican city'],
  ['palestine', 'state of palestine'],
  ['papua new guinea', 'png'],
  ['new zealand', 'aotearoa'],
  ['dominican republic'],
];
