/** French, with and without "ne", accents, apostrophes and the pronoun; "jpp", "jsuis", "jveux" too. */
export const fr = `
FILLER = vraiment juste tout tres trop putain franchement simplement seulement meme genre parfois souvent toujours tellement sincerement un une en
PAS = pas plus jamais pu aucun* rien personne guere sans
VEUX = veux voudrai* veu jveux jveu jvx voulais aimerai* souhait* prefer* esper* merite devrais besoin vais jvais compte decide* essay* pourrais pret* vouloir
ENVIE = envi* idee* pens* jpense songe* reve* imagine projet plan pulsion* desir tete hante
MOURIR = mourir* mourrir crever mort* meur* creve
TUER: me + tuer|suicider|supprimer|buter; suicide*; fin a + mes|ma|tout; en + finir $|avec|ce|pour; foutre l + air; quitter ce|cette monde|vie|terre; passer a + l + acte; m + en aller toujours|bon; arreter de + vivre
VIVRE = vivre vie exister respirer vivr vivant* la ici
urgent: VEUX|ENVIE MOURIR|TUER; je me + tue|suicide; me + tuer|suicider; mieux MOURIR; serai*|etre|etais MOURIR; idees + noires; mort|MOURIR seule|solution|issue; seule solution|issue MOURIR|TUER; suis|pulsions|sens|crise suicid*; laissez MOURIR; TUER ce|cette soir|nuit; en + finir avec + tout|la|cette|$ vie?; finir mes + jours
urgent: PAS envi*|gout|raison*|force*|courage|but|sens vivre|vie|exister|etre + VIVRE?; VEUX|devrais PAS etre? VIVRE; PAS peux? vivre; VEUX PAS continuer|vivre; vie|vivre PAS peine|vaut|sens; marre|assez|fatigue*|lasse|ras|degoute* de|d + VIVRE|etre; rien retient; pourquoi|quoi vivre|rester vie|$; perdu gout|envie vie|vivre; hais|deteste etre|VIVRE VIVRE?; PAS fait*|place monde|vivre
urgent: peur .. faire|moi|pourrais|capable; PAS confiance|securite moi; faire betise|connerie; PAS tenir|passer nuit|demain|matin; j + ai + plan $
soon: ce + soir; cette + nuit; demain|bientot|aujourd; dernier* message|nuit|soir|fois|jour
decided: decision prise|est; pris ma|la + decision; decide* + $; c + est + decide; PAS changer* avis; PAS retour; est + pret|prevu|organise; suis|jsuis + pret* + $|a; vais + le + faire; sais comment|quand
farewell: adieu*; lettre*|mot ecrit*|laisse|pour|mes; ecri*|laisse lettre*|mot; pardon*|desole* tous|tout|maman|famille|moi; prenez|prends|occupe* soin|toi|vous|mon|ma|mes; merci + pour; donne mes + affaires; PAS pleure*|culpabilis*|faute; au + revoir tous|$|monde
absent: PAS? + serai|etre PAS VIVRE|demain; PAS reveill*|verr* demain|matin|noel|anniversaire|plus; quand PAS la; partie? pour + toujours; m + en toujours|vais + pour; PAS derange*|poids|probleme personne|plus; sera fini|termine|regle soir|demain|bientot; quand je + serai + parti*|mort*; debarrasse* de + moi
MAL: me + faire|fais|suis|mutil*|bless*|coupe*|scarifi* fait? mal?; automutil*|scarifi*
BLESSE: me fait|faire|fais du? mal; me suis? mutil*|bless*|coupe*|scarifi*; automutil*|scarifi*
urgent: suis + encore fait|mutile*|coupe*; viens|encore|nouveau|recommence*|rechut*|train|maintenant BLESSE; BLESSE encore|nouveau|maintenant|ce|instant; rechut*
support: BLESSE
DISPARAIS: disparai*|evaporer|effacer; PAS exist*|nai*|ne|nee; PAS reveill*; dormir|endormir toujours
support: VEUX|ENVIE|si|endormir|mieux|coucher|aurais .. DISPARAIS; jamais du naitre; VEUX|que tout|ca arrete|finisse|cesse|termine; arreter de + souffrir|sentir; PAS demande naitre
support: mieux|heureu*|soulage*|tranquille* sans + moi; sans + moi mieux; mieux si etais|suis PAS; personne|PAS manquer*|remarqu*|pleurer*|aime|regretter*|rendrait|besoin moi|m|me|compte|$|mon|si|que|de|a; suis|etre|sens|comme|qu poids|fardeau|boulet|charge|gene|dechet|rate*|nul*|inutile*|vide|brise*|detruit*|perdu*|piege*|desespere* $|pour|et|a|dans|sans|de|depuis; PAS sers|vaux|rien; sers|vaux rien; me + deteste|hais|degoute; suis de + trop; gache; gene|derange monde
ESPOIR = issue espoir avenir lumiere sortie solution echappatoire sens but
support: PAS ESPOIR $|de|pour|a|et|nulle|possible; vois|voi|trouve PAS ESPOIR|comment|bout; perdu espoir; PAS rien a|sert|change*|importe|interess* sens|$|plus|a; rien sert|change*|aide|plus; quoi bon|sert $|continuer|essayer|lutter|de|que; PAS|jamais ira|change*|arrange*|sortir* mieux|$|rien; s + ecroule|effondre; je baisse|jette|lache bras|eponge|$; j + abandonne + $; bout du tunnel|rouleau; fond du|trou trou|gouffre; ma + vie foutue|finie|nulle|vide|enfer|gachee
PEUX: en|jen|n peux|peu|pe plus|pu|pas|pls; jpp; je? peux + plus|pu
support: PEUX $|je|j|c|et|la; PEUX de? + tout|vie|vivre|moi; PAS force*|courage|energie $|continuer|lutter|avancer|rien|tenir|pour; peux|peu|arrive*|vais PAS continuer|tenir|avancer|supporter|endurer|lutter $|comme|tout|plus|cette|ca|longtemps; tiens|supporte|gere|avance|arrive PAS $|tout|plus|rien; a + bout; bout de + forces; je craque|coule|sombre|suffoque; m + effondre|ecroule|enfonce; me + noie; touche fond; fatigue*|epuise*|marre|assez|ras|las* de|d tout|lutter|battre|souffrir|semblant|pleurer|ma|faire|vivre|$|etre; marre + $; trop + lourd|dur + $|pour|a; combien|quand|longtemps tenir; je pleure tous|chaque|soirs|nuits; desespoir; bats|lutte PAS
OBJ = le la les l ce cette ces mon ma mes du des au aux de d attendre un une leur
guard: PEUX + de|d|du|des|quand|attendre|OBJ|*er|*ir; tiens|supporte|tenir|gere|supporter|continuer PAS OBJ; marre|ras|assez|fatigue*|epuise* de|du|des|d|bol + OBJ|*er|pluie|mails; jpp mdr|lol|ptdr|trop; mdr|ptdr jpp; PAS force|courage|energie|envi* de|d + cuisiner|sortir|aller|faire|*er
support!: force|courage|envi* de + continuer|lutter|avancer|tenir; quoi bon + continuer|vivre|essayer; PEUX de|d + cette|la|vivre|souffrir|ma|lutter|faire|etre vie|douleur|souffrance|semblant|tristesse|solitude|$|seul*; PEUX de + vivre|souffrir|tout; marre|supporte|fatigue* cette|ma + vie
guard: MOURIR + de|d|aux|quand; me|m|te + tue* + a|de|le|les|au|d; ca|il|elle|tu|qui me + tue; finir + avec + OBJ; fin a + la|l|ce|mon; ma vie + de|d; avant|apres|quand MOURIR; mort* + aux|de; plutot MOURIR que; VEUX|envi*|vais|suis PAS MOURIR|TUER|suicid*|BLESSE; PAS envi* MOURIR|TUER; PAS TUER|suicid*|noires; jamais|PAS pense* TUER|MOURIR; prevention|journee|conference|du|contre|son|leur|par|s est? + suicid*; suicid* + de|du|d|squad
support!: en + finir avec + la|cette|tout + vie?
urgent!: en + finir avec + la|cette|ma + vie
guard: VEUX|PAS|envi* PAS? vivre|etre|rester|continuer|la|ici VIVRE? + a|en|dans|avec|chez|seul*|loin|sans|pres|pour|OBJ|quand|comme + OBJ|ville|campagne|lui|mes|paris; vivre + sans; vivre + ici|seul*|ensemble; PAS reveill* + OBJ|bebe|mon; DISPARAIS + dans|sous|pour|quelques|un; poids|charge + de|lourd|du; PAS ESPOIR + de|du|a|dans|d|pour + OBJ|secours|*er; rue|sens + sans|unique; quoi bon|sert + OBJ|*er; nul*|inutile*|bon + en|au|pour|de; BLESSE + au|en|le|les|la|avec|a OBJ|*ant|dos|genou|sport; perdu* + dans|la; abandonne + OBJ; bout du|de + OBJ|rue|monde; arrete + OBJ; trop lourd|dur + pour|a + OBJ|*er; piege* + OBJ
frame: drole|recette|valise|ballon|processus|serveur*|script|programme|appli*|logiciel|ordi*|imprimante|batterie|portable|telephone|plante*|cactus|boss|niveau|manette|zombie*|partie|perso|personnage*|hero*|joueur*|echecs|match|penalty|mario|scene|theatre|piece|acteur|actrice|opera|film*|serie|roman|poeme|chanson*|paroles|refrain|album|episode|chapitre|titre|intitul*|romeo|documentaire|conference|formation|atelier|prevention|journee|campagne|memoire|these|tradui*|spectacle|jeu|examen|honte
sincere: suis serieu*; PAS blague|plaisante|exagere|rigole; cette + fois vrai|serieux; pense vraiment
past: ans|annees|mois|longtemps; l + epoque; avant je; quand j etais|avais; adolescen*|ado|jeunesse; il y + a
well: aujourd*|maintenant|desormais|depuis je|ca|j|suis vais|suis|va|aime|profite bien|heureu*|mieux|content*|gueri*|vie; je vais bien|mieux; va mieux|bien; heureu*|content*|fier* d|de|que etre|vivre|vie|la|vivant*|ete; m + en + suis; grace therapie|aide; retrouve gout|envie|joie; aime la|ma + vie
away: vacances|voyag*|conge*|retraite|boulot|bureau|entreprise|equipe|avion|train|demenag*|cours|lycee|ecole|rdv|medecin|reunion|mariage|examen|match|concert|serveur|groupe|hotel|magasin|colis|collegues|poste|stage|plage|entretien|lundi|vendredi|travail|restaurant|pizza|cinema
ELLE = il elle ami* copain copine frere soeur fils fille mere pere maman papa mari femme collegue cousin* oncle tante voisin* eleve pote mec meuf quelqu ex conjoint*
SE: se + tuer|suicide*|mutile*|scarifie*|blesser|faire|fait mal?; suicide*; fin a + ses|sa; en + finir; veut + mourir|disparaitre; envi* mourir; PAS envi* vivre; veut PAS vivre; automutil*; passer acte
other: ELLE .. SE; peur|inquiet* SE; SE ELLE; ELLE dit|ecrit .. VEUX + mourir
danger: ELLE|qui me|m a|ete? + frapp*|bat*|tape*|cogn*|gifl*|etrangl*|viol*|agress*|pouss*|enferm*|harcel*|suit|menac*|maltrait*; menac* me + tuer|frapper; PAS securite chez|maison|avec|ici|$; ELLE PAS laisse|laisser sortir|partir; empeche sortir|partir; ELLE dehors|devant|derriere porte|maison|chez|$; violent* avec|envers moi; leve main moi
threat: ELLE .. me + tuer|frapper|retrouver; va me + tuer|frapper
unsafe: peur|cache*|enferme*|terrifi*|danger|porte|dehors|menac*|ivre|bu
guard: va|vont|allait + me + tuer + si|quand|pour|parce; me + bat|suit|tape + aux|au|a|en|OBJ|sur
means: combien|comment TUER|MOURIR; moyen|methode|facon MOURIR|TUER; TUER + avec + mon|un|le|des; tout ce + qu + faut
report: tue|suicide + toi; va + mourir|crever|te; devrais + mourir|crever|te + tuer; j + espere + que + tu MOURIR
guard: tue + toi + a|au; je|suis|on creve + de
`;
