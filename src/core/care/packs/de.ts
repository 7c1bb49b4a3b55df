/** German of Germany, Austria and Switzerland: split verbs, missing "ich", ae/oe/ue and ss. */
export const de = `
FILLER = einfach wirklich echt nur so halt eben doch mal ja auch schon gerade total irgendwie eigentlich ganz sehr manchmal oft immer noch am bitte
ICH = ich ick i
NO = nicht nich net ned nie niemals nimmer kein* nichts ohne niemand*
NOT = nicht nich net nie
WANT = will wollte möchte* mag wünsch* hoff* würde werde sollte lieber könnte verdiene wär* denk* dacht* gedank* überleg* plan* träum* drang idee beschlossen entschl* bereit
MYPART: teil|etwas|stimme von|in|aus mir; mein kopf|herz
WANTS = will sagt möchte schreit ruft denkt
DIE = sterb* tot tod
SUICIDAL = suizid* suicid* selbstmord* lebensmüde
KILL: mich umbring*|töte*|umzubring*; bring* mich + um; SUICIDAL; leben nehm*|beende*|ende; nehm* leben; schluss mit + leben|allem; alles beenden; ein + ende setz*; mir was|etwas antu*
LIVE = leben weiterleben existieren lebn lebens
ONLY = einzig* lösung ausweg
BETTER = besser glücklich* leichter weniger
REASON = lust bock grund kraft willen mut sinn
TIRED: müde|satt|leid das?; müde vom
STOP: aufhören zu
WHY = wozu wofür warum
LIFE = leben schmerz leere kämpfen alles
WORTH = lebenswert wert lohnt sinn
FEAR = angst
MYSELF = mir
DOIT = antu*
TRUST = trau*
SURVIVE = überleb* schaff* durch über
NIGHT = nacht
HURT: mich ritz*|geritzt|geschnitten|selbst|verletz*|schneid*; ritz*|verletze mich; mir weh|wehtun|wehgetan|wehzutun; selbstverletz*|ritzen
LATELY = gerade eben wieder jetzt heute vorhin gestern
GONE: verschwinden|auflösen; NO existieren|geboren|gäbe; NO mehr? aufwach*|aufzuwachen
IF = wenn
SLEEP = einschlaf* schlaf*
WITHOUT: ohne + mich; wenn ich|mich NO|weg|tot; wenn mich NO
AM = bin
IAM = bin fühl* ich bi
BURDEN = last belastung wertlos nutzlos leer verloren störe kaputt gefangen versager*
HOPE = ausweg hoffnung zukunft perspektive sinn licht
LOST = verloren
KANN = kann kan schaff* pack* halt* ertrag*
MORE = mehr länger nimmer
CANT: KANN NO? MORE; NO MORE + kann; KANN NO + weiter*|aus
HOWLONG: wie lange
COPE = schaff* aushalt* durchhalt* kann pack*
STRENGTH = kraft energie
NOBODY = keiner niemand
MISS = braucht mag vermiss* liebt
OBJ = den die das diese* dein* der dem mit zum beim auf im an vor für des in unter aus vom
INF = *en
PLACE = hinten parkplatz strasse vertrag meetings
CARE = pass* kümmer* sorg*
MY = mein* um
KIN = freund* bruder schwester sohn tochter mutter vater mann frau kolleg* partner* hund katze kinder*
NOW = heute jetzt inzwischen
FINE = froh besser gut glücklich
LOSS = verloren vortrag
ME = mich
ITS = zur sein* durch
urgent: bring* mich + um; mach* schluss mit + allem; mich + LATELY verletz*|geritzt|geschnitten; WANT .. DIE; DIE WANT; KILL WANT|heute|morgen; suizidal*|suizidgedank*|lebensmüde|todessehnsucht; leben NO mehr + WORTH
urgent: WANT NO mehr? aufwachen; WANT NO mehr + da|hier|$; NO mehr + da|hier + sein|$; trau* mir NO; dummheit*
urgent!: ICH + WANT NO mehr + leben $; WANT NO auf + dieser welt
SOON: heute|morgen|letzt*|montag; diese nacht; nächste woche
OVER = schluss vorbei ende
decided: bereit gehen; entschieden $; beschlossen $; fest + entschlossen
farewell: verabschied*; brief* geschrieben; schreib* brief*; verzeih* mir|alle; lebt|leb wohl; pass* auf mein*; danke allen
absent: NO mehr + da|hier|aufwachen $|bin|sein|werde; morgen bin NO|tot; wenn NO bin; geh* für + immer
support: nichts worauf|hoffen; GONE WANT; soll|dass alles|es vorbei; NO vermiss*|braucht|liebt mich|würde|wenn|$; braucht|liebt mich NO
support: sinnlos|hoffnungslos|ausweglos; NO besser; wozu das|noch; geb* auf; am + ende + $; ICH am? ende; alles zu + viel; so NO weiter*; NO mehr + kämpfen|aushalt*|weiter*
support: fehlt kraft; brech* zusammen; zerbrech*|ertrink*|verzweif*; mir zu + viel; WANT NO mehr + $; mag nimmer|NO mehr? $
guard: KANN OBJ .. NO + aus; KANN NO PLACE MORE; KANN OBJ|meine* .. NO MORE
support!: KANN LIFE NO; NO MORE + kämpfen
guard: sterbe ich + als; DIE + vor|für; bringt mich um; tot* + gelacht|müde; mich|mir NO umbring*|verletzen|antu*; bevor|wenn ich DIE; schluss mit + mein*|dem|der; boden versink*; lach* mich + tot
guard: WANT|kann NO mehr? hier|da? + in|bei|mit|auf|ohne|im|zusammen; NO mehr in|bei|mit|im leben|wohnen|sein; GONE + OBJ; NO HOPE + jetzt|zu; geb* auf + OBJ; ende + OBJ
frame: pflanze*|lachen|prozess*|server*|handy|film*|serie|lied|song*|vortrag|workshop|peinlich*|prüfung|spiel|buffet
sincere: mein ernst
past: mit + *zehn; früher; vor jahr*
well: froh dass lebe|da|ich
away: urlaub|büro|arbeit*|team|prüfung|job|meeting|beerdigung
SHE = er sie jemand
SICH: sich umbring*|töten|verletz*|ritz*|antu*
THEIR: SICH; will NO mehr? leben; will + sterben
other: SHE|KIN sagt|schreibt .. WANT + sterben
danger: schlägt mich; mich + schlägt; lässt mich NO gehen
threat: SHE|KIN mich umbring*|töten; bringt mich um
unsafe: angst|tür
guard: schlägt mich + beim|im|in|jedes
means: wie DIE|KILL; KILL + mit
`;
