/** Spanish of Spain and America, with and without pronouns, accents and the opening signs. */
export const es = `
FILLER = realmente solo simplemente tan muy tambien siempre tanto q por favor
NO = no ya nunca tampoco nadie sin n nada ningun*
NOT = no
WANT = quiero kiero quisiera querria queria dese* prefer* prefier* ojala gustaria merezco espero necesito voy pienso pens* plane* decidi* decision ganas ideas
MYPART: parte|algo|voz de|en|dentro mi; mi cabeza|mente|corazon
WANTS = quiere dice pide grita repite piensa
DIE = morir* muert* muera muriera
SUICIDAL = suicid*
KILL: matarme|SUICIDAL; me + matar|mato|mate; quitarme + la + vida; acab*|termin* con + mi + vida; acab* + con + todo
ONLY = unica solo salida solucion
BETTER = facil mejor felic* feliz tranquil* menos
REASON = ganas motivo* fuerzas sentido razon*
LIVE = vivir viviendo existir vivo viva vida
TIRED: hart*|cansad*|agotad* de
STOP: dejar de
WHY: para|por que
LIFE = vida todo esto asi dolor sufr* tristeza soledad seguir luchar fingir vivir
WORTH = vale sentido merece
WORLD = mundo
FEAR = miedo
MYSELF = mi
DOIT: lo? hacer*|pueda
TRUST = fio confio
SURVIVE = llego paso amanezco aguanto
NIGHT = noche manana
HURT: autolesion*|lastimarme|herirme|cortarme; me corto|corte|lastim*|herid*|cortado; me|hacerme|haciendome dano
LATELY = otra ahora acabo vuelto volvi hoy nuevo noche anoche ayer
GONE: desaparec*; NO haber|hubiera nacido; NO despert*; dormir* siempre
IF = si debi
SLEEP = dormir* durmiera
WITHOUT: sin + mi; si yo? no + estu*|existi*
IAM = soy siento estoy me ser
BURDEN = carga estorbo peso inutil fracas* basura vaci* rot* nada perdid* atrapad* hundid* destrozad* desesperad*
HOPE = salida esperanza* futuro luz sentido
LOST = perd*
CANT: NO puedo + mas; NO aguanto|soporto; NO puedo seguir|aguantar|con; ya + no + puedo
HOWLONG: NO cuanto
COPE = aguantar* seguir podre aguante aguanto
STRENGTH = fuerzas energia
NOBODY = nadie
MISS: me + echa*|extran*|quiere|necesita; notaria|importo
OBJ = la el los las este esta ese esa un una tu al a con en por del
INF = *ar *er *ir
PLACE = calle edificio contrato reunion*
CARE = cuid*
MY = mi mis
KIN = amig* herman* hij* madre padre novi* perro gato
NOW = hoy ahora ya
FINE = alegro bien feliz mejor agradecid* vivir contenta contento gracias
LOSS = perdi perdimos murio prevencion charla
ME = mi
ITS = su del por dia
urgent: acabo|vuelto hacer dano; me quiero|voy morir|matar; siento|pensamientos SUICIDAL; NO merezco LIVE; quiero + acab*|termin* todo|ya
urgent!: no WANT seguir|vivir aqui? $; no WANT en este mundo
SOON: hoy|manana; esta + noche; ultim* noche; semana viene
OVER = acaba* termina* fin
decided: list* irme; decidi* $; decision|decidido
farewell: despid*; cartas escrit*; escri* cartas; perdon* todos|me; adios todos|$; gracias todos
absent: NO estar* aqui|mas|$|manana; me + voy siempre; NO despert* manana
support: nada .. esperar; que todo|esto OVER|acab*|pare|termine; dejar de + sentir|sufrir; estorbo|sobro; NO sirvo|valgo nada|nadie; me + odio
support: NO + me? tiene|vale|importa|ayuda|llena|queda nada|sentido|$; nada + me? importa|ayuda|llena|queda; para que + seguir|luchar; NO va mejorar|cambiar; me rindo; todo negro|oscuro|derrumba
support: al limite; me derrumbo|hundo|ahogo|rompo|supera|sobrepasa
guard: morir*|muero|muert* + de|por; antes|hasta me|de? morir*; KILL|me + mato + a|de; no me? + WANT matar|DIE|KILL|HURT; no + me? KILL; acab*|termin* OBJ? vida? + OBJ|como
guard: no WANT LIVE|seguir|estar|existir aqui? + en|sol*|sin|para|hasta|OBJ|*ando; carga|peso + de; GONE + OBJ
support!: NO + le? veo|hay|encuentro salida $|a + nada|$
frame: proceso*|servidor*|nivel|personaje*|movil|serie|cancion*|charla|prevencion|juego|verguenza|examen|risa
sincere: no broma
past: antes; con .. anos; hace anos; adolescen*
away: vacaciones|trabaj*|oficina|reunion|examen|equipo|entierro
SHE = el ella
THEIR: matarse|suicidarse|morirse|autolesion*|cortarse; quitarse + la + vida; quiere morir|SUICIDAL; NO quiere vivir; se suicid*|corta|lastima|mate; hacerse|hace + dano
other: THEIR; KIN dijo|dice .. quiero + morir
danger: me + pega
threat: va|quiere matarme|matar
unsafe: miedo
guard: me + pega + OBJ|bien
means: como KILL|DIE; KILL + con
`;
