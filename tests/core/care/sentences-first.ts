import { read } from './sentence.js';

/** The half the patterns were tuned on; its figures say little about sentences nobody has seen. */
export const first = [
  ...read(
    'en',
    `
u | i dont want to live anymore
u | I honestly think I am going to end my life.
u | ive been thinking about suicide every day this week
u | I wish I was dead.
u | IM GONNA KILL MYSELF AND NOBODY CARES
u | Had lunch with mum, watered the garden, answered some mails. I smiled the whole time. The truth is I want to die and I cannot tell her.
u | i keep having thoughts of ending it all
u | There is no reason for me to stay alive.
u | I would rather be dead than go through this again
u | I've decided. Tonight I will say goodbye to everyone.
u | the letters are written, I won't be here tomorrow
u | i just hurt myself again
u | I don't trust myself to be safe tonight
u | im so tired of living
u | everyone sleeps and i'm planning how to kill myself
u | wanna die fr
u | he hits me and I am scared to go home
u | I feel suicidal and I don't know who to tell
u | I was laughing at a film earlier but I really mean it, I want to be dead
u | please dont cry, take care of my little sister, i'll be gone by morning
s | i hope i go to sleep and dont wake up
s | My family would be better off without me.
s | I feel like such a burden to everyone
s | what's even the point anymore
s | I can't go on like this.
s | there's no way out for me
s | i cant do this anymore
s | the urge to hurt myself is so strong
s | I wish I could just disappear.
s | Nobody would notice if I was gone.
s | so tired of everything, so tired of pretending
s | At my age one learns to keep quiet, but I see no future for myself any more.
s | i feel completely worthless
s | I'm at the end of my rope
s | Everything feels pointless and dark.
s | I have nothing left to give
n | I'm dying for a cup of tea
n | we nearly died laughing at his speech
n | I could kill for a pizza right now
n | My phone keeps dying at noon.
n | I can't go on holiday this year, too much work
n | how do I kill a process on linux
n | my boss wants to end the meeting early
n | I don't want to live in the city any more, I miss the sea
n | This puzzle is impossible, I give up on the corner pieces.
n | There is no point in taking the bus today.
n | I used to want to die, but that was ten years ago and today I'm glad I stayed.
n | I am not suicidal, I am just sad about the move.
n | Suicide prevention training is on the tenth of September.
n | My uncle died by suicide and I miss him.
n | the song is called "I want to die in summer" and I love it
n | I'm dead tired after the night shift
n | what's the point of this form if nobody reads it
n | our striker will kill me if I drop the ball again
n | I can't take this heat anymore
n | mum is going to kill me if I am late
n | had to kill time at the airport
n | the villain wants to end his own life in the last act, great theatre
n | I was so embarrassed I wanted to die
n | tonight I say goodbye to my team, last day in the office
n | I won't be here tomorrow, I'm on leave until monday
n | done with this assignment, finally
n | i feel useless at maths
n | No way out of the car park for an hour.
n | sleep until noon and nobody wake me
n | I cut myself shaving before the interview
n | I ran ten kms today
n | I am so bored I could scream
n | It has been a heavy week but the walk helped.
n | I miss my grandmother every day.
n | We lost the match and I'm gutted.
c | my friend says she wants to kill herself and I don't know what to do
c | I'm worried about my brother, he talks about ending his life
`,
  ),
  ...read(
    'es',
    `
u | ya no quiero vivir
u | Quiero morirme y que todo termine.
u | estoy pensando en suicidarme
u | me quiero morir de verdad, no es broma
u | Ojalá estuviera muerta.
u | voy a acabar con mi vida
u | no tengo ganas de seguir viviendo
u | Fui a trabajar, hice la compra, llamé a mi hija. Nadie sabe que pienso en quitarme la vida.
u | no encuentro ningún motivo para vivir
u | preferiría estar muerto
u | Ya lo he decidido, esta noche me despido de todos.
u | he escrito las cartas, mañana ya no estaré aquí
u | me acabo de hacer daño otra vez
u | tengo miedo de lo que pueda hacerme
u | ando con ganas de matarme wey
u | NO QUIERO SEGUIR AQUI
u | mi marido me pega y tengo miedo de volver a casa
u | estoy cansado de vivir
u | tengo pensamientos suicidas desde hace días
u | kiero morir
s | ojalá me durmiera y no despertara nunca
s | Estarían mejor sin mí.
s | soy una carga para mi familia
s | ya no puedo más
s | no veo salida
s | nada tiene sentido
s | tengo ganas de hacerme daño
s | quisiera desaparecer
s | A mis setenta años uno se calla, pero ya no tengo esperanza.
s | me siento vacía por dentro
s | estoy harta de todo, no aguanto esta vida
s | nadie me echaría de menos
s | me rindo, ya no tengo fuerzas para nada
s | no sirvo para nada
s | estoy al límite
n | me muero de hambre
n | me muero de risa con este video
n | no puedo más con este calor
n | no aguanto a mi jefe
n | no quiero vivir en el centro, hay ruido
n | quiero matar el tiempo hasta que salga el tren
n | el servidor se muere cada noche
n | muero por verte
n | me da tanta vergüenza que me quiero morir
n | no puedo seguir la serie, me faltan capítulos
n | mi madre me va a matar si llego tarde
n | charla sobre prevención del suicidio el jueves
n | mi primo se suicidó hace tres años y lo extraño
n | de adolescente quería morirme, hoy estoy bien y agradecida
n | no tiene sentido comprar otro paraguas
n | esta noche me despido de mis compañeros, último día de trabajo
n | mañana no estaré, tengo vacaciones
n | estoy muerto de sueño
n | no hay salida del aparcamiento
n | la canción dice "quiero morir contigo"
n | me corté el pelo ayer
n | soy un desastre en la cocina
n | estoy cansada de esperar el autobús
n | no tengo ganas de cocinar hoy
n | quiero desaparecer una semana en la playa
n | en el juego mi personaje quiere morir en el nivel tres
n | no soy suicida, solo estoy triste
n | hoy ha sido un día pesado en la oficina
n | echo de menos a mi abuela
n | el examen fue horrible
n | antes de morir quiero ver Japón
c | mi amiga dice que quiere suicidarse y no sé qué hacer
c | mi hermano ya no quiere vivir, me preocupa
`,
  ),
  ...read(
    'fr',
    `
u | je veux mourir
u | j'ai envie de mourir
u | jveux plus vivre
u | Je pense à me suicider depuis des semaines.
u | je vais mettre fin à mes jours
u | j'ai plus envie de vivre
u | Je préférerais être morte.
u | envie d'en finir
u | J'ai rangé la maison, appelé ma fille, tout allait bien. Mais je ne veux plus être là.
u | aucune raison de vivre
u | ma décision est prise, ce soir je vous dis adieu
u | j'ai écrit les lettres, demain je ne serai plus là
u | je viens de me faire du mal
u | j'ai peur de ce que je pourrais faire
u | marre de vivre
u | JE VAIS ME TUER
u | il me frappe et j'ai peur de rentrer
u | j'ai des idées noires et suicidaires
u | je suis fatigué de vivre, vraiment
u | jveu mourir sérieux
s | je voudrais m'endormir et ne plus me réveiller
s | vous seriez mieux sans moi
s | je suis un poids pour tout le monde
s | je n'en peux plus
s | j'en peux plus de tout
s | il n'y a pas d'issue
s | plus rien n'a de sens
s | j'ai envie de me faire du mal
s | je voudrais disparaître
s | À mon âge on se tait, mais je n'ai plus d'espoir.
s | je me sens vide
s | personne ne remarquerait mon absence
s | je suis à bout
s | à quoi bon continuer
s | je sers à rien
n | je meurs de faim
n | j'étais mort de rire
n | j'en peux plus de cette chaleur
n | jpp mdr
n | je ne veux plus vivre à Paris
n | tuer le temps à la gare
n | le serveur meurt toutes les nuits
n | ma mère va me tuer si je rentre tard
n | j'ai eu tellement honte que je voulais mourir
n | je peux plus manger de chocolat
n | journée de prévention du suicide jeudi
n | mon cousin s'est suicidé, il me manque
n | à quinze ans je voulais mourir, aujourd'hui je suis heureuse
n | à quoi bon acheter un parapluie
n | ce soir je dis adieu aux collègues, dernier jour au bureau
n | demain je ne serai pas là, je suis en vacances
n | je suis crevée après le match
n | pas de sortie sur cette autoroute
n | la chanson dit "je veux mourir"
n | je me suis coupé en cuisinant
n | je suis nulle en maths
n | j'ai plus envie de cuisiner
n | marre de cette pluie
n | je veux disparaître quelques jours à la mer
n | dans le jeu mon perso veut mourir
n | je ne suis pas suicidaire, juste triste
n | la journée a été longue au travail
n | ma grand-mère me manque
n | cet examen était horrible
n | avant de mourir je veux voir le Japon
n | en finir avec ce dossier avant lundi
c | mon amie dit qu'elle veut se tuer
c | mon frère ne veut plus vivre, j'ai peur pour lui
`,
  ),
  ...read(
    'de',
    `
u | ich will nicht mehr leben
u | Ich möchte sterben.
u | ich bring mich um
u | denke jeden Tag an Suizid
u | Ich habe Gedanken, mir das Leben zu nehmen.
u | ich wäre lieber tot
u | will einfach nur sterben
u | Habe gekocht, die Enkel waren da, alle haben gelacht. Und ich möchte nicht mehr da sein.
u | keinen Grund mehr zu leben
u | Ich habe mich entschieden, heute Nacht verabschiede ich mich.
u | die Briefe sind geschrieben, morgen bin ich nicht mehr da
u | ich habe mich gerade wieder verletzt
u | ich habe angst dass ich mir was antue
u | ICH WERDE MICH UMBRINGEN
u | er schlägt mich und ich habe angst nach hause zu gehen
u | ich moechte nicht mehr leben
u | bin lebensmüde und meine es ernst
u | ich plane meinen selbstmord
u | kein bock mehr zu leben
u | mag nimmer leben
s | ich möchte einschlafen und nie wieder aufwachen
s | ohne mich wären alle besser dran
s | ich bin nur eine last für alle
s | ich kann nicht mehr
s | ich halte das alles nicht mehr aus
s | es gibt keinen ausweg
s | alles ist sinnlos
s | ich habe den drang mich zu verletzen
s | ich möchte verschwinden
s | In meinem Alter schweigt man, aber ich habe keine Hoffnung mehr.
s | ich fühle mich leer und wertlos
s | niemand würde mich vermissen
s | ich bin am Ende meiner Kraft
s | wozu das alles noch
s | so kann es nicht weitergehen, ich gebe auf
n | ich sterbe vor Hunger
n | wir haben uns totgelacht
n | ich kann nicht mehr vor lachen
n | ich kann die Musik nicht mehr hören
n | ich will nicht mehr in der Stadt leben
n | zeit totschlagen am Bahnhof
n | der Server stirbt jede Nacht
n | meine Mutter bringt mich um wenn ich zu spät komme
n | so peinlich, ich wollte im Boden versinken
n | ich kann heute nicht mehr arbeiten
n | Vortrag zur Suizidprävention am Donnerstag
n | mein Cousin hat sich umgebracht, ich vermisse ihn
n | mit fünfzehn wollte ich sterben, heute bin ich froh dass ich lebe
n | es macht keinen sinn jetzt einen schirm zu kaufen
n | heute verabschiede ich mich vom Team, letzter Tag im Büro
n | morgen bin ich nicht da, ich habe Urlaub
n | ich bin todmüde nach dem Training
n | kein Ausweg aus dem Parkhaus
n | im Lied heißt es "ich will sterben"
n | ich habe mich beim Kochen geschnitten
n | ich bin eine Niete in Mathe
n | keine Lust zu kochen
n | ich hab das Wetter satt
n | ich will eine Woche im Wald verschwinden
n | im Spiel will meine Figur sterben
n | ich bin nicht suizidal, nur traurig
n | der Tag war lang in der Arbeit
n | ich vermisse meine Oma
n | die Prüfung war schrecklich
n | bevor ich sterbe will ich Japan sehen
n | ich mache Schluss mit dem Rauchen
c | meine Freundin sagt sie will sich umbringen
c | ich habe Angst um meinen Bruder, er will nicht mehr leben
`,
  ),
  ...read(
    'pt',
    `
u | não quero mais viver
u | Quero morrer.
u | estou a pensar em suicidar-me
u | tô pensando em me matar
u | Queria estar morta.
u | vou acabar com a minha vida
u | perdi a vontade de viver
u | Fiz o jantar, liguei à minha mãe, ri-me. Ninguém sabe que penso em tirar a minha vida.
u | não tenho motivo para viver
u | preferia estar morto
u | já decidi, hoje à noite me despeço de todos
u | as cartas estão escritas, amanhã não estarei aqui
u | acabei de me machucar de novo
u | tenho medo do que posso fazer comigo
u | QUERO ME MATAR
u | n quero mais viver mano
u | meu marido me bate e tenho medo de voltar pra casa
u | estou cansada de viver
u | tenho pensamentos suicidas
u | não quero continuar aqui
s | queria dormir e não acordar nunca mais
s | estariam melhor sem mim
s | sou um peso para a minha família
s | não aguento mais
s | já não aguento mais tudo isto
s | não vejo saída
s | nada faz sentido
s | tenho vontade de me machucar
s | queria desaparecer
s | Na minha idade a gente cala, mas já não tenho esperança.
s | sinto-me vazia por dentro
s | ninguém sentiria a minha falta
s | estou no meu limite
s | eu desisto de tudo
s | não sirvo para nada
n | estou a morrer de fome
n | morri de rir com esse vídeo
n | não aguento mais este calor
n | não aguento o meu chefe
n | não quero viver na cidade
n | matar o tempo na estação
n | o servidor morre todas as noites
n | minha mãe vai me matar se eu chegar tarde
n | que vergonha, quis morrer
n | não consigo mais comer doces
n | palestra de prevenção do suicídio na quinta
n | meu primo se suicidou e sinto saudades
n | aos quinze anos eu queria morrer, hoje estou bem e feliz
n | não faz sentido comprar outro guarda-chuva
n | hoje me despeço da equipe, último dia de trabalho
n | amanhã não estarei, estou de férias
n | estou morto de sono
n | não há saída do estacionamento
n | a música diz "quero morrer de amor"
n | cortei o cabelo ontem
n | sou um desastre na cozinha
n | não tenho vontade de cozinhar
n | cansada de esperar o ônibus
n | quero desaparecer uma semana na praia
n | no jogo o personagem quer morrer
n | não sou suicida, só estou triste
n | o dia foi longo no escritório
n | tenho saudades da minha avó
n | a prova foi horrível
n | antes de morrer quero ver o Japão
n | acabar com este relatório até sexta
c | minha amiga diz que quer se matar
c | o meu irmão não quer viver, estou preocupada
`,
  ),
];
