import { namer, words } from './namer.js';

/** First halves; 256. Changing an entry renames people in old threads. */
export const first = words(`
Abejaruco Abejorro Abubilla Acentor Agapanto Agateador Aguileña Albatros Alce Alondra Alpaca Amarilis Andarríos
Antílope Anémona Archibebe Arcoíris Ardilla Armiño Arpa Arrendajo Autillo Avoceta Azor Azucena Azulejo Barca
Barquito Begonia Bellota Benteveo Bisbita Brillo Brisa Brote Buganvilla Burbuja Búho Cabaña Cala Calandria
Caléndula Camelia Camino Campana Campanilla Canario Canastera Canción Canguro Canto Caracola Carpa Castor Cebra
Cerceta Cernícalo Charrán Chingolo Chispa Churrinche Cigarra Cigüeña Cigüeñuela Cinta Cisne Claro Clavel Coatí
Codorniz Colibrí Colina Colirrojo Collalba Cometa Copo Cormorán Corola Correlimos Corzo Crocus Curruca Dalia
Delfín Destello Duna Eco Erizo Espiga Espátula Estela Estornino Estrella Faisán Faro Farol Farolillo Flamenco
Flauta Flor Frailecillo Fresia Fulgor Fumarel Gacela Gamo Garceta Gardenia Garza Gavilán Gaviota Gecko Geranio
Girasol Gladiolo Glicina Golondrina Gorrión Grajilla Grillo Grulla Guacamayo Guanaco Guijarro Guirnalda Guitarra
Halcón Halo Herrerillo Hibisco Hilo Hoja Hornero Hortensia Huella Ibis Iguana Isla Jacinto Jaguar Jilguero
Jirafa Junquillo Koala Lavatera Libélula Liebre Lince Linterna Lirio Lirón Llama Loto Lucero Luciérnaga Lúgano
Madeja Madreselva Magnolia Malva Mapache Margarita Martinete Melodía Milano Milenrama Mirlo Molino Murmullo Nana
Nenúfar Nido Nomeolvides Nutria Oasis Ocelote Ola Oropéndola Orquídea Oso Ostrero Paloma Panda Pelícano
Pensamiento Peonía Perdiz Perla Petirrojo Petrel Petunia Pingüino Pinzón Pluma Potro Pradera Prímula Puma Pétalo
Quetzal Rabilargo Racimo Rama Ramillete Ranita Rayo Raíz Rebeco Reflejo Refugio Remanso Reno Reyezuelo Rincón
Rosa Ruiseñor Salamandra Salicaria Salmón Saltamontes Semilla Senda Sendero Siempreviva Silbo Sinsonte Somormujo
Tangara Tapir Tarabilla Tejón Tordo Tortuga Trino Tritón Trucha Tucán Tulipán Turpial Tórtola Velero Vencejo
Verbena Verdecillo Verderón Vereda Vicuña Violeta Vuelvepiedras Zampullín Zarapito Zinnia Zorzal Zunzún Águila
Ánade
`);

/** Second halves; 256, none of them also a first half. */
export const second = words(`
Abedul Abeto Abril Acacia Acebo Agosto Aguamarina Alabastro Alba Albahaca Albaricoque Alerce Algarrobo Algodón
Alisio Almendra Almendro Altiplano Amanecer Amatista Anís Araucaria Arce Archipiélago Arcilla Arena Arrecife
Arroyo Arándano Atardecer Aurora Avellana Avellano Avena Azafrán Azahar Añil Bahía Bambú Bosque Brezo Bronce
Bruma Cabo Cacao Café Calma Campo Canela Cardamomo Carmín Cascada Castaño Cebada Cedro Ceibo Celeste Centeno
Cereza Cerezo Chopo Cielo Cilantro Ciruela Ciruelo Cobre Constelación Coral Cordillera Costa Crepúsculo Cristal
Cuarzo Céfiro Delta Diciembre Dátil Encina Enebro Eneldo Enero Equinoccio Escarcha Esmeralda Espuma Estanque
Estepa Estuario Estío Febrero Fiordo Firmamento Frambuesa Fresa Fresno Fuente Galaxia Glaciar Golfo Granada
Granado Granate Granito Grosella Guayaba Haya Helecho Heno Hiedra Hierbabuena Higuera Hinojo Horizonte Huerto
Humedal Invierno Jacaranda Jade Jardín Jazmín Jengibre Julio Junco Junio Ladera Lago Laguna Lana Lapacho
Lapislázuli Laurel Lavanda Levante Limonero Limón Lino Llanura Lluvia Loma Luna Luz Madroño Madrugada Malaquita
Manantial Mandarina Manglar Mango Manzana Manzanilla Manzano Mar Marea Marisma Marzo Mayo Maíz Mañana Mediodía
Mejorana Melisa Melocotón Membrillo Menta Meseta Miel Mimbre Mimosa Mistral Montaña Monte Muelle Musgo Mármol
Naranja Naranjo Niebla Nieve Noche Nogal Norte Noviembre Nube Nuez Nácar Níspero Ocre Octubre Océano Oleaje
Olivo Olmo Orilla Oro Orégano Otoño Palmera Pampa Papel Península Peral Perejil Pino Pistacho Pizarra Piñón
Plata Playa Pomelo Poniente Prado Primavera Puerto Páramo Púrpura Retama Ribera Roble Rocío Romero Rubí Río
Sabana Salvia Sauce Seda Selva Septiembre Serbal Sierra Sol Solsticio Sosiego Sur Taiga Terciopelo Terral Tilo
Tomillo Topacio Trigo Trébol Tundra Turquesa Uva Vainilla Valle Vega Verano Viento Zafiro Ágata Álamo Ámbar
Índigo Ópalo
`);

/** Generated names in Spanish: “Garza de Niebla”. Noun, “de”, noun without article: nothing has to agree. */
export const name = namer(first, second, ' de ');
