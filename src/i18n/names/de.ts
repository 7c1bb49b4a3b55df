import { namer, words } from './namer.js';

/** First halves; 256. Changing an entry renames people in old threads. */
export const first = words(`
Abend Abendgold Abendrot Abendstern Abendwind Achat Ahorn Akazien Almen Alpen Amethyst Anemonen Anis Apfel
Apfelblüten Aprikosen April Aquamarin Astern Auen August Azur Bach Bambus Basilikum Beeren Berg Bergsee
Bergwiesen Bernstein Binsen Birken Blätter Blüten Brombeer Bronze Buchen Buchenlaub Dahlien Dünen Efeu Eichen
Enzian Erdbeer Erlen Eschen Farn Feld Fenchel Fichten Fjord Flaum Flieder Fluss Flöten Frost Frühlings
Frühsommer Frühtau Garten Geigen Gelb Gersten Ginster Gletscher Glockenblumen Glücks Gold Granit Grün
Gänseblümchen Hafen Hafer Hagebutten Hain Harfen Hasel Haselnuss Hecken Heckenrosen Heide Heidekraut Heidelbeer
Herbst Herbstgold Herbstlaub Himbeer Himmels Hochland Holunder Honig Horizont Hügel Indigo Insel Jade Jasmin
Johannisbeer Juli Juni Kamelien Kamillen Karmin Kastanien Kiefern Kiesel Kirsch Kirschblüten Klang Klee Kometen
Korallen Kornblumen Kristall Krokus Kräuter Kupfer Küsten Lagunen Laternen Lavendel Leinen Licht Lilien Linden
Lindenblüten Lorbeer Lotus Lärchen Magnolien Mai Maiglöckchen Malven Mandel Mandelblüten Margeriten Marmor
Melissen Mittags Mittsommer Mond Mondlicht Moor Moos Morgen Morgenrot Morgentau Morgenwind Märchen Nebel Nektar
Nelken Nord Nordsee Obstgarten Ocker Oktober Oliven Opal Orangen Orchideen Ostsee Palmen Pappel Pfefferminz
Pfirsich Pinien Planeten Polar Polarlicht Preiselbeer Primel Purpur Quarz Quitten Regen Regenbogen Reif Roggen
Rosen Rosengarten Rosmarin Rubin Salbei Samt Sand Sanddorn Saphir Schiefer Schilf Schlehen Schnee
Schneeglöckchen See Seeufer Seiden September Silber Smaragd Sommer Sommerregen Sommerwind Sonnen Sonnenblumen
Sonnengold Sonnenlicht Sonnentau Spätsommer Stein Sternen Sternenlicht Sternmoos Sternschnuppen Strand Süd
Südwind Tal Talwiesen Tannen Tau Teich Thymian Topas Traum Tulpen Türkis Ufer Ulmen Vanille Veilchen
Vergissmeinnicht Vogelbeer Wacholder Wald Waldmeister Waldrand Walnuss Wander Weiden Weizen Weißdorn Wellen
Westwind Wiesen Wiesenklee Wildrosen Wind Winter Wolken Zauber Zaunrosen Zedern Zimt Zitronen Zypressen Ähren
`);

/** Second halves; 256, none of them also a first half. */
export const second = words(`
Adler Akelei Albatros Alpaka Alpenrose Amaryllis Ammer Amsel Antilope Apollofalter Arnika Aurorafalter
Austernfischer Bachstelze Baumläufer Begonie Bekassine Bergfink Biber Biene Blaukehlchen Blaumeise Bläuling
Brachvogel Braunelle Braunkehlchen Brise Buchfink Buntspecht Bussard Butterblume Bär Clematis Dachs Delfin
Distelfalter Distelfink Dohle Dotterblume Drossel Eberesche Ehrenpreis Eichelhäher Eichhörnchen Eiderente
Eisvogel Elch Elritze Ente Eule Falke Falter Fasan Feder Feldlerche Fink Fischotter Fitis Flamingo Flocke Fohlen
Forelle Freesie Fuchs Fuchsie Gardenie Gazelle Gecko Gepard Geranie Giraffe Girlitz Gladiole Glyzinie
Glühwürmchen Goldammer Goldhähnchen Grasmücke Graureiher Grille Grünfink Grünling Gämse Habicht Hase Haselmaus
Haubenlerche Haubenmeise Haubentaucher Heidelerche Hermelin Hirsch Hortensie Hummel Hyazinthe Häher Höckerschwan
Ibis Igel Iris Kaninchen Kapuzinerkresse Kastanie Kiebitz Kiwi Kleiber Knospe Knäkente Koala Kohlmeise Koi
Kolibri Kormoran Kranich Kresse Kreuzschnabel Krickente Känguru Lachmöwe Lachs Laubfrosch Laubsänger Lemur
Leopard Lerche Leuchtkäfer Levkoje Libelle Lichtnelke Lichtung Luchs Lumme Lupine Marder Marienkäfer Mauersegler
Meise Milan Mispel Misteldrossel Molch Murmeltier Möwe Nachtfalter Nachtigall Narzisse Okapi Panda Pelikan Perle
Perlmutterfalter Petunie Pfauenauge Pfingstrose Phlox Pieper Pinguin Pirol Pony Prachtlibelle Puma Quelle
Quetzal Ranunkel Rauchschwalbe Rebhuhn Regenpfeifer Reh Rehkitz Reiher Reiherente Rentier Ringelblume
Ringeltaube Rittersporn Robbe Rohrsänger Rotkehlchen Rotschenkel Rotschwänzchen Saibling Salamander Schafgarbe
Schellente Schildkröte Schillerfalter Schlüsselblume Schmetterling Schneefink Schneeflocke Schwalbe
Schwalbenschwanz Schwan Schwarzkehlchen Seeadler Seehund Seepferdchen Seerose Seeschwalbe Seestern Segelfalter
Seidenreiher Seidenschwanz Silberdistel Silbermöwe Silberreiher Singdrossel Singschwan Sittich Spatz Specht
Sperber Sperling Steinbock Steinbrech Sternblume Stichling Stieglitz Stockente Storch Storchschnabel
Strandläufer Tapir Taube Teichrose Trollblume Tukan Turmfalke Turteltaube Tümmler Uferläufer Uferschwalbe Uhu
Verbene Wacholderdrossel Wachtel Waldohreule Wasserlilie Wasserläufer Wegwarte Wicke Wiedehopf Wiesel
Wiesenraute Wildkatze Wombat Zaunkönig Zebra Zeisig Zikade Zilpzalp Zinnie Zistrose Zitronenfalter Zwergtaucher
Äsche
`);

/** Generated names in German: “Nebel-Reiher”. A hyphened compound takes the gender of its second part and shows none. */
export const name = namer(first, second, '-');
