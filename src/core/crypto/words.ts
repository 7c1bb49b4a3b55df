/**
 * The 2,048 words of receipt phrases, sorted: 11 bits each. Our own selection: calm or neutral, 3–8 letters, the first
 * four letters of each unlike all others, at least two keystrokes between any two, no two that sound alike.
 * Their order is part of the format: phrases name words, so a word may be reordered but never replaced.
 */
export const words: readonly string[] = `
abacus abide aboard about above abroad absorb acacia academy accent acclaim accord accurate achieve acorn
acoustic acre acrobat active actor address adept adjoin adjust admire adobe adorable advance advice afar affable
affirm afford afloat after again agate agenda agile agree ahead airborne airmail airport airship airy album
alcove alder alert algae align alike alley allow almanac almond aloft along alpaca alpha alpine already alright
also always amaze amber ambient amble amenity amiable amigo amount amulet amuse anagram analogy anchor ancient
anemone anew animate anise annual anorak another answer antenna anthem antique antler anvil anyhow anyone
anytime apiary apiece apollo appear apple appoint approve apricot apron aqua arable arcade archive arctic arena
argue aria armchair aroma around arrange arrive artful artist artwork ashore asleep aspen aspire assemble assist
assorted assure asteroid astound astute athlete atlas atoll atom atrium attach attend attic attract attune
auburn audio august aurora author autumn avatar avenue average aviator avid avocado await awake award awash
awesome awhile awning axis azalea azure backyard badge bagel baggage bagpipe bakery balance ballad balsam bamboo
banana bangle banjo banner banquet bantam barber barely barista barley barnacle baseball basil basket bassoon
batch baton battery bauble bayberry beacon bead beanbag becalm beckon become bedrock bedtime beehive beeline
beeswax before begin begonia behave behind behold beige being bellbird belong beluga bench benefit beret beside
bestow between beyond bicycle bike bilberry binder biology biplane birch birdsong biscuit bison bistro blanket
blazer blend blink blithe bloom blossom blouse bluebell bobbin bobcat bolster bonbon bongo bonnet bonsai bonus
bookmark boost booth border botany bottle bouncy boxwood bracket braid bramble branch brass bravo breath breezy
briar brick brief bright brim broccoli bronze brook brown brush bubble bucket buddy bugle builder bulb bulrush
bungalow bunny bunting buoyant bushel butler button buzzer cabaret cabbage cabin cable cactus cadence cafe
calendar caliper calm camel campsite canal candle canoe canteen canvas capable caper captain caravan cardigan
caress caribou carmine carnival carol carpet carry cartoon cascade cashew castle catalog catnap cause caviar
cedar celery cellist central ceramic ceremony chair chalk chamber change chapter charm chat check cheer chef
cherish chestnut chevron chimney chipmunk chisel chive choice chorus chowder chrome chuckle cinema cinnamon
cipher circle citrus city civic clarity classic clatter clay clematis clerk client clip cloak closure cloth
cloud clover club cluster coach coastal cobalt cobbler cobweb cocoa cogwheel coleslaw collar color column
combine comedy comfort comic comma compass concord condor cone confetti conifer connect consider context convey
cookbook cool copper copy cordial corgi cork corner corona corridor cosmos cottage country couple courage cousin
cowbell coyote crackle cradle craft crane crayon create credit crest crew cricket crimson crinkle crocus croon
crop croquet cross crowd crumb crunch crystal cubby cube cubic cucumber cuddle cuff culture cup cupboard cupcake
cupola curious curlew current cursor curtsy curve cushion custard cycle cypress dabble daffodil dahlia daisy
dance dandy dapper dawn daybreak daylight daytime dazzle december decide declare decor delight delta denim
describe design desk destiny dewdrop dewy diagram dial dictate dignity dinosaur diploma discover display dock
document dogwood dollop dolphin domain dome domino donate doodle doormat dotted double dovetail downy dozen
dragon drama drapery draw dreamer dress drive drizzle drum dryer duckling duet dune duplex durable durian duster
duty dwell dynamic eager eagle early earmuff earnest earring earthen easel eastern easy eatery ebony echo eclair
ecology eddy edifice edit educate effort eggshell egret eider eighth elastic electric elegant element eleven
elixir ellipse elm embark emblem embrace emerald eminent emotion empathy emphasis employ empower enable enchant
enclose encore endear endorse energy engage engineer engrave enhance enjoy enlist enough enrich ensemble entail
enter entry envelop environ epic epilogue episode equal equip eraser espresso essay essence estate esteem
estimate estuary etching eternal evening ever evident evolve example exchange expand explore export express
extra eyeglass fabled fabric factory faculty fairway falcon familiar famous fancy fantasy faraway farmer fashion
fathom fauna favorite feast feather february fedora feel feline fern ferret festive fiction fiddle field fiesta
fifteen figure filter finale finch firefly first five fixture flag flamingo flannel flapjack flavor fleece
flexible flight flint flipper flock floor flora floss flourish flow fluent fluffy fluid flute flyway focus
folder foliage folk follow fondue font football forage forest formula fortune forum forward foster fourteen fox
foxglove foyer frame frank frequent fresco friday friend frigate fringe frog frolic frond frosty fruitful
fulfill fun function furnish furrow future fuzzy gadget galaxy gallery galore gander garden garland garment
garnet gateway gather gazebo gecko gelato gem gemini gemstone generous genius genre gentle genuine geode geology
geranium gesture getaway giant gift giggle gingham giraffe glacier glad glance glassy glaze gleam glen glider
glimmer glisten glitter globe glory glossary glowworm gnome goalie goat golden golf gondola good gopher gossamer
gourd gown grace gradual grain grammar grand graph grateful green grid griffin grocery groove grotto group grow
guardian guava guide guitar gumboot gumdrop gusto habit hairpin hallway hamlet hammock hamper hamster handmade
happen harbor hardwood harmony harp harvest hasten hatband haven hawk hawthorn hayloft hayride haystack hazel
headline healthy heath hedge heirloom helix hello helper hemline heptagon herald herb heritage heron herring
hexagon heyday hibiscus hickory hideaway highland hiker hiking hilarity hilltop hinge hint history hobby hold
holiday holly hologram homemade honey honor hoodie hoopoe hooray hop hopeful horizon horn hotel house hover
howdy however hug humane humble humor hundred hurray husk hyacinth hybrid hydrant hyphen ibis iceberg icecap
icicle icing icon idea identity idiom iguana image imbue imitate impala impress inbox include indeed indigo
indoor inform inherit ink inkwell inlay inlet innate inner insert inside inspire install integer into invent
invite involve inward ironwood irrigate island italic itemize itself ivory ivy jacket jade jaguar jamboree
janitor january japonica jasmine jasper jaunty jazz jelly jersey jetty jiffy jigsaw jogger join joke journal
jovial joy joyful joystick jubilee juggle juice jukebox july jumper junior jupiter just juvenile kangaroo karate
kayak kazoo keen keeper kelp kennel kestrel ketchup kettle keyboard keyhole keynote keystone kindle kinship
kiosk kitchen kite kitten kiwi knapsack knitting koala koi kumquat label ladle ladybug lagoon lake lamp landmark
language lantern laptop lapwing larch larder lark lathe lattice laugh laundry laurel lavender layer layout
leaflet league learn lectern ledger left legacy legend legible legume leisure lemon lemur length leopard lesson
lettuce level lexicon library lichen lifeboat lightly lilac lily limber limerick linden line lingo linnet lion
liquid list little lively lizard loaf locale locket lodge lofty logbook logic logo lollipop lookout loop loosen
lotus lounge love lower lowland loyalty lucid lucky luggage lullaby lumen luminous lunar luncheon lupin lustrous
lyric macaroni machine mackerel maestro magazine magenta magic magnify magpie mahogany mailbox mainland majesty
major mallard mandolin mango manual many map maple maraca marble margin marimba marjoram market marquee marten
marvel mascot masonry material matinee matrix matter mauve maverick maxim maybe meadow meander mechanic medium
medley meeting melody melt member memento memo mentor menu meow merchant merit mermaid merry mesh message
metallic meteor method metric mica micro midday midnight migrate mild mimicry mimosa mindful mineral mingle
minute miracle mirror mirth misty mobile mocha modern modify module moisture moment monday mongoose monitor
montage moon moorhen mosaic moss mostly motif motley motor motto mound movable movie muesli muffler mulberry
mullet multiple munch mural murmur museum mushroom music muslin mustang mutual myrtle mystery name napkin
narrate narwhal nature nautical navigate near neatly nebula necklace nectar neighbor neon neptune nestle netting
network newcomer next nibble nickel nifty nimbus ninety ninth noble nook north notable note notify nougat
nourish novel novice nucleus nudge nugget number numerous nurture nut nutmeg nutshell nuzzle nylon oak oaken
oasis oatmeal oats object oblige oblong oboe observe obtain obvious occasion ocean ocelot octagon octet october
offbeat offer office often okapi okay okra olive omega omelet ongoing onion online onstage onyx opal opera optic
opus oracle orange orator orbit orca orchid oregano organic origami oriole ornament osprey ostrich other ounce
outdoor outer outfit outing outline outpost outside outward overall owl owlet oyster ozone pacific package
paddle paint palace palmetto pampas panache pancake panda panel panorama pansy papaya paprika papyrus parade
parcel pardon parfait parka parrot parsley passage pasta path patio patron pattern pavilion peacock peaked
peanut peapod pebble pecan pedestal pelican pen pencil penguin pennant peony people pepper perch perfume pergola
perhaps permit pesto petunia pheasant phoenix phone photo physics piano piccolo pickle picnic pigeon pigtail
pillar pilot pinafore pinball pinecone pinnacle pinwheel pioneer pixel pizza plaid planet plaster plate playful
plaza pleasure pledge plenty pliable plinth plumage pluto plywood podcast poem poetry pointer poise polar polish
polka pollen polygon pompom poncho pond popcorn popular porridge port position possible postage potato potluck
pottery practice prairie prance prawn precious prelude prepare present pretzel preview primary prism prize
procure produce profile program project prologue prompt prose provide puffin pumpkin pupil puppy purple purr
pyramid quail quality quantum quarter quest quick quilt quintet quiz quokka raccoon radar radiant rainbow raisin
rambler rancher ravioli reach readily realize reason recipe recline record recreate recycle redeem redwood reedy
reef reflect refresh refuel regain region regroup regular rehearse reindeer rejoice relate relish rely remark
remember remind remodel rename renew renovate repaint repeat replica request resolve respect restore retail
return reunion reuse reward rhubarb ribbon rich ridge ringlet ripen ripple rise river roadside roam roast robe
robin robot robust roller rondo rookie rooster rosette rotate rotunda roundup routine rowan rowboat ruby rudder
ruler rumba runabout runner runway rustic safari saffron saga sailboat salad salmon salsa salt salute samba
sampler sand sapling sapphire sardine satchel satin saturn saucer saunter savanna save savings savory sawdust
sawmill scallop scamper scenic scholar science scoop score scout screen scribble scroll scuba sculptor seabird
seagull seaport seaside seat seaweed second section secure seedling seesaw select selfless senior sense sentence
sepia sequin serene series sesame settled seven shade shamrock shawl shed sheet shelter shepherd sherbet shimmer
shine ship shirt shoal shopping shortcut shower shrub shuffle shuttle sidewalk sienna sierra signal silken
silver similar simple since sing sitar sixpence sixteen sizzle skate sketch skiff skipper skittle sky skylark
sleeve slide slope slumber smart smile smithy smock smooth smudge snack snail snapshot sneaker snippet snooze
snorkel snow snug soapbox soccer social soft soil solace solid solstice solution solve sometime sonata sonic
soothe soprano sorbet sorted soup south spacious spaniel sparkle spatula speak special speech spell sphere spice
spinach spiral splash splendid spoken sponge spoon sporty spray spread spring sprout spruce square squirrel
stable stadium stage stairway stamp stanza stardust station stay steady stellar stem stencil stereo still stitch
stone stool storage straw street stride strong student sturdy stylist subtle suburb subway succeed suggest
suitcase summit sundial sunlight sunrise sunset superb support surface surprise survey sustain swan sweater
sweetly swift swim swirl sycamore syllable sylvan symmetry symphony synonym syrup system tabby tadpole tailor
talent talk tandem tangible tapestry tarmac tarragon tartan tassel taxi teacup teak teapot teaspoon telegram
tell tempo tendril tennis tenor tent term terrace texture thank thatch theater theme theory thermos thimble
thing third thistle thousand thread thrive thrush thursday tiara ticket tidal tidings tidy tiger tiller tilt
timeless tinker tinsel tiptoe tissue titan title toaster today toddle toffee together toggle token tomato
tomorrow toolbox topaz topic tortoise total toucan tour toward township tractor trade traffic trainer transfer
travel treat treble treetop trek trellis trend triangle tricycle trilogy trinket trio triumph trivet trolley
trombone trophy trousers trowel true truffle trumpet trunk trust truth tuesday tuft tugboat tulip tumbler tundra
tuneful tunic turbine turnip turtle tutor tweed twelve twenty twice twiddle twig twilight twinkle type typical
ukulele umbrella umpire unbutton uncover under unfold unfurl unicorn uniform unique unison unit universe unlock
unpack unravel untie unwind unwrap unzip upbeat update upgrade uphold upland uplift upload upon upper upright
upside upstairs uptown upward urban usable useful usher utensil utility vacation valid vanilla vantage various
varnish vase vehicle velour velvet vendor venture veranda verbena verdant verify version vertical vest vibrant
video view vigor village vinegar vinyl violet virtual visible vista visual vivid vocal voice volley volume
voucher vowel voyage waffle wagon walker wallaby walnut waltz wanderer warbler warmth warren watchful water
wattle wayfarer wayside weaver website weekend welcome western wetland whimsy whinny whisk whittle wicker wide
wildlife willow window winsome winter wisdom wishful wisp wisteria with witty wobble wombat woodland word
workshop worthy woven wrapper wren writer yarn yarrow yearbook yellow yes yodel yoga yogurt yonder young
yourself yucca zeal zebra zenith zephyr zesty zigzag zinc zinnia zipper zoo zoology zucchini
`
  .trim()
  .split(/\s+/);
