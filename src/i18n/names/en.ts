import { namer, words } from './namer.js';

/** First halves; 256. Changing an entry renames people in old threads. */
export const first = words(`
Acorn Airy Alder Almond Alpine Amber Apple Apricot April Arbor Aspen Aster Autumn Azure Bamboo Barley Bayberry
Beech Berry Birch Blossom Bluebell Bramble Breezy Briar Bright Brisk Bronze Brook Calm Cedar Chestnut Cinnamon
Citrus Clear Cloud Clover Coastal Cobalt Copper Coral Cove Creek Crisp Crocus Crystal Daisy Dawn Daybreak Dewy
Dune Early Eastern Elm Emerald Estuary Evening Fennel Fern Field Fjord Forest Foxglove Fresh Friendly Frosty
Garden Garnet Gentle Ginger Glad Glade Gleaming Glen Glowing Golden Graceful Granite Green Grove Harbor Harvest
Hawthorn Hazel Heath Heather Hedge Highland Hillside Holly Honest Honey Hopeful Humble Indigo Iris Island Ivory
Ivy Jade Jasmine Joyful Juniper Kind Kindly Lagoon Lake Lakeside Larch Laurel Lavender Leafy Lemon Lilac Linden
Lively Lotus Loyal Lucid Luminous Lunar Maple Marble Marsh Meadow Mellow Merry Midday Midsummer Mild Mindful
Mint Misty Modest Moonlit Morning Mossy Mountain Myrtle Nectar Noble Northern Nutmeg Oaken Oasis Ocean Ochre
October Olive Opal Open Orchard Orchid Peaceful Pearl Peppermint Pine Placid Playful Plum Polar Poplar Prairie
Primrose Quartz Quiet Radiant Rainbow Reed Restful River Roaming Rose Rosemary Rosy Rowan Ruby Russet Rustic Rye
Saffron Sage Sandstone Sandy Sapphire Seaside September Serene Shell Shining Shoreline Sienna Silken Silver
Sincere Smiling Smooth Snowdrop Snowy Snug Soft Solar Sorrel Southern Spring Springtime Spruce Starlit Starry
Steady Stellar Still Stone Summer Sunlit Sunny Sunrise Swift Sycamore Tawny Tender Thankful Thicket Thoughtful
Thyme Tidal Timber Topaz Tranquil True Tulip Tundra Turquoise Twilight Umber Upland Valley Vanilla Velvet Vernal
Violet Vivid Walnut Wandering Warm Western Wheat Wildflower Willow Winter Wintry Wise Wooded Woodland Woven
Yarrow
`);

/** Second halves; 256, none of them also a first half. */
export const second = words(`
Acacia Alpaca Anemone Antelope Aurora Avocet Badger Begonia Bellflower Bison Bittern Blackbird Bluebird Bluejay
Bobcat Bobolink Brooklet Bullfinch Bumblebee Bunting Buttercup Butterfly Camellia Canary Caracal Caribou Catbird
Catkin Chaffinch Chickadee Chipmunk Clematis Cockatiel Columbine Comet Condor Cormorant Corncrake Cornflower
Crane Cricket Crossbill Curlew Cyclamen Cygnet Daffodil Dahlia Damselfly Deer Dipper Dolphin Dormouse Dotterel
Dove Dragonfly Dunlin Dunnock Eagle Egret Eider Elk Ermine Falcon Fawn Feather Fieldfare Finch Firecrest Firefly
Flamingo Flycatcher Fox Freesia Gardenia Gazelle Gecko Geranium Giraffe Godwit Goldcrest Goldeneye Goldfinch
Goshawk Grasshopper Grebe Greenfinch Greenshank Grosbeak Guillemot Hare Harrier Hawfinch Hawk Hawkmoth Hedgehog
Heron Honeysuckle Hoopoe Hummingbird Hyacinth Hydrangea Ibex Ibis Impala Jacana Jackdaw Jay Junco Kestrel
Kingbird Kingfisher Kinglet Kite Kittiwake Kiwi Koala Koi Kudu Ladybird Lapwing Lark Larkspur Lemur Leopard
Linnet Lorikeet Lupin Lynx Magnolia Mallard Manakin Marigold Marmot Marten Martin Meadowlark Meadowsweet Merlin
Minnow Moonbeam Moorhen Moth Mulberry Myna Narwhal Newt Nightingale Nightjar Nuthatch Okapi Orca Oriole Oryx
Osprey Otter Ouzel Owl Owlet Panda Parakeet Partridge Pebble Pelican Penguin Peony Petrel Petunia Pheasant
Phoebe Pika Pinecone Pintail Pipit Plover Pochard Pony Porpoise Puffin Puma Quail Quetzal Quokka Rabbit Redpoll
Redshank Redstart Redwing Reindeer Robin Roebuck Rosefinch Salamander Salmon Sanderling Sandpiper Seabird
Seahorse Seal Serin Serval Shearwater Shelduck Siskin Skylark Snowflake Songbird Sparrow Spoonbill Squirrel Stag
Starfish Starlight Starling Stonechat Stork Sunbeam Sunbird Sunflower Swallow Swallowtail Swan Tamarin Tamarisk
Tanager Tapir Tern Thrush Toucan Towhee Treecreeper Trogon Trout Turaco Turnstone Turtle Turtledove Veery
Verbena Vireo Wagtail Wallaby Warbler Waxwing Wheatear Whimbrel Whinchat Whitethroat Wigeon Wildcat Wisteria
Wombat Woodlark Woodpecker Wren Zebra Zinnia
`);

/** Generated names in English: “Quiet Heron”. Adjectives and places before, animals and flowers after. */
export const name = namer(first, second, ' ');
