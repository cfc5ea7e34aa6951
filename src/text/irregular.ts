/**
 * Irregular forms of English, own compilation from general knowledge of the language. One line per
 * lemma: the lemma, then its forms.
 */

const VERBS = `
be am are is was were been being 'm 're
have has had having 've
do does did done doing
go goes went gone
say says said
arise arose arisen|awake awoke awoken|bear bore borne born|beat beaten|become became|befall befell befallen|begin began begun
behold beheld|bend bent|bet|bid bade bidden|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken
breed bred|bring brought|broadcast|build built|burn burnt|burst|buy bought|cast|catch caught|choose chose chosen|cling clung
come came|cost|creep crept|cut|deal dealt|dig dug|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven
dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown flies
forbid forbade forbidden|forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone
forsake forsook forsaken|freeze froze frozen|get got gotten|give gave given|grind ground|grow grew grown|hang hung|hear heard
hide hid hidden|hit|hold held|hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|leap leapt|learn learnt|leave left
lend lent|let|lie lied lain lying|light lit|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken
misunderstand misunderstood|mow mown|offset|outdo outdid outdone|outgrow outgrew outgrown|overcome overcame|overdo overdid overdone
overhear overheard|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken
pay paid|plead pled|prove proven|put|quit|read|rebuild rebuilt|rerun reran|resell resold|retell retold|rethink rethought
rewrite rewrote rewritten|rid|ride rode ridden|ring rang rung|rise rose risen|run ran|saw sawn|see saw seen|seek sought|sell sold
send sent|set|sew sewn|shake shook shaken|shed|shine shone|shoot shot|show shown|shrink shrank shrunk|shut|sing sang sung
sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|slit|smell smelt|sneak snuck|sow sown|speak spoke spoken
speed sped|spell spelt|spend spent|spill spilt|spin spun|spit spat|split|spoil spoilt|spread|spring sprang sprung|stand stood
steal stole stolen|stick stuck|sting stung|stink stank stunk|stride strode stridden|strike struck stricken|string strung
strive strove striven|swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung|take took taken|teach taught
tear tore torn|tell told|think thought|throw threw thrown|thrust|tread trod trodden|undergo underwent undergone
undertake undertook undertaken|understand understood|undo undid undone|unwind unwound|uphold upheld|upset|wake woke woken
wear wore worn|weave wove woven|wed|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld
withstand withstood|wring wrung|write wrote written|rebut rebutted rebutting rebuts|die dying died|tie tying tied|vie vying vied|belie belied belying|rely relying relied relies|reply replying replied replies|agree agreed agreeing|free freed freeing
decree decreed decreeing|guarantee guaranteed guaranteeing|refer referred referring|prefer preferred preferring
confer conferred conferring|infer inferred inferring|defer deferred deferring|deter deterred deterring|transfer transferred transferring|occur occurred occurring
incur incurred incurring|recur recurred recurring|admit admitted admitting|commit committed committing|permit permitted permitting|submit submitted submitting
omit omitted omitting|emit emitted emitting|transmit transmitted transmitting|control controlled controlling|patrol patrolled patrolling|compel compelled compelling
expel expelled expelling|propel propelled propelling|rebel rebelled rebelling|dispel dispelled dispelling|repel repelled repelling|excel excelled excelling|extol extolled extolling|regret regretted regretting
travel travelled travelling|cancel cancelled cancelling|signal signalled signalling|label labelled labelling|counsel counselled counselling
quarrel quarrelled quarrelling|model modelled modelling|fuel fuelled fuelling|level levelled levelling|total totalled totalling|equip equipped equipping|kidnap kidnapped kidnapping
worship worshipped worshipping|program programmed programming|focus focuses focused focusing|bus bused|bias biased|canvas canvased|debut debuted debuting
overlap overlapped overlapping|zigzag zigzagged|handicap handicapped|abut abutted abutting|acquit acquitted acquitting|bar barred barring|star starred starring
war warred warring|stir stirred stirring|spur spurred spurring|blur blurred blurring|spar sparred sparring|allot allotted allotting|rot rotted rotting
panic panicked panicking|traffic trafficked trafficking|mimic mimicked mimicking|picnic picnicked|frolic frolicked|politic politicking
quiz quizzed quizzing quizzes|toe toed|hoe hoed|shoe shoed|veto vetoes vetoed vetoing|echo echoes echoed echoing|embargo embargoed|torpedo torpedoed torpedoes
singe singed singeing|dye dyed dyeing|age aged aging ageing|ski skied skiing|taxi taxied|create created creating|whet whetted
`;

const NOUNS = `
man men|woman women|child children|person people persons|foot feet|tooth teeth|goose geese|mouse mice|ox oxen
life lives|wife wives|knife knives|half halves|leaf leaves|loaf loaves|thief thieves|calf calves|wolf wolves|shelf shelves
self selves|hoof hooves|scarf scarves|crisis crises|analysis analyses|basis bases|thesis theses|hypothesis hypotheses
oasis oases|axis axes|diagnosis diagnoses|synthesis syntheses|parenthesis parentheses|phenomenon phenomena|criterion criteria
memorandum memoranda|bacterium bacteria|stratum strata|referendum referenda|curriculum curricula|stimulus stimuli
nucleus nuclei|alumnus alumni|fungus fungi|cactus cacti|appendix appendices|index indices|matrix matrices|spouse spouses
policeman policemen|policewoman policewomen|congressman congressmen|congresswoman congresswomen|spokesman spokesmen
spokeswoman spokeswomen|chairman chairmen|gunman gunmen|lawman lawmen|serviceman servicemen|statesman statesmen
businessman businessmen|businesswoman businesswomen|fisherman fishermen|salesman salesmen|fireman firemen|clergyman clergymen
ombudsman ombudsmen|assemblyman assemblymen|councilman councilmen|airman airmen|infantryman infantrymen|frenchman frenchmen
englishman englishmen|irishman irishmen|dutchman dutchmen|midwife midwives|housewife housewives|grandchild grandchildren
schoolchild schoolchildren|veto vetoes|hero heroes|echo echoes|embargo embargoes|tomato tomatoes|potato potatoes
cargo cargoes|torpedo torpedoes|mosquito mosquitoes|volcano volcanoes|tornado tornadoes|bus buses|virus viruses
campus campuses|status statuses|census censuses|consensus consensuses|gas gases|bias biases|canvas canvases|lens lenses|quiz quizzes|waltz waltzes
movie movies|tie ties|lie lies|pie pies|cookie cookies|calorie calories|rookie rookies|selfie selfies|zombie zombies|prairie prairies
house houses|horse horses|nurse nurses|course courses|purse purses|corpse corpses|cause causes|clause clauses|case cases
base bases|phase phases|phrase phrases|purchase purchases|release releases|disease diseases|lease leases|increase increases
decrease decreases|database databases|expense expenses|response responses|license licenses|defense defenses|offense offenses
sense senses|promise promises|premise premises|exercise exercises|enterprise enterprises|compromise compromises|noise noises
franchise franchises|surprise surprises|rise rises|use uses|abuse abuses|excuse excuses|refuse refuses|ruse ruses|fuse fuses|rose roses|nose noses|hose hoses
purpose purposes|dose doses|close closes|pause pauses|collapse collapses|glimpse glimpses|verse verses|universe universes|curse curses|reverse reverses
axe axes|cache caches|ache aches|avalanche avalanches|niche niches|headache headaches|psyche psyches|tranche tranches|cliche cliches
size sizes|prize prizes|breeze breezes|maze mazes|gaze gazes|seize seizes
`;

/** Nouns that end in s and are their own lemma. */
const UNCHANGED = `
news politics economics mathematics physics ethics statistics logistics athletics series species means headquarters
crossroads barracks gallows diabetes mumps measles rabies aids sis lens chaos ethos pathos cosmos kudos pus plus minus bonus virus campus
status census consensus corpus genus apparatus hiatus impetus nexus prospectus surplus stimulus focus locus radius genius
gas bus bias atlas canvas christmas texas pancreas alias analysis basis crisis thesis hypothesis emphasis oasis axis diagnosis
tennis iris debris chassis this yes us its his as is was thus across towards besides perhaps always sometimes afterwards
nowadays troops clothes trousers jeans grounds proceedings surroundings overseas upwards downwards forwards backwards homeless press mass class glass boss loss cross pass process success
access business congress address progress mess stress dress witness illness princess actress politburo thanks goods remains whereabouts proceeds
`;

const ADJECTIVES = `
good better best|bad worse worst|far farther farthest further furthest|old elder eldest
late latter|big bigger biggest|hot hotter hottest|thin thinner thinnest|fat fatter fattest|sad sadder saddest|wet wetter wettest
red redder reddest|grim grimmer grimmest|large larger largest|safe safer safest|close closer closest|wide wider widest
late later latest|strange stranger strangest|wise wiser wisest|nice nicer nicest|fine finer finest|pale paler palest|rare rarer rarest
brave braver bravest|simple simpler simplest|able abler ablest|humble humbler humblest|gentle gentler gentlest|noble nobler noblest
free freer freest|white whiter whitest|huge huger hugest|severe severer severest|dense denser densest|true truer truest|blue bluer bluest|tense tenser tensest
fierce fiercer fiercest|scarce scarcer scarcest|loose looser loosest|crude cruder crudest|pure purer purest|sure surer surest|mature maturer maturest|sore sorer sorest
`;

function table(lines: string): ReadonlyMap<string, string> {
  const lemmas = new Map<string, string>();
  for (const entry of lines.split(/[|\n]/u)) {
    const [lemma, ...forms] = entry.trim().split(/\s+/u);
    for (const form of forms) if (lemma && !lemmas.has(form)) lemmas.set(form, lemma);
  }
  return lemmas;
}

/** Form → lemma, all lower case. */
export const IRREGULAR_VERBS = table(VERBS);
/** Form → lemma, all lower case. */
export const IRREGULAR_NOUNS = table(NOUNS);
/** Form → lemma, all lower case. */
export const IRREGULAR_ADJECTIVES = table(ADJECTIVES);
/** Nouns in -s that are no plurals, or are used in the plural alone. */
export const UNCHANGED_NOUNS: ReadonlySet<string> = new Set(UNCHANGED.trim().split(/\s+/u));
