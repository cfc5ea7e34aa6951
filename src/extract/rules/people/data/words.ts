/** Closed sets of words, written for this project. */

/** Small words inside personal names: `van den Berg`, `bin Faris`, `de la Cruz`. Lower case. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de la del della da dos das di du le bin ibn ben bint binti al el ul ur ud as ash an ter ten te zu und y e i af av san ould abu mac st'.split(
    ' ',
  ),
);

/** What may join two parts of a name of an organisation or an office: `Ministry of Trade and Industry`. */
export const NAME_LINKS: ReadonlySet<string> = new Set(['of', 'for', 'and', '&', 'to', 'on', 'in']);

/** Words that begin a name in capitals but belong to the office or the description: `Deputy Prime Minister`. */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  'deputy vice staff petty acting interim caretaker former ex first second chief senior junior prime foreign home interior defense defence finance economy economic trade health education justice labor labour environment energy agriculture transport transportation culture tourism information communications communication security national federal state press presidential prime-ministerial attorney army navy police air police opposition party majority minority crown grand supreme permanent special resident high lead associate assistant executive managing general regional provincial honorary outgoing incoming designate elect-elect commerce treasury housing immigration intelligence strategic affairs external internal parliamentary cabinet science technology development planning industry water climate planning major brigadier lieutenant rear vice-senior senior'.split(
    ' ',
  ),
);

/** What ministers and ministries are for, one word each, besides the office words. Lower case. */
export const FIELDS: ReadonlySet<string> = new Set(
  'policy pensions pension work europe european cooperation co-operation international expatriates emigrants relations industry industries roads youth sport sports women gender children child family families social welfare solidarity protection inclusion digital economics innovation research higher secondary basic primary public works services infrastructure mines minerals mineral resources resource petroleum oil gas fisheries fishing marine maritime ocean oceans blue forests forestry wildlife nature conservation land lands rural urban local government governance devolution decentralisation decentralization territorial territories religion religious worship endowments waqf awqaf islamic hajj veterans diaspora citizenship migration refugees border borders control homeland integration integrity equality human rights rule law legal constitutional institutional institutions reform reforms civil service aviation ports shipping railways steel coal electricity power renewable nuclear atomic space post posts telecommunications telecoms budget monitoring evaluation investment investments privatisation privatization enterprise enterprises small medium business entrepreneurship employment manpower skills workforce pensions nutrition food supply supplies drugs medical sanitation hygiene heritage arts creative antiquities tribal indigenous peoples autonomy regions provinces municipalities cities districts overseas community communities states nations ict broadcasting media training vocational scientific wellbeing mental ageing aging disability disabilities consumer consumers competition customs tax taxes revenue lands livestock irrigation population populations poverty reduction emergency emergencies disaster disasters relief management reconstruction recovery reconciliation peace unity nationalities minorities implementation coordination administration administrative settlement agrarian rehabilitation hospitality commonwealth'.split(
    ' ',
  ),
);

/** Nouns that describe somebody and are no office, so that `the …` takes up who was spoken of last. Lower case. */
export const DESCRIPTIVE: ReadonlySet<string> = new Set(
  'man woman politician billionaire millionaire businessman businesswoman tycoon magnate entrepreneur industrialist financier banker economist academic scholar veteran conservative liberal socialist democrat republican nationalist populist leftist centrist communist independent lawmaker legislator activist dissident campaigner cleric priest preacher nun monk farmer nurse doctor surgeon physician teacher engineer lawyer author novelist writer poet historian philosopher scientist physicist actor actress singer rapper musician composer artist painter footballer midfielder striker defender goalkeeper forward winger fullback player athlete sprinter swimmer cyclist boxer golfer cricketer batsman bowler quarterback champion medallist medalist olympian star native grandmother grandfather father mother widow widower statesman royal monarch pontiff septuagenarian octogenarian reformist moderate hardliner candidate contender nominee frontrunner flagbearer hopeful strongman newcomer exile émigré technocrat loyalist'.split(
    ' ',
  ),
);

/** What a body that fights is called by its members. */
export const FIGHTING = /^(?:rebel|militant|guerrilla|insurgent|separatist|jihadist)$/u;

/** Lower-case nouns for bodies that speak and meet. */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = new Set(
  'academy administration agency airline alliance army assembly association authority bank bloc board brigade broadcaster bureau cabinet carmaker caucus centre center chamber charity church club coalition college command commission committee company confederation conglomerate congress consortium consulate contractor corporation corps council court daily delegation department developer directorate division embassy executive exporter faction federation firm foundation fund giant government group guerrilla hospital inspectorate institute institution insurer intelligence judiciary junta kingdom league leadership legislature lender lobby maker manufacturer media military militia ministry newswire tabloid magazine automaker chipmaker drugmaker planemaker shipbuilder steelmaker thinktank mission movement museum navy network newspaper ngo office operator opposition organisation organization outlet panel paper parliament party patriarchate platform police prefecture presidency press programme publisher quartet radio regime regulator retailer secretariat senate service site society startup state station subsidiary supplier task-force team tribunal troupe trust union unit university utility watchdog website weekly workforce agency palace treasury'.split(
    ' ',
  ),
);

/** Plural or collective nouns for people acting together, besides the plurals of person nouns. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  'people men women children authorities forces troops rebels police businesses companies banks firms groups governments ministries states countries nations sides parties unions federations lobbies media newspapers outlets agencies sources figures circles allies partners delegates executives lawmakers families crowd public staff crew personnel electorate audience majority minority masses elite clergy islands powers neighbours neighbors lenders regulators airlines markets investors organisations organizations associations charities clubs teams networks services institutions chiefs heads leaders youth elders locals dignitaries officials relatives alumni'.split(
    ' ',
  ),
);

/** Articles of other languages, which begin the names of papers and stations: `El Faro`. */
export const FOREIGN_ARTICLES: ReadonlySet<string> = new Set(
  'El La Le Les Los Las Der Die Das Il O Het De Al'.split(' '),
);

/** Seats of power that stand for those who sit there. Lower case. */
export const SEATS: ReadonlySet<string> = new Set([
  'pentagon',
  'white house',
  'kremlin',
  'downing street',
  'whitehall',
  'elysee',
  'elysee palace',
  'capitol hill',
  'foggy bottom',
  'blue house',
  'scotland yard',
  'wall street',
  'buckingham palace',
  'kensington palace',
  'quai dorsay',
]);

/** Titles that stand in for one another when the text returns to somebody. Each line is one family. */
export const FAMILIES: readonly (readonly string[])[] = [
  ['ambassador', 'envoy', 'diplomat', 'representative', 'mediator', 'negotiator', 'emissary'],
  [
    'general',
    'gen',
    'commander',
    'officer',
    'colonel',
    'col',
    'brigadier',
    'admiral',
    'soldier',
    'marshal',
    'chief',
  ],
  [
    'senator',
    'lawmaker',
    'legislator',
    'politician',
    'congressman',
    'congresswoman',
    'representative',
    'mp',
    'deputy',
    'mep',
  ],
  ['premier', 'minister', 'taoiseach'],
  ['premier', 'leader', 'chancellor', 'taoiseach'],
  ['president', 'leader', 'statesman', 'head'],
  ['chairman', 'chairwoman', 'chair', 'chief', 'head', 'boss', 'chairperson', 'executive', 'president'],
  [
    'ceo',
    'executive',
    'chief',
    'boss',
    'director',
    'businessman',
    'businesswoman',
    'tycoon',
    'billionaire',
    'head',
  ],
  [
    'entrepreneur',
    'businessman',
    'businesswoman',
    'tycoon',
    'magnate',
    'industrialist',
    'billionaire',
    'millionaire',
    'investor',
    'founder',
  ],
  ['spokesman', 'spokeswoman', 'spokesperson', 'official'],
  [
    'professor',
    'academic',
    'scholar',
    'scientist',
    'researcher',
    'historian',
    'economist',
    'expert',
    'lecturer',
    'prof',
    'analyst',
  ],
  ['pope', 'pontiff'],
  ['bishop', 'archbishop', 'cardinal', 'prelate', 'cleric', 'churchman'],
  ['rev', 'reverend', 'bishop', 'archbishop', 'pastor', 'vicar', 'priest', 'cleric', 'preacher', 'churchman'],
  ['father', 'priest', 'cleric'],
  ['imam', 'sheikh', 'cleric', 'mufti', 'mullah'],
  ['king', 'monarch', 'sovereign', 'ruler'],
  ['queen', 'monarch', 'sovereign'],
  ['prince', 'ruler', 'royal'],
  ['leader', 'chief', 'head', 'boss'],
  ['lawyer', 'attorney', 'barrister', 'solicitor', 'counsel'],
  ['secretary', 'minister'],
  ['coach', 'manager', 'trainer', 'boss'],
];
