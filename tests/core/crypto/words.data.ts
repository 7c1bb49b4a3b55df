/** Groups of words that sound alike, or nearly, or are often mistaken for each other. */
export const homophones: readonly (readonly string[])[] = `
  accept/except adapt/adopt adieu/ado advice/advise affect/effect air/heir aisle/isle allowed/aloud alter/altar
  analog/analogue angle/angel ant/aunt ascent/assent ate/eight bail/bale ball/bawl balm/bomb band/banned bare/bear
  barn/born baron/barren base/bass bass/base bazaar/bizarre beach/beech bean/been beat/beet bee/be beetle/betel
  bell/belle berry/bury berth/birth better/bettor bight/bite/byte billed/build blew/blue block/bloc board/bored
  bold/bowled bolt/boult bough/bow bought/brought boulder/bolder boy/buoy brake/break bread/brad bread/bred
  breath/breathe brews/bruise bridal/bridle bridge/abridge buffet/buffett burrow/borough/burro buy/by/bye
  calvary/cavalry canvas/canvass capital/capitol carat/carrot/caret cash/cache cast/caste caster/castor
  casual/causal caught/court ceiling/sealing cell/sell cellar/seller cent/scent/sent cereal/serial cereal/surreal
  chance/chants chased/chaste cheap/cheep chews/choose chilly/chili choir/quire chord/cord chute/shoot
  cite/sight/site cited/sited clause/claws click/clique climb/clime close/clothes cloth/clothe coarse/course
  colonel/kernel complement/compliment conscience/conscious cops/copse coral/choral cord/chord core/corps cot/caught
  council/counsel creak/creek crews/cruise crochet/crotchet cruel/crewel cubical/cubicle cue/queue currant/current
  custom/costume cygnet/signet cymbal/symbol cypress/cyprus dairy/diary days/daze dear/deer dependent/dependant
  desert/dessert device/devise dew/due/do die/dye diner/dinner dinghy/dingy discreet/discrete doe/dough
  draft/draught dual/duel earn/urn ensure/insure ewe/yew/you except/expect eye/i fair/fare fairy/ferry
  farther/further father/farther feat/feet find/fined finish/finnish fir/fur fisher/fissure flair/flare flea/flee
  flecks/flex flew/flu/flue flocks/phlox flour/flower flower/flour for/four/fore forth/fourth foul/fowl franc/frank
  freeze/frieze/frees fungi/fungus gait/gate gamble/gambol genes/jeans gild/guild gilt/guilt gorilla/guerrilla
  grater/greater great/grate grisly/grizzly grown/groan guessed/guest gym/jim hail/hale hair/hare hall/haul
  hangar/hanger hart/heart heal/heel hear/here heard/herd hew/hue higher/hire him/hymn hoard/horde hockey/oche
  hoes/hose hole/whole holy/wholly/holey hoop/whoop horse/hoarse hour/our humerus/humorous idea/ideal
  idle/idol/idyll in/inn jam/jamb jewel/joule key/quay knead/need knew/new/gnu knight/night knit/nit knot/not
  know/no lac/lack lain/lane lama/llama latter/later/ladder lay/lei lead/led leader/lieder leak/leek leased/least
  lens/lends lentil/lintel lessen/lesson liar/lyre licence/license lightening/lightning lighting/lightning
  links/lynx load/lode loan/lone loch/lock locks/lox loot/lute lose/loose lumbar/lumber lynx/links made/maid
  magnate/magnet mail/male main/mane maize/maze mall/maul manner/manor mantel/mantle marshal/martial marten/martin
  mask/masque meat/meet medal/meddle metal/mettle mettle/medal might/mite mind/mined miner/minor mints/mince
  minute/minuet missed/mist moan/mown mode/mowed mood/mooed moor/more moose/mousse moral/morale morning/mourning
  mucous/mucus mule/mewl muscle/mussel muslim/muslin mussel/muscle mustard/mustered naught/knot naval/navel
  nay/neigh nice/niece none/nun nose/knows nun/none oar/or oar/ore/or ode/owed one/won oral/aural ordinance/ordnance
  otter/utter paced/paste packed/pact pail/pale pain/pane pair/pear/pare palette/palate/pallet panda/pander
  parish/perish passed/past patience/patients pause/paws pea/pee peace/piece peal/peel pearl/purl pedal/peddle/petal
  peer/pier personal/personnel phase/faze phrase/frays pi/pie picture/pitcher pistil/pistol plain/plane
  planed/planned pleas/please pleat/plead plum/plumb pole/poll poor/pour/pore pray/prey prays/praise
  presence/presents prince/prints principal/principle profit/prophet proof/prove quarter/quart quarts/quartz
  quiet/quite quince/quints rabbit/rarebit racket/racquet rain/reign/rein raise/rays rap/wrap raven/ravine ray/re
  read/reed/red real/reel reflex/reflects rest/wrest review/revue rhyme/rime ride/rid right/rite/write/wright
  ring/wring road/rode/rowed roe/row role/roll roomer/rumor root/route rose/rows rough/ruff rung/wrung rye/wry
  sac/sack sachet/sashay sail/sale sandal/scandal sauce/saucer sauce/source saw/soar/sore scarf/scarves scene/seen
  scull/skull sea/see sealing/ceiling seam/seem seed/cede seller/cellar sensor/censor session/cession sew/so/sow
  shake/sheikh shear/sheer sheik/chic sherbet/sherbert shoe/shoo side/sighed sign/sine slay/sleigh sleight/slight
  sloe/slow soared/sword sold/soled sole/soul some/sum son/sun staid/stayed stair/stare stairs/stares stake/steak
  stationary/stationery steal/steel step/steppe stile/style storey/story straight/strait suede/swayed suite/sweet
  sun/son sundae/sunday surf/serf swat/swot sweet/suite tacks/tax tail/tale taper/tapir taught/taut tea/tee
  team/teem tear/tier tents/tense than/then their/there thorough/through though/thought threw/through throne/thrown
  thyme/time tic/tick tick/tic tide/tied toad/towed toe/tow told/tolled ton/tun too/two/to tracked/tract trail/trial
  tray/trait troop/troupe trust/trussed tuba/tuber tucks/tux turn/tern vain/vane/vein vale/veil vane/vein vary/very
  vault/volt veldt/felt verses/versus vial/vile violet/violate wade/wait wade/weighed wail/whale waist/waste
  wait/weight waive/wave wander/wonder wants/once war/wore ware/wear/where warn/worn wax/whacks way/weigh/whey
  we/wee weak/week weather/whether weave/we weld/welled wet/whet wheat/wee wheel/weal which/witch while/wile
  whine/wine whirl/whorl whirled/world wok/walk wood/would world/whirled wrote/rote yew/yule yoke/yolk your/yore
`
  .trim()
  .split(/\s+/)
  .map((group) => group.split('/'));

/** Words nobody should have to read aloud in a bad night, by topic. */
const topics: Readonly<Record<string, string>> = {
  'harm and fear': `
  abuse afraid alarm alone anger angry anguish annoy anxious ashamed attack awful bad battle beat beg bite bitter
  blame blast bleak blow bomb break broken bruise bully burden burn bury cannon chaos chase coward crack crash cruel
  crush cry curse cut damage danger dark dead deadly death deny despair destroy devil dire dirty disaster doom dread
  drop drown dull empty end enemy evil explode fail failure fake false fatal fault fear fight filth foul fright
  frown fury ghost gloom grave grief grim guilt gun harm harsh hate haunt hell hopeless horrible horror hostile
  hunger hunt hurt hurting injure insult jealous jump kill knife leap lie lonely lose loser loss lost lousy mad mean
  menace miserable misery mock monster murder nasty never nobody nothing numb pain panic perish poison poor punch
  punish quit rage reject revenge rifle rope rot rotten ruin sad savage scar scare scream shame sharp shatter shock
  shoot shot sink slap slash sob sorrow sorry spear stab sting storm strike struggle suffer suicide sword tear
  terror threat threaten torment torture toxic tragedy trap trauma ugly upset useless vicious victim violent void
  war waste weak weapon weep wicked worry worse worst worthless wound wreck wrong
  `,
  illness: `
  ache addict allergy asylum bandage cancer clinic coma cough crazy crisis cure deaf disease disorder dizzy doctor
  dose drug faint fever flu germ hospital ill illness infect insane lunatic medic medical medicine mental needle
  nurse patient pill plague rash sane sick sickness stroke surgeon surgery swollen symptom syringe tablet therapy
  tumor tumour vaccine vein virus vomit ward
  `,
  'the body and its weight': `
  arm baby back belly birth blood body bone bottom brain breast bulky chest chin chubby diet ear elbow eye face fat
  fatal finger fist flabby flesh foot gut guts hair hand head heart heavy hip kidney knee lean leg limb lip liver
  lung mouth muscle neck nose obese overweight plump pregnant rib scale scales shin shoulder skin skinny skull
  slender slim spine stomach tall thick thigh thin throat thumb toe tongue tooth waist weight wrist
  `,
  'drink and drugs': `
  alcohol ale bar barrel beer booze bourbon brandy brew champagne cider cocaine cocktail drunk gin heroin hops keg
  lager liquor opium pub rum saloon sober tavern tequila tipsy vodka whiskey whisky wine
  `,
  sex: `
  erotic flirt hump kinky kiss lover lust naked nude passion porn romance seduce sensual sex sexy strip virgin
  `,
  religion: `
  abbey altar angel baptize bible bishop bless chapel choir christ christmas church cleric creed demon devil divine
  easter faith god gospel heaven holy hymn idol islam jewish mass minister monk mosque muslim nun pagan papal pastor
  pilgrim pope pray prayer preach priest prophet psalm rabbi religion ritual sabbath sacred saint satan sermon
  shrine sin soul spirit temple worship
  `,
  politics: `
  ballot boycott campaign capitol communist congress democrat dictator election embassy govern liberal minister mob
  party patriot political politics president protest radical republic riot senate senator socialist strike treaty
  tyrant vote voter
  `,
  'crime and law': `
  alibi arrest assault bandit blackmail bribe burglar cell cheat convict cop court crime criminal crook culprit
  detain evict exile felon fine fraud gang gangster guard guilty handcuff hostage illegal jail judge jury kidnap
  larceny law lawyer legal loot mafia mugger outlaw pirate police prison raid ransom rob robber sheriff slave
  smuggle steal suspect swindle theft thief thug trespass trial verdict
  `,
  insults: `
  ape ass bimbo bitch bonkers booby brat brute buffoon bum clown cockroach cow creep cretin cuckoo devil dimwit
  donkey dope dork dumb dummy dunce dwarf fag fatso fool freak geek goof goose hag halfwit hippo hog idiot imbecile
  jackass jerk klutz knob leech loony loser maggot moron nerd nitwit nutcase oaf oddball ogre parasite pest pig
  prick rat reptile rogue scum shrew simpleton skunk slob sloth slut snake snob sucker swine toad traitor tramp
  trash troll twit vermin weasel weird whale wimp witch worm
  `,
};

export const unwelcome: ReadonlySet<string> = new Set(
  Object.values(topics).flatMap((list) => list.trim().split(/\s+/)),
);
