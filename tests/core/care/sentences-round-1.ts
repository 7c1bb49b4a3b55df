import { read } from './sentence.js';

/** Written from situations, after the patterns and without looking at them; measured once before any mending. */
export const roundOne = [
  ...read(
    'en',
    `
u | Some nights I lie there and the only thing I want is to be dead.
u | cant do it no more, gonna end my life
u | I've been a teacher for thirty years and nobody would guess that I think about killing myself on the bus home.
u | i dont see myself being alive next month
u | Honestly I don't want to be here anymore, and I mean anywhere.
u | my head keeps telling me to kill myself
u | Living is too hard. I'd rather not exist.
u | hurt myself again today and nobody knows
u | this is goodbye, thanks for everything
u | I no longer see any reason to stay alive
s | i'm just in everyone's way
s | It's like there's a wall everywhere, no way forward for me.
s | wish i had never been born
s | I don't think anyone would miss me
s | I am exhausted by everything and I have no strength left.
s | nothing helps, nothing will ever get better
s | I keep wanting to harm myself and I'm trying not to
s | everything is falling apart and I can't cope anymore
n | That bass line is killing me, so good
n | I'm dying to see the new season
n | If the train is late once more I'm going to explode
n | can someone tell me how to end a subscription
n | I don't want to be here when the auditors come
n | We buried my father on Friday and the house is quiet.
n | the battery of my hearing aid died in the middle of mass
n | No point in arguing with the printer.
n | I hated my old job, leaving it was the best thing I ever did
n | Can't go on stage without my lucky socks
n | our cat wants to sleep forever on my keyboard
n | she beat me at chess again
n | I need a break from this group project, it is a burden on all of us
n | We talked about suicide awareness at the workshop.
`,
  ),
  ...read(
    'es',
    `
u | Hay noches en que lo único que quiero es morir.
u | no quiero estar en este mundo
u | llevo semanas pensando en matarme y nadie lo nota
u | Ya no le encuentro sentido a vivir.
u | quiero dejar de existir
u | me quiero matar, ya no me importa nada
u | Ojalá me muriera hoy mismo.
u | perdón a todos, esta noche me voy para siempre
u | volví a hacerme daño anoche
u | no quiero despertar mañana ni nunca, quiero morirme
s | siento que estorbo en mi propia casa
s | nadie me necesita, soy un cero
s | todo me sale mal y no veo futuro
s | ya no tengo fuerzas para seguir
s | quisiera no haber nacido
s | estoy tan cansada de luchar
s | me dan ganas de cortarme y me aguanto
s | no puedo con mi vida
n | me muero de ganas de verte
n | este calor me mata
n | no puedo más, qué risa
n | quiero acabar el informe hoy
n | mi abuelo murió en marzo y la casa está vacía
n | no quiero vivir con mis padres toda la vida
n | se me murió el móvil en el metro
n | me quiero ir a casa ya
n | ¿cómo mato un proceso en Linux?
n | me rindo con esta receta
n | mi hijo me pega las pegatinas en la cara
n | nadie vino a la reunión
n | la maleta es una carga para mi espalda
n | tengo que cortar el césped
`,
  ),
  ...read(
    'fr',
    `
u | Certains soirs, la seule chose que je veux, c'est mourir.
u | jveux me tuer, j'en ai marre
u | Ça fait des semaines que je pense au suicide.
u | j'ai plus aucune raison de rester en vie
u | je ne veux plus exister
u | si seulement j'étais mort
u | Je veux que tout s'arrête, je veux en finir.
u | pardon à tous, ce soir je pars pour toujours
u | je me suis encore fait du mal hier soir
u | vivre n'a plus de sens pour moi
s | je gêne tout le monde, même chez moi
s | personne n'a besoin de moi
s | je ne vois plus d'avenir
s | j'ai plus la force de continuer
s | j'aurais préféré ne jamais naître
s | je suis épuisée de me battre
s | j'ai envie de me couper et je me retiens
s | je craque, je tiens plus
n | je meurs d'envie de te revoir
n | cette chaleur me tue
n | je n'en peux plus, trop drôle cette vidéo mdr
n | je veux finir le rapport aujourd'hui
n | mon grand-père est mort en mars et la maison est vide
n | je veux plus vivre chez mes parents
n | mon téléphone est mort dans le métro
n | comment tuer un processus sous Linux
n | j'abandonne cette recette
n | mon fils me frappe avec son ballon de plage en riant
n | personne n'est venu à la réunion
n | ma valise est trop lourde
n | il faut couper la haie samedi
n | marre des embouteillages
`,
  ),
  ...read(
    'de',
    `
u | Es gibt Nächte, da will ich nur noch sterben.
u | ich denk seit wochen dran mich umzubringen
u | Ich möchte nicht mehr auf dieser Welt sein.
u | wär ich doch tot
u | Ich sehe keinen Sinn mehr im Leben.
u | ich will dass alles vorbei ist, ich will nicht mehr leben
u | verzeiht mir alle, heute nacht gehe ich für immer
u | hab mich gestern wieder geritzt und heute nochmal
u | ich hab keinen willen mehr zu leben
u | ich überlege mir das leben zu nehmen
s | ich störe nur, sogar zuhause
s | keiner braucht mich
s | ich sehe keine Zukunft
s | mir fehlt die Kraft weiterzumachen
s | ich wünschte ich wäre nie geboren
s | ich bin so müde vom Kämpfen
s | ich würde mich am liebsten ritzen
s | mir wird alles zu viel, ich breche zusammen
n | ich sterbe vor Neugier
n | die Hitze bringt mich um
n | ich kann nicht mehr, ist das lustig
n | ich will den Bericht heute beenden
n | mein Opa ist im März gestorben und das Haus ist leer
n | ich will nicht mehr bei meinen Eltern wohnen
n | mein Handy ist in der Bahn gestorben
n | wie beende ich einen Prozess unter Linux
n | ich gebe auf, dieses Rezept ist unmöglich
n | mein Sohn schlägt mich jedes Mal im Memory
n | keiner kam zum Treffen
n | der Koffer ist eine Last
n | ich muss die Hecke schneiden
n | die Baustelle macht mich fertig
`,
  ),
  ...read(
    'pt',
    `
u | Há noites em que a única coisa que quero é morrer.
u | faz semanas que penso em suicídio
u | não quero estar neste mundo
u | quero deixar de existir
u | Quem me dera estar morto.
u | não vejo sentido em viver
u | quero me matar, nada mais importa
u | desculpem todos, hoje vou embora para sempre
u | voltei a machucar-me ontem
u | já não quero acordar, quero morrer
s | sinto que atrapalho até em casa
s | ninguém precisa de mim
s | não vejo futuro nenhum
s | não tenho forças para continuar
s | queria não ter nascido
s | estou exausta de lutar
s | dá vontade de me cortar mas tento resistir
s | não dou conta da minha vida
n | morro de vontade de te ver
n | este calor está me matando
n | não aguento, que vídeo engraçado kkk
n | quero acabar o relatório hoje
n | meu avô morreu em março e a casa está vazia
n | não quero viver com os meus pais
n | meu celular morreu no metrô
n | como matar um processo no Linux
n | desisto desta receita
n | meu filho me ganha sempre no jogo da memória
n | ninguém veio à reunião
n | a mala é um peso
n | tenho de cortar a relva
n | farta de filas no banco
`,
  ),
];
