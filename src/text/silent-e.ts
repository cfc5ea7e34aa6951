/**
 * Verbs that end in a silent e, which their forms in -ed and -ing lose: `announced`, `announcing`.
 * Provenance: the words in -e of the GloVe vocabulary (public domain, PDDL) whose forms in -ed and
 * -ing both stand in it, read over by hand.
 */
const WORDS = `
abate abuse accelerate accommodate accumulate accuse achieve acknowledge acquire activate actuate adhere admire adore
advance advertise advise advocate age aggravate alienate allege alleviate allocate alternate amaze amuse analyse
analyze angle announce anticipate apologize appreciate approve argue arise arouse arrange arrive articulate aspire
assassinate assemble associate assume assure attribute authorise authorize avenge average bake balance bare base bathe
battle behave believe blame blaze blockade bore bottle bounce brace brave breathe bribe bridge bristle bruise buckle
bundle calculate capitalize capture care carve cause cave cease cede celebrate challenge change characterize charge
chase chide choke chronicle chuckle circle circulate cite cleanse clone close clothe code coincide collaborate
collapse collide collude combine commemorate commence communicate commute compare compensate compete compile complete
complicate compose comprise compromise compute concede concentrate conclude condone confine confiscate confuse
congratulate conjure connive conserve consolidate conspire constitute consume contaminate contemplate continue
contribute contrive convene converge convince cooperate coordinate cope couple cradle crave create cripple criticise
criticize cruise crumble culminate cultivate cure curse curve damage dance dangle dare date dazzle debate deceive
decide declare decline decode decorate decrease dedicate define defuse degrade delete deliberate delve demonstrate
denote denounce deplete depose deprave deprive deride derive describe deserve designate desire destabilize deteriorate
determine detonate devastate devise devote diagnose dictate differentiate dilute dine disable disapprove discharge
disclose discourage discriminate disengage disguise disintegrate dismantle dispense disperse displace dispose disprove
dispute disseminate dissipate dissolve distance distribute dive diverge divide divorce dodge dominate donate double
downgrade downsize dredge dribble duplicate dwindle ease eclipse edge educate elaborate elevate eliminate embrace
emerge emigrate emphasise emphasize emulate enable encircle enclose encode encourage endorse endure energize enforce
engage enhance enlarge ensue ensure entice envelope envisage equate eradicate erase erode escalate escape espouse
estimate evacuate evade evaluate evoke evolve exacerbate exaggerate examine excavate exchange excite exclude execute
exercise experience expire explode explore expose extradite fabricate face facilitate fade fake fare feature fence
figure file finalize finance fire flare fluctuate forage force foreclose forge formulate fracture frame franchise
fringe frustrate fumble fuse galvanize gamble gauge gaze generate gesture glance glare glide gouge grade graduate
grapple grate graze grieve grope grumble guide hallucinate halve handle hate headline hedge hike hinge hire hobble
hole hone hope house huddle humble humiliate hustle ice idle ignite ignore illuminate illustrate imagine imitate
impale impede implicate implore impose improve improvise inaugurate incense incite include incorporate increase
indicate induce indulge infiltrate inflate influence infringe infuriate inhale initiate injure inquire inscribe
insinuate inspire instigate institute insulate insure integrate interfere interrogate intervene intimidate intrigue
introduce intrude invade investigate invigorate invite invoke involve irritate isolate issue jeopardize joke judge
landscape lathe lease lecture legalize leverage liberalize liberate license like line liquidate live loathe locate
lodge lounge love lunge lure manage mandate manipulate manufacture massage mate mature measure mediate menace merge
migrate mine mingle minimize misuse mitigate mobilise mobilize moderate modernize moore motivate move name navigate
negate negotiate neutralize nominate normalize note notice nudge nurse nurture oblige obscure observe officiate ogle
operate oppose optimize orchestrate organise organize originate oscillate outline outpace outrage outsource overstate
owe pace package parachute parade paralyze participate paste pause pave penalize penetrate perpetuate persuade pervade
phase phone pierce pile pillage pipe place plague plate please pledge plunge poke police pollute popularize pore pose
postpone practice practise praise prearrange precede precipitate predispose premiere prepare presage prescribe
preserve preside pressure presume price prime privatize probe procure produce profane profile programme proliferate
promise promote pronounce propagate propose prosecute prove provide provoke publicize purchase purge pursue puzzle
queue quote race radiate radicalise rage raise rake rampage range rape rate rattle ravage realise realize rearrange
reassure rebuke recapture recede receive recite recognise recognize reconcile reconfigure recreate recycle redefine
reduce reference refine refuse refute regulate rehabilitate rehearse reinforce reinstate reiterate rejoice rejuvenate
relate release relegate relieve relive relocate remake remove rename renege renegotiate renounce renovate reorganize
repatriate replace replicate reprise reproduce repudiate require reschedule rescue resemble reserve resettle reshape
reshuffle reside resolve restate restore restructure resume resurface retaliate retire retrieve reunite revere reverse
revile revise revitalize revive revoke revolve ridicule rinse ripple rotate rouse route rule rumble sabotage sacrifice
salute salvage sample sate savage save scale scare schedule score scramble scrape scrutinize scuttle secede secure
seduce seethe seize sense sentence separate sequence serenade serve service settle severe shade shape share shave
sheathe shelve shine shove showcase shuffle shuttle side silence simulate single situate size skate slice slope smile
smoke smuggle snake socialize solve soothe source space spare specialize speculate spike splurge sprinkle squabble
square squeeze stabilise stabilize stage stake stare startle starve state stereotype stifle stimulate stipulate
stockpile stoke stone store strangle streamline strive stroke structure struggle stumble style subdue submerge
subscribe subside subsidize substitute sue summarize supersede supervise suppose surface surge surprise survive swerve
swipe symbolize tackle tame tape taste tease teethe telephone terminate terrorize thrive tile time tire tolerate topple torture
trace trade trample transcribe translate transpose traverse triangulate trickle triple trouble tumble tune type
underestimate underline undermine underscore unite update upgrade urge use utilise utilize vacate vaccinate validate
value vaporise venerate venture verge videotape violate voice vote voyage wade wage waive wane waste wave weave wedge
welcome whine whistle wince wipe wire wrangle wreathe wrestle write zone
`;

/** Lemmas, lower case. */
export const SILENT_E_VERBS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/u));
