/** French, with and without "ne", accents, apostrophes and the pronoun; "jpp", "jsuis", "jveux" too. */
export const fr = `
FILLER = vraiment juste tout tres trop putain simplement meme toujours tellement un une en encore
PAS = pas plus jamais pu aucun* rien personne sans
VEUX = veux voudrai* veu jveux jveu voulais aimerai* prefer* esper* merite plutot souhait* vais jvais pense* penser envi* idee* songe* compte decide si*
MOURIR = mourir* crever mort* meur*
TUER: me + tuer|suicider|buter; suicide; fin a + mes|ma|tout; en + finir; quitter ce + monde; m + en aller toujours; arreter de + vivre
VIVRE = vivre vie exister vivr vivant* la ici
urgent: VEUX MOURIR|TUER; je me + tue|suicide; me + tuer|suicider; mieux MOURIR; serai* MOURIR; idees + noires; mort|MOURIR seule|solution; seule MOURIR; etais + MOURIR; suis|pulsions|sens|envies suicidaire*; finir mes + jours
urgent: PAS VEUX|raison*|force*|gout|sens VIVRE; VEUX PAS + etre? VIVRE; VEUX PAS exister|continuer $; vivre|vie PAS peine|vaut|sens; marre|assez|fatigue*|ras de + vivre|exister; pourquoi|quoi vivre|vie; perdu vivre; hais vivre
urgent: peur .. faire|moi pourrais|$; peur .. pourrais; PAS confiance moi; faire betise|connerie; PAS tenir|passer nuit|demain
soon: ce + soir; demain|dernier*
decided: decision prise; decide* $; suis + pret* $
farewell: adieu*; lettres ecrit*; ecri* lettres; pardon* tous|tout|moi
absent: serai|etre PAS + VIVRE|demain; PAS reveill* demain; pars toujours; PAS verr* demain
BLESSE: me fait|faire|fais du? + mal; me suis? mutil*|couper|coupe*|scarifi*; automutil*|scarifi*
urgent: viens|nouveau|recommence*|rechut* BLESSE; BLESSE nouveau|maintenant|ce|hier; suis encore fait du
support: BLESSE
DISPARAIS: disparai*|effacer; PAS exist*|naitre|ne|nee; PAS reveill*; dormir|endormir jamais|toujours
support: VEUX|endormir|mieux|aurais .. DISPARAIS; que tout|ca arrete
support: mieux|heureu*|tranquille* sans + moi; personne remarqu*|aime|besoin|veut; suis|etre|sens|comme|qu fardeau|boulet|poids|nul*|inutile*|brise*|perdu*|vide; sers rien; suis de + trop; gene monde
ESPOIR = issue espoir avenir lumiere sortie sens but
support: PAS ESPOIR; vois PAS comment|bout|ESPOIR; rien a + de? sens; rien sert|change*; quoi + bon; PAS|jamais ira mieux|$; j + abandonne; fond du + gouffre
PEUX: en|jen|n peux|peu plus|pu|pas; jpp; je? peux + plus|pu
support: PEUX; PAS force*|courage; peux|vais PAS continuer; tiens|supporte|supporter|tenir PAS; a + bout + $; bout de + tout; craque; effondre|noie; rouleau; fatigue*|epuise*|marre|las* $|de FIN
FIN = tout lutter battre souffrir semblant pleurer vivre vie continuer tenir douleur
OBJ = le la les l ce cette ces mon ma mes du des au aux de d attendre un
guard: PEUX + OBJ|*er|*ir; tiens|continuer PAS OBJ; marre|fatigue*|epuise* + de|du|des|d; mdr jpp; jpp mdr; PAS ESPOIR|force|envi* + OBJ
support!: PEUX .. FIN; marre|fatigue*|epuise* de .. FIN; force|envi* de + FIN; quoi bon + continuer; PAS + ESPOIR + $
guard: MOURIR + que; MOURIR + de|d|aux; me + tue* + a|de|le|au; ca|il|elle me + tue; en? finir + avec + OBJ; fin a + la|ce|mon|OBJ + vie? de; avant|apres MOURIR; VEUX|suis PAS MOURIR|TUER|suicid*|BLESSE; PAS envi* MOURIR|TUER; PAS suicid*|noires|TUER; prevention|journee|du|son|s est? + suicid*; suicid* + de|du
guard: VEUX|PAS VEUX? PAS? vivre|etre|continuer|la + a|en|dans|avec|chez|seul*|sans|pour|OBJ; vivre + sans; PAS reveill* + OBJ; DISPARAIS + dans|sous|quelques|un|a; poids + de; sens + sans; quoi bon + OBJ|*er; nul* + en|au|pour|de; BLESSE + au|en|les|avec|a; abandonne + OBJ; bout + du|de + OBJ; arrete + OBJ; PAS sortie + sur|de
urgent!: VEUX PAS + etre + la $; en + finir avec + la|cette|tout + vie?; PAS peux + vivre + comme
frame: processus|serveur*|telephone|boss|perso|personnage*|match|theatre|film*|serie|chanson*|prevention|journee|jeu|examen|honte|drole|recette|valise|ballon
sincere: suis serieu*; cette + fois serieux
past: ans; avant je + voulais; adolescen*
well: aujourd*|je vais|suis|va bien|heureu*|mieux|vie; va mieux|bien; heureu* de|d|que etre|vivre|vie|la; m + en + suis + sortie
away: vacances|bureau|equipe|train|reunion|examen|match|collegues|stage|plage|lundi|travail
SE: se tuer|suicide*|mutile*|scarifie*|blesser; s est? + suicide*; fin a + ses; veut mourir|disparaitre|finir; veut PAS + vivre|exister; PAS envi* vivre elle|il; se fait|faire mal
other: SE; ami*|frere|soeur|fils|fille|mere|copain|copine dit|ecrit .. veux mourir
danger: me + frappe; m + a frapp*
threat: va me + tuer|frapper
unsafe: peur
guard: va me + tuer + si; me + frappe + aux|au|a|OBJ|sur
means: comment TUER|MOURIR; TUER + avec + mon|un
report: va + te
`;
