/** Spanish of Spain and America, with and without pronouns, accents and the opening signs. */
export const es = `
FILLER = realmente solo simplemente tan muy literalmente puta tambien wey tio tia siempre tanto q verdad
NO = no ya nunca ni jamas tampoco nadie sin n nada
QUIERO = quiero kiero qiero quisiera quer* desear* dese* necesit* prefer* prefier* ojala gustaria merezco espero pido
VOY = voy planeo piens* pens* intent* consider* decidi* podria idea* plan* imagino gana* deseo* impulso* hablar cabeza
MORIR = morir* muert* muera muriera
MATO: matarme|suicid*|desvivir*; me + matar|mato|matare|suicido; quitarme|quitar|quito la + vida; quitarme de medio; acabar|terminar|acabo|termino con + mi|todo + vida?; acabar* + todo; fin a + mi; dejar|irme de? este + mundo
VIVIR = vivir viviendo existir existiendo vivo viva vida respirar vivr
urgent: QUIERO|VOY MATO|MORIR; me QUIERO|voy morir|matar|suicidar; MATO hoy|noche|manana; me mato|suicido; mejor + MORIR|muert*; mejor|deberia estar* MORIR; unica|solo|solucion MORIR|MATO; MORIR|MATO unica|solucion|salida; siento|pensamientos|ideas suicid*; dejar de + VIVIR; dejadme|dejenme MORIR
urgent: NO QUIERO VIVIR|seguir|aqui; NO QUIERO estar mas aqui|mundo;  vida NO + sentido|vale|tiene; perd* gan*|ilusion VIVIR; cansad*|hart*|cansa de|del + VIVIR|estar; para|por que + VIVIR|sigo; NO merezco|deberia VIVIR|aqui; odio VIVIR; irme para|de siempre|mundo; descansar siempre|fin; NO puedo + VIVIR; quiero + acab*|termin* todo|ya|esto; nada me + ata|retiene
urgent: miedo de|lo que|a? + hacer*|pueda|mi; NO fio|confio mi; hacer locura|tonteria; NO se|creo si|que llego|paso|amanezco; NO paso de|esta hoy|noche; tengo + plan $
soon: hoy|manana; esta + noche|tarde; ultim* mensaje|noche|dia|vez
decided: decidi* + $; lo tengo|he|esta decidid*|claro|planeado; decision; todo preparado|listo|decidido|arreglado; NO vuelta|marcha|cambi*; estoy list*|prepard* $; se como|cuando $; lo + hare; voy hacerlo
farewell: adios|chao|chau todos|todas|mundo|mama|siempre|familia|$; despid*|despedi*; carta*|nota* escrit*|dejado|para; escri*|dejado|dejo carta*|nota*; perdon* todos|mama|familia|me|todo; cuid* de|a? + mi|mis|mama|mucho; gracias + por + todo; regal*|reparti* + mis; NO llor*|culp*
absent: NO estar*|este|estoy aqui|manana|mas|$; cuando + NO este; NO ver* amanecer|manana|mas|navidad|cumple*; NO molest*|sere mas|carga|problema; todo acab*|termin* hoy|noche|pronto|manana; me + ire|voy para|por siempre; NO despert* manana; libr* de + mi
DANO: autolesion*|lastimarme|herirme|cortarme|lastimandome|cortandome; me + corto|corte|lastime|lastimo|herido|cortado; me he + cortado|lastimado; hacerme|haciendome|me hago|hice|hecho|hacer dano; hacerme dano
urgent: otra|ahora|hoy|acabo|nuevo|vuelto|volvi|noche DANO; DANO otra|ahora|hoy|nuevo|noche; he + recaido
support: DANO
ESFUMO: desaparec*|desaparezc*|esfumarme; NO haber|hubiera nacido|existido; NO existi*; NO despert*|despierto|despierte; dormir* siempre
support: QUIERO|VOY|si|dormir*|mejor|importaria|debi .. ESFUMO; NO hubiera|debi + nac*; QUIERO|que todo|esto|dolor acab*|pare|termine|parara|pase; dejar de + sentir|sufrir; por|para que + naci
support: mejor|felic*|feliz|tranquil*|facil sin + mi; sin + mi mejor|felices|bien; mejor si NO estoy|estuviera; nadie echa*|extranaria|notaria|enteraria|lloraria|importo|quiere|necesita; soy|siento|estoy|ser carga|estorbo|lastre|peso|inutil|fracas*|basura|mierda|vaci*|rot*|nada|perdid*|atrapad*|hundid*|destrozad*|desesperad* $|para|por|y|en|sin|de; estorbo|carga $|para|a; NO sirvo|valgo nada|nadie|$; me + odio; sobro; NO importo; arruino
ESPERANZA = salida esperanza* futuro luz solucion sentido remedio escapatoria
support: NO ve*|hay|teng*|queda|tiene|encuentro? ESPERANZA $|a|para|de|ni|y|nada|en; perd* esperanza|ilusion|fe; nada + me? tiene|vale|importa|sirve|ayuda|cambia*|llena|ilusiona|queda; que sentido + tiene; para|de que + seguir|sigo|intentar*|luchar|sirve; NO|nunca va|mejor* mejorar|cambiar|$|nada; me + rindo + $|ya; atrapad*|encerrad* sin|en; todo negro|oscuro|perdido|derrumba|hunde; vida mierda|infierno|asco|vacia; NO luchar|lucho $|mas
AGUANTO: NO puedo + mas; NO aguanto|soporto; NO puedo seguir|aguantar|soportar|con; NO doy + mas; ya no + puedo
VIDA = vida todo esto asi adelante dolor sufr* tristeza angustia soledad cabeza pensamientos seguir luchar fingi* nada
support: AGUANTO $|mas|y|ya|que|estoy|me; AGUANTO VIDA; NO quedan|tengo fuerzas|energia; al + limite|borde; toc* fondo; me + derrumbo|hundo|ahogo|desmorono|rompo|supera; todo me + supera|pesa; hart*|cansad*|agotad* VIDA|$; mundo|todo encima; llor* todas|cada|todos|dormir; cuanto mas aguant*|puedo; doy por + vencid*
guard: AGUANTO mas? + con|de|a|al|el|la|los|las|este|esta|ese|tu|mi|un|*ar|*er|*ir|*irme; NO fuerzas|gan* de|para + *ar|*ir|hacer|ver|comer; hart*|cansad*|agotad* de|del + OBJ
OBJ = la el los las este esta ese esa tanto ver esperar viajar comer un una tu mi
support!: fuerzas|gan* para|de + seguir|luchar|nada; hart*|cansad*|agotad* de + luchar|sufrir|todo|fingir; AGUANTO OBJ vida|dolor|sufrimiento|angustia|soledad|tristeza|pensamientos; hart*|cansad* mi|la vida
urgent!: NO gan*|motivo*|razon*|fuerzas|sentido|pena VIVIR; no QUIERO VIVIR|seguir|estar en|con + este|tanto + mundo|dolor; MORIR de + una + vez
guard: MORIR|muero + de|por; no|nunca me|he? + QUIERO|VOY + en? MATO|MORIR|DANO|matar; antes|despues|cuando|hasta de|me|la? morir*|muera|muerte; MATO|matar|mato + a|de|con|estudiando|trabajando; muert* + el|la|de|del; no MATO|suicid*; prevencion|dia|charla|del|por|tras|al|contra + suicid*; suicid* + de|del; su + suicid*; acab*|termin* mi|todo|esta vida? + de|como|el|la|OBJ
guard: NO QUIERO VIVIR|seguir|estar|existir mas? aqui? + en|con|sol*|cerca|sin|para|cuando|OBJ|hasta|*ando|*iendo; NO puedo vivir + sin; vivir + sin; ESFUMO + en|por|al|un*|hasta|OBJ; carga + de|del|*al; NO ESPERANZA + del|al; NO ESPERANZA + de|a|en|que + OBJ|*ar|*ir; sin + salida|sentido + OBJ; calle; sentido tiene + OBJ|*ar; nada sirve + para|contra + OBJ; soy|siento inutil|desastre|fracaso|perdid* + en|con|para; NO sirvo|valgo + para + OBJ|*ar|*ir; rindo + con; DANO + en|al|el|con|jugando|OBJ; acab*|pare|termine + la|el|este|esta; luz + al|del; peso|carga + de
frame: risa|receta|maleta|proceso*|servidor*|script|programa|videojuego*|partida|enemigo*|zombi*|nivel|personaje*|protagonista|escenario|ensayo*|penalti*|ajedrez|bateria|movil|celular|ordenador|impresora|planta*|cactus|mario|hero*|novela|poema|teatro|serie|pelicula*|cancion*|letra|capitulo|documental|charla|taller|jornada|prevencion|formacion|campana|tesis|traduc*|crucigrama|romeo|guion|actor|actriz|opera|disco|juego|verguenza|examen
sincere: lo digo serio; NO broma|exager*; hablo|va serio; de + verdad + lo
past: hace anos|ano|meses|tiempo; aquel* tiempo|entonces|epoca; adolescen*|juventud; cuando era|tenia|estaba; antes queria|pensaba; hubo tiempo|epoca; ano pasado
well: hoy|ahora estoy|soy|me|doy|disfruto|quiero|vivo bien|feliz|mejor|content*|agradecid*|gracias|alegro|recuperad*|encanta|vivir|vida|tranquil*; alegro|alegra seguir|estar|haber|vivo|viva; estoy bien|mejor|recuperad*|feliz; terapia|ayuda gracias|pedi; gracias a; sali adelante; supere; feliz de
away: vacaciones|viaj*|trabaj*|oficina|empresa|turno|jubil*|equipo|vuelo|tren|mud*|curso|clase*|colegio|fiesta|baja|medico|cita|reunion|boda|examen|partido|concierto|servidor|grupo|gimnasio|hotel|paquete|companer*|puesto|playa|entrevista|cuenta|lunes|viernes|cena|pizza
ELLA = el ella amig* herman* hij* madre padre mama papa marido mujer espos* novi* compan* prim* ti* vecin* alumn* sobrin* abuel* pareja ex alguien chic*
SUYO: matarse|suicid*|morirse|autolesion*|cortarse; quitarse la + vida; quiere + morir; hacerse|hace dano; NO quiere vivir|seguir; se + quiere|va matar|suicidar|morir; se + corta|lastima|mate|suicide|haga; quiere desaparecer
other: ELLA .. SUYO; SUYO ELLA; quiere + SUYO; dice|miedo|preocupa SUYO; ELLA dijo|dice|escrib* .. quiero + MORIR|MATO
danger: me + pega|pego|golpea*|maltrat*|agred*|viol*|abusa|empuja|acosa|persigue|encierra; me ha + pegado|golpeado|amenazado|empujado; amenaz* matarme|muerte|pegarme|hacerme; no estoy|siento segur* casa|con|aqui|$; ELLA NO deja salir|irme; ELLA esta + fuera
threat: ELLA .. matarme|matar|pegarme|encontrarme; me + va|quiere matar|pegar
unsafe: miedo|escondid*|encerrad*|asustad*|terror|peligro|puerta|fuera|amenaz*|borracho
guard: va|van matar + si|cuando|por; me + pega + OBJ|bien|mucho|con|fuerte
means: cuant*|como MATO|MORIR; forma|manera|metodo|indolor MATO|MORIR; MATO + con; tengo todo|lo + que + necesito
report: matate|suicidate|muerete; vete + a + morir; deberias|ojala te? + morir*|mueras
guard: muerete + de; matate + a; NO te + mueras
`;
