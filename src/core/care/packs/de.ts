/** German of Germany, Austria and Switzerland: split verbs, missing "ich", ae/oe/ue and ss. */
export const de = `
FILLER = einfach wirklich echt nur so halt eben doch mal ja auch schon gerade total irgendwie eigentlich ganz sehr manchmal oft immer noch am
ICH = ich ick i
NICHT = nicht nich net ned nie niemals nimmer kein* nichts ohne niemand*
WILL = will wollte möchte* mag wünsch* hoff* würde werde sollte lieber verdiene wär*
DENKE = denk* dacht* gedank* überleg* plan* träum* drang idee kopf
STERBEN = sterb* tot tod
TOTEN: mich umbring*|töte*|umzubring*; bring* mich + um; suizid*|suicid*|selbstmord*; leben nehm*|beende*|ende; nehm* leben; schluss mit + leben|allem; alles beenden; ein + ende setz*; mir was|etwas antu*
LEBEN = leben weiterleben existieren lebn
urgent: WILL|DENKE .. TOTEN|STERBEN; STERBEN WILL|besser|einzig*|lösung|ausweg; TOTEN WILL|heute|morgen; bring* mich + um; mich + umbring*; suizidal*|suizidgedank*|lebensmüde|todessehnsucht; besser STERBEN; lasst sterben; WILL beenden $
urgent: WILL NICHT mehr? LEBEN|aufwachen; NICHT mehr? LEBEN WILL|$; WILL NICHT mehr + da|hier|$; NICHT mehr + da|hier + sein|$; NICHT lust|bock|grund|kraft|willen|mut LEBEN; NICHT lebenswill*|lebensmut|lebenswert; wozu|wofür|warum leben|lebe; leben NICHT wert|lohnt|sinn; NICHT wofür; müde|satt|leid leben|lebens; aufhören zu leben; für + immer einschlafen|gehen; mag NICHT LEBEN
urgent!: NICHT sinn|grund leben; ICH + WILL NICHT mehr + leben $; WILL NICHT auf + dieser welt
urgent: angst vor mir + selbst; angst mir antu*|was; trau* mir NICHT; dummheit*; NICHT durch|über|schaff* nacht; nacht NICHT überleb*|überleb*|schaff*
soon: heute|morgen|letzt*; diese nacht
decided: entschieden $
farewell: verabschied*; brief* geschrieben; schreib* brief*; verzeih* mir|alle; pass* auf mein*
absent: NICHT mehr + da|hier|aufwachen $|bin|sein|werde; morgen bin NICHT|tot; wenn NICHT bin; vorbei heute|morgen; heute|morgen vorbei; geh* für + immer
WEH: mich ritz*|geritzt|geschnitten|selbst|verletz*|schneid*; ritz*|verletze mich; mir weh|wehtun|wehgetan|wehzutun; selbstverletz*|ritzen
urgent: gerade|eben|wieder|jetzt|heute|vorhin .. WEH; mich + gerade|wieder|eben verletz*|geritzt|geschnitten; WEH wieder|gerade|heute; rückfällig
support: WEH
WEG: verschwinden|auflösen; NICHT existieren|geboren|gäbe; NICHT mehr? aufwach*|aufzuwachen; ewig schlafen
support: WILL|wenn|DENKE|einschlaf* .. WEG; WEG WILL; wenn es + mich NICHT; soll|dass alles|es vorbei
support: ohne + mich besser|gut; besser|glücklich* ohne|dran|wenn mich|ich; last|belastung für|bin|zur; ICH last|belastung|wertlos|nutzlos|leer|verloren|störe; NICHT vermiss*|braucht|liebt mich|würde|wenn|$; braucht|liebt mich NICHT; keiner|niemand braucht|mag|würde vermiss*|mich
HOFFNUNG = ausweg hoffnung zukunft perspektive sinn licht
support: NICHT HOFFNUNG; sinnlos|hoffnungslos|ausweglos; alles|leben leer; NICHT besser; wozu das|noch; geb* auf; NICHT hoch $; am + ende + $; ICH am? ende; alles zu + viel
KANN = kann kan schaff* pack* halt* ertrag*
MEHR = mehr länger nimmer
support: KANN NICHT? MEHR; NICHT MEHR + kann; KANN NICHT + weiter*|aus; so NICHT weiter*; NICHT mehr + kämpfen|aushalt*|weiter*; NICHT kraft; kraft NICHT|fehlt; fehlt kraft; am boden; brech* zusammen; zerbrech*|ertrink*|verzweif*; müde|satt vom? kämpfen|alles; alles satt; versink*; mir zu + viel; WILL NICHT mehr + $; mag nimmer|NICHT mehr? $; kämpf* NICHT
DING = den die das diese* dein* mein* der dem mit zum beim auf in im an vor für
guard: KANN DING .. NICHT MEHR; KANN NICHT? MEHR + *en|vor|mit; NICHT MEHR + *en + $|kann; satt|müde + vom|das|den; das|die|den wetter|*en satt; NICHT kraft|lust|bock zum|auf|für|zu
support!: KANN schmerz|leben|leere NICHT MEHR; NICHT MEHR + kämpfen; KANN das + alles? NICHT MEHR + aus?; müde|satt kämpfen; NICHT kraft zu? leben|weiter*|kämpfen
guard: sterbe ich + als; STERBEN + vor|für; vor *en|neugier STERBEN; bringt mich um; tot* + gelacht|müde; WILL NICHT STERBEN|TOTEN; mich|mir NICHT umbring*|verletzen|antu*; NICHT + suizid*|lebensmüde|TOTEN|DENKE; bevor|wenn ich STERBEN; suizidpräv*; vortrag|zur|sein* + suizid*; schluss mit + mein*|dem|der; heute um schluss
guard: WILL|kann NICHT mehr? hier|da? + in|bei|mit|auf|ohne|im|zusammen; NICHT mehr in|bei|mit|im leben|wohnen|sein; NICHT ohne LEBEN; WEG + im|in|unter|aus|für; woche|wald|urlaub WEG; NICHT HOFFNUNG + aus|im|das|zu|DING|jetzt; sinnlos + zu; geb* auf + DING; WEH|mich|mir beim|an DING? *en + geschnitten?; mich beim geschnitten|verletzt; ende + der|des|vom; last + der|des
frame: pflanze*|lachen|prozess*|server*|handy|figur*|film*|serie|lied|song*|vortrag|workshop|peinlich*|prüfung|spiel|lustig|rezept|koffer|memory
sincere: mein ernst; ernst mein*
past: mit + fünfzehn
well: heute|jetzt bin|lebe froh|besser; froh dass lebe|da|ich
away: urlaub|büro|arbeit*|team|prüfung|job|rauchen
SIE = er sie freund* bruder schwester sohn tochter mutter vater mann frau kolleg* jemand partner*
SICH: sich umbring*|töten|verletz*|ritz*|antu*; bringt + sich + um; nimmt sich leben; will sterben; sich + das leben
other: SIE .. SICH; SIE will NICHT mehr? leben; SICH SIE; SIE sagt|schreibt .. WILL + sterben
danger: schlägt mich; mich + schlägt; lässt mich NICHT gehen
threat: SIE mich umbring*|töten; bringt mich um
unsafe: angst|tür
guard: bringt mich um + wenn; schlägt mich + beim|im|in|jedes
means: wie STERBEN|TOTEN; TOTEN + mit
`;
