/** French, with and without "ne", accents, apostrophes and the pronoun; "jpp", "jsuis", "jveux" too. */
export const fr = `
FILLER = vraiment juste tout tres trop putain simplement meme toujours tellement un une en encore svp
NO = pas plus jamais pu aucun* rien personne sans
NOT = pas
WANT = veux voudrai* veu jveux jveu voulais aimerai* prefer* esper* merite plutot souhait* vais jvais pense* penser envi* idee* songe* compte decide decision si* pulsion*
MYPART: partie|chose|voix de|en|dans moi; ma tete|coeur
WANTS = veut dit demande crie repete pense
DIE = mourir* crever mort* meur*
SUICIDAL = suicid* noires
KILL: me + tuer|suicider|buter|tue; fin a + mes|ma|tout; en + finir; m + en aller toujours; arreter de + vivre
LIVE = vivre vie exister vivr vivant*
LIVE: etre|rester + la|ici
ONLY = seule solution
BETTER = simple facile mieux heureu* tranquille* moins
REASON = raison* force* gout sens envi*
TIRED: marre|assez|fatigue*|ras|marre|epuise*|las* de|d
WHY: pourquoi
LIFE = tout lutter battre souffrir semblant pleurer vivre vie continuer tenir douleur
WORTH = peine vaut sens
FEAR = peur
MYSELF = moi
DOIT = pourrais betise
TRUST = confiance
SURVIVE = tenir passer
NIGHT = nuit demain
HURT: me fait|faire|fais du? + mal; me suis? mutil*|couper|coupe*|scarifi*; automutil*|scarifi*
LATELY = aujourd* viens nouveau recommence* rechut* maintenant ce hier
GONE: disparai*|effacer; NO exist*|naitre|ne|nee; NO reveill*; dormir|endormir jamais|toujours
SLEEP = endormir dormir
IF = aurais mieux
WITHOUT: sans + moi; si j? etais NO; si je NO
IAM = suis etre sens comme qu
BURDEN = fardeau boulet poids nul* inutile* brise* perdu* vide
HOPE = issue espoir avenir lumiere sortie sens but
LOST = perdu
CANT: en|jen|n + peux|peu + plus|pu|pas; jpp; je? peux + plus|pu; supporte|tiens NO
HOWLONG: combien temps
COPE = tenir continuer supporter
STRENGTH = force* courage energie
NOBODY = personne
MISS = remarqu* aime besoin veut manquer*
OBJ = le la les l ce cette ces mon ma mes du des au aux de d attendre un a dans en avec sur
INF = *er *ir
PLACE = rue autoroute batiment porte contrat reunion*
CARE = occup* veill* soin
MY = mon ma mes
KIN = ami* frere soeur fils fille mere copain copine chien chat enfants
NOW = aujourd* maintenant la
FINE = bien heureu* mieux contente
LOSS = perdu mort prevention journee
ME = moi
ITS = du son s
urgent: serai*|etais + DIE; idees + noires|suicid*; suis|sens|envies suicidaire*; WANT NO exister|continuer $
urgent!: WANT NO + etre + la $; en + finir avec + la|cette|tout + vie?
urgent: faire betise|connerie
SOON: ce + soir; demain|dernier*; semaine prochaine
OVER = fini termine fin
decided: decision prise; decide* $; pret* partir
farewell: adieu*; lettres ecrit*; ecri* lettres; pardon* tous|tout|moi; merci + a + tous
absent: serai|etre NO + la|ici|LIVE|demain; pars toujours
support: bon* + a + rien; que tout|ca arrete; sers rien; vois NO comment|bout|HOPE; rien a + de? sens; rien sert|change*; quoi + bon; NO|jamais ira mieux|$
support: peux|vais NO continuer; tiens|supporter|tenir NO; a + bout + $; effondre|noie; marre|las* $
guard: NO envi* + OBJ
support!: NO + HOPE + $
urgent: quoi bon + vivre|exister
guard: mourir|mort* + que; mort*|meur*|mourir + de|d|aux; ca|il|elle me + tue; en? finir + avec + OBJ; fin a + la|ce|mon|OBJ + vie? de; avant|apres DIE
guard: WANT|NO WANT? NO? vivre|etre|continuer|la + a|chez|seul*|sans|pour|OBJ; GONE + sous|quelques|dans; nul* + en|au|pour|de
frame: processus|serveur*|telephone|personnage*|match|theatre|film*|serie|chanson*|prevention|journee|jeu|examen|honte|drole
sincere: suis serieu*
past: ans; avant; adolescen*
well: heureu* de|d|que etre|vivre|vie|la|restee
away: vacances|bureau|equipe|train|reunion|examen|lundi|travail
SHE = il elle
THEIR: se tuer|suicide*|mutile*|scarifie*|blesser; s est? + suicide*; fin a + ses; veut mourir|disparaitre|finir; veut NO + vivre|exister; se fait|faire mal
other: THEIR; KIN dit|ecrit .. veux mourir
danger: me + frappe
threat: va me + tuer|frapper
unsafe: peur
guard: tuer + si; me + frappe + aux|au|a|OBJ|sur
means: comment KILL|DIE; KILL + avec + mon|un
report: va + te
`;
