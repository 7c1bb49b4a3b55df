/** Spanish of Spain and America, with and without pronouns, accents and the opening signs. */
export const es = `
FILLER = realmente solo simplemente tan muy tambien siempre tanto q
NO = no ya nunca tampoco nadie sin n nada ningun*
QUIERO = quiero kiero quisiera querria queria dese* prefer* prefier* ojala gustaria merezco espero necesito voy pienso pens* plane* decidi ganas ideas
MORIR = morir* muert* muera muriera
MATO: matarme|suicid*; me + matar|mato; quitarme + la + vida; acab*|termin* con + mi + vida; acabar + con + todo; dejar|irme este + mundo
VIVIR = vivir viviendo existir vivo viva vida
urgent: QUIERO MATO|MORIR; me quiero|voy morir|matar; me + mato; mejor MORIR; unica|solo MORIR|MATO; siento|pensamientos|ideas suicid*; dejar de + VIVIR
urgent!: NO ganas|motivo*|fuerzas|sentido VIVIR; no quiero seguir|vivir $; no quiero en este mundo
urgent: no QUIERO VIVIR|seguir|existir|despertar; no QUIERO estar mas aqui|mundo; vida no sentido|vale; perd* ganas VIVIR; cansad*|hart* de + VIVIR; para|por que VIVIR|sigo; NO merezco VIVIR; irme para siempre; NO puedo + VIVIR; quiero + acab*|termin* todo|ya
urgent: miedo de|lo hacer*|pueda; NO fio|confio mi; NO se llego|paso|amanezco
soon: hoy|manana; esta + noche; ultim* noche
decided: decidi* $; decision
farewell: despid*; cartas escrit*; escri* cartas; perdon* todos|me
absent: NO estar* aqui|mas|$|manana; me + voy siempre; NO despert* manana
DANO: autolesion*|lastimarme|herirme|cortarme; me corto|corte|lastim*|herid*; me|hacerme|haciendome dano
urgent: otra|ahora|acabo|vuelto|volvi|acabo hacer? DANO|dano; DANO otra|ahora|hoy|nuevo|noche
support: DANO
ESFUMO: desaparec*; NO haber|hubiera nacido; NO despert*; dormir* siempre
support: QUIERO|si|dormir*|debi .. ESFUMO; que todo|esto acab*|pare|termine; dejar de + sentir|sufrir
support: mejor|felic*|tranquil* sin + mi; nadie me + echa*; nadie extran*|notaria|importo|quiere|necesita; soy|siento|estoy carga|estorbo|peso|inutil|fracas*|basura|vaci*|rot*|nada|perdid*|atrapad*|hundid*|destrozad*|desesperad*; estorbo|sobro; NO sirvo|valgo nada|nadie; me + odio
ESPERANZA = salida esperanza* futuro luz sentido
support: NO ESPERANZA; perd* esperanza; NO + me? tiene|vale|importa|ayuda|llena|queda nada|sentido|$; nada + me? importa|ayuda|llena|queda; que sentido + tiene; para que + seguir|luchar; NO va mejorar|cambiar; me rindo; todo negro|oscuro|derrumba; vida mierda|infierno; NO luchar
AGUANTO: NO puedo + mas; NO aguanto|soporto; NO puedo seguir|aguantar|con; NO doy + mas; ya + no + puedo
VIDA = vida todo esto asi dolor sufr* tristeza soledad seguir luchar fingir vivir
support: AGUANTO; NO quedan|tengo fuerzas|energia; al limite; toc* fondo; me derrumbo|hundo|ahogo|rompo|supera|sobrepasa; todo me pesa; hart*|cansad*|agotad* $|de + VIDA; mundo|todo encima; llor* cada|todas|dormir
OBJ = la el los las este esta ese esa un una tu mi al a con de
guard: AGUANTO + OBJ|*ar|*er|*ir; NO fuerzas|ganas|ESPERANZA + del|de|para|en|*ar|*ir; hart*|cansad* + de|del
support!: AGUANTO .. VIDA; hart*|cansad* VIDA; fuerzas|ganas de|para + VIDA|nada
guard: MORIR + que|antes; prefiero MORIR + a; MORIR|muero + de|por; antes|hasta me|de? morir*; MATO|me + mato + a|de; muert* + el|la|de; no me|he? + QUIERO MATO|MORIR|DANO|morir; no + me? MATO|suicid*; no|prevencion|dia|charla|del|por suicid*; suicid* + de; acab*|termin* OBJ? vida? + OBJ|como
guard: no QUIERO VIVIR|seguir|estar|existir aqui? + en|con|sol*|sin|para|hasta|OBJ|*ando; NO vivir + sin; ESFUMO + en|por|al|un*|OBJ; carga|peso + de|del; salida; desastre + en|con; sirvo + para + OBJ|*ar; rindo + con; DANO + en|al|con|el; acab*|termine + OBJ
support!: NO + veo|hay|encuentro salida $
frame: proceso*|servidor*|nivel|personaje*|movil|serie|cancion*|charla|prevencion|juego|verguenza|examen|risa|receta|maleta
sincere: no broma
past: hace anos; adolescen*; antes queria
well: hoy|ya|estoy bien|feliz|mejor|agradecid*|vivir
away: vacaciones|trabaj*|oficina|tren|reunion|examen|companer*|playa
SUYO: matarse|suicidarse|morirse|autolesion*|cortarse; quitarse + la + vida; quiere morir|suicid*; NO quiere vivir; se + quiere|va matar|suicidar; se suicid*|corta|lastima|mate; hacerse|hace + dano
other: SUYO; amig*|herman*|hij*|madre|padre|novi* dijo|dice .. quiero + MORIR
danger: me + pega
threat: va|quiere matarme|matar
unsafe: miedo
guard: va matar + si; me + pega + OBJ|bien
means: como MATO|MORIR; MATO + con
`;
