const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/**
 * Heads of noun phrases that stand for people where no name does: "a group of lawmakers", "relief
 * workers". Written for this project. Endings do the rest: "negotiators", "unionists".
 */
export const PEOPLE_NOUNS = words(`
  leader official minister diplomat envoy mediator ambassador aide adviser advisor president premier chancellor
  governor mayor lawmaker legislator senator deputy mp congressman congresswoman parliamentarian councillor
  executive chairman chairwoman boss chief director manager banker investor shareholder businessman businesswoman
  general commander officer soldier troop marine veteran police rebel militant insurgent guerrilla
  delegation delegate team group coalition alliance union federation association party faction movement council
  committee board panel commission cabinet government ministry opposition secretariat
  family relative parent mother father wife husband widow son daughter survivor victim refugee migrant resident
  villager student pupil teacher academic scholar alumnus alumni scientist expert activist campaigner protester
  farmer worker miner doctor nurse patient fan player coach captain finalist athlete
  people man woman men women children youth elder cleric bishop cardinal patriarch imam rabbi priest monk nun pope
  king queen prince princess emir sheikh sultan counterpart colleague peer ally rival guest host dignitary visitor
  representative leadership member head steward emissary negotiator spokesman spokeswoman businessmen business company firm
  organisation organization agency ngo charity community side folk emissaries staff crew
  donor broadcaster sponsor partner envoy lord baron
`);

/** Groups that are sent, led by somebody and standing for a body. */
export const DELEGATIONS = words('delegation team mission group party contingent leadership');

/** Plurals that may mean just those who met: "the two ministers", "both men". */
export const PAIR_NOUNS = words(
  'leader minister president premier man woman side party official counterpart diplomat envoy chief secretary general ambassador chancellor statesman politician colleague governor rival boss negotiator executive mayor senator lawmaker bishop founder commander mediator king monarch neighbour neighbor',
);

/** Endings of nouns for people: "organisers", "unionists", "Bavarians". */
export const PEOPLE_ENDING =
  /(?:ers?|ors?|ists?|ians?|men|women|people|folk|ees?|(?:sult|sist|count|cip|mmand|migr|grant|pplic|fend|testa?|ten)ants?|crats?)$/u;

/** Who is told things rather than met. */
export const PRESS_NOUNS = words(
  'reporter analyst journalist newsman newspaperman newspaper correspondent press media interviewer broadcaster outlet magazine programme camera crowd audience radio television',
);

/** Too many to have met: "hundreds of people". */
export const CROWDS = words('hundred thousand dozen million people public everyone everybody many most');

/** What ends in "-er" or "-or" and is nobody. */
export const NO_PEOPLE = words(
  'letter offer order border number paper matter water power river winter summer december september october november corner center quarter barrier disorder error terror factor sector corridor motor weather order fever danger hunger anger chapter murder register newspaper shelter computer tower theater counter layer trigger rumor rumour labor harbor favor honor successor-state disaster member-state',
);

/** What one has with somebody: "discussed the dispute with Peru" is no contact with Peru. */
export const SHARED = words(
  'relation relationship tie link deal agreement contract pact treaty accord cooperation co-operation collaboration partnership friendship alliance dispute row feud rift quarrel conflict war peace truce ceasefire border trade tension work future experience problem trouble marriage romance rivalry affair dealing merger solidarity stake',
);

/** Words of sport: a fixture is no meeting. */
export const SPORT = words(
  'final semifinal semi-final quarterfinal quarter-final fixture match qualifier kick-off kickoff league playoff derby tie rematch knockout semi tournament bout championship game',
);

/** Where people meet, beside what has a proper name. */
export const PLACE_NOUNS = words(`
  palace office residence villa hotel headquarters embassy consulate ministry airport airbase base camp capital
  city town village parliament church mosque cathedral monastery house home restaurant cafe club ranch estate resort
  university school hospital factory site station border bridge island ship yacht room hall building venue lobby
  flat apartment compound castle chancellery mansion lodge court courtyard garden square barracks courthouse
  prison jail centre center museum stadium farm outskirts suburb neighbourhood neighborhood province region country
  landing corridor dacha retreat library department suite lounge terrace rooftop kitchen study chamber ground pub bar
  clinic cabin tent boat farmhouse cottage checkpoint frontier harbour harbor port dock quay pier terminal hangar
  tarmac park beach lakeside seaside plant mine factory arena pavilion campus college academy institute theatre
  theater cinema gallery complex clubhouse boardroom premises vicarage rectory shrine temple synagogue presidency
  convent abbey cloister friary seminary basement cellar garage canteen teahouse tavern inn depot warehouse hut
  foyer gym cemetery graveyard workshop ward
  marquee bunker compound outpost post-office greenhouse workshop townhouse penthouse winery vineyard brewery
`);

/** What no meeting is held in or at, though "in" or "at" stands before it. */
export const NO_PLACE = words(`
  sideline sidelines margin margins wake bid effort attempt move part addition response person detail private public
  week month year day hour minute time morning evening afternoon night weekend future past moment end beginning
  interview statement speech letter email post tweet message conversation call talks talk meeting summit conference session
  audience dinner lunch breakfast bilateral visit tour trip event ceremony gathering forum context form way
  war crisis dispute conflict case role capacity interest order fact favour favor line light view row
  first second third face return exchange
`);
