import { read } from './sentence.js';

/** Plain, everyday sentences by another author, who had not seen the patterns. */
export const otherAuthor = [
  ...read(
    'en',
    `
u | honestly i've decided, tonight is the night, im sorry everyone
u | I keep thinking about ending it all and I mean it this time
u | i dont want to be alive anymore
u | I have been having thoughts of suicide for a couple of weeks
u | part of me really wants to die
u | I wrote goodbye letters to the kids. I won't be here on Monday
u | im gonna kms i swear i cant anymore
u | I just hurt myself again and I feel so ashamed
u | Lately I catch myself planning how I would take my own life.
u | i wanna be dead so bad
u | I'd rather be dead than go through another year like this one, I'm serious
u | He said he'll hurt me if I leave and he is outside the door right now, I'm not safe
s | Sometimes I wish I could just fall asleep and not wake up
s | they would all be better off without me
s | I feel like such a burden on my husband
s | There's no way out of this and no point in trying
s | I get these urges to hurt myself when the house is quiet
s | I really can't go on like this
s | I just want to disappear and never come back
s | everything feels hopeless lately, nothing will ever get better for me
n | My feet are killing me after that shift
n | I could have died laughing when the cat fell off the shelf
n | I am dying to see you all on Saturday
n | How do I kill a zombie process on the build server?
n | I died of embarrassment when I called my boss mum
n | We lost my uncle to suicide in 2015 and we still light a candle every year
n | Suicide awareness training is on 10 September, bring your lunch
n | I can't go on holiday this year, too much work
n | Years ago I wanted to die. Today I am well and I wanted to say it passes.
n | If this printer jams once more I'm going to end my relationship with it
n | I'd kill for a coffee right now
n | There is no point in arguing about the parking spaces
n | I am not suicidal, I just need a long rest
n | The hero dies at the end of the film and I cried
n | I want to disappear into a good book this weekend
n | I'm done with this project, finally sent the invoice
`,
  ),
  ...read(
    'es',
    `
u | ya no quiero vivir mas, lo tengo decidido
u | Pienso mucho en el suicidio últimamente
u | me quiero morir, en serio
u | Estoy pensando en quitarme la vida
u | hoy me despido de todos, ya no estaré mañana, perdón
u | he vuelto a hacerme daño ahora mismo
u | no quiero seguir aquí, quiero acabar con mi vida
u | siento que voy a matarme si esto sigue
s | Ojalá me durmiera y no despertara
s | soy una carga para mi familia
s | estarían mejor sin mí
s | No puedo más, de verdad que no puedo más
s | no le veo salida a nada
s | tengo ganas de hacerme daño
s | quisiera desaparecer para siempre
n | Me muero de risa con este perro
n | me muero de ganas de veros
n | No puedo más con este calor
n | Este trabajo me mata pero el viernes hay fiesta
n | Hay que matar el proceso y reiniciar el servidor
n | Mi abuela murió el año pasado y la echo de menos
n | Jornada sobre prevención del suicidio el martes a las 10
n | No tengo pensamientos suicidas, solo estoy agotada
n | Hace diez años quería morir; hoy estoy bien y doy gracias
n | Estoy muerto de hambre, ¿cenamos?
n | Por poco me muero de vergüenza en la reunión
n | No le veo salida a esta calle, ¿dónde giro?
n | Voy a matar el tiempo en la librería
`,
  ),
  ...read(
    'fr',
    `
u | j'ai plus envie de vivre
u | Je veux mourir, je le pense vraiment
u | Je pense à me suicider depuis des semaines
u | ce soir c'est fini, adieu à tous, pardon
u | j'ai des idées suicidaires qui reviennent chaque nuit
u | je vais mettre fin à mes jours
u | je viens de me faire du mal encore une fois
u | jveux plus etre la, jveux crever
s | J'aimerais m'endormir et ne plus me réveiller
s | je suis un poids pour tout le monde
s | ils seraient mieux sans moi
s | je n'en peux plus, vraiment
s | il n'y a plus d'issue pour moi
s | j'ai envie de me faire du mal
s | je voudrais disparaître pour toujours
n | Je suis mort de rire
n | je meurs de faim, on mange quand ?
n | J'en peux plus de ce voisin et de sa perceuse
n | Ça me tue, ces réunions du lundi
n | Il faut tuer le processus avant de relancer
n | Mon père est mort il y a deux ans, il me manque
n | Formation à la prévention du suicide jeudi 12
n | Je ne suis pas suicidaire, juste épuisée
n | Il y a cinq ans je voulais mourir. Aujourd'hui je vais bien.
n | Je vais mourir d'ennui dans cette salle d'attente
n | J'ai envie de disparaître sous la table tellement j'ai honte de ma blague
n | On va finir en beauté ce projet ce soir
`,
  ),
  ...read(
    'de',
    `
u | ich will nicht mehr leben
u | Ich denke ständig an Suizid
u | ich bring mich um, ich mein das ernst
u | Heute Nacht ist Schluss. Lebt wohl, es tut mir leid.
u | Ich habe beschlossen zu sterben
u | ich hab Gedanken mir das Leben zu nehmen
u | Ich habe mich gerade wieder verletzt
u | am liebsten waer ich tot, wirklich
s | Ich würde gern einschlafen und nicht mehr aufwachen
s | ich bin allen nur eine Last
s | Ohne mich wären sie besser dran
s | Ich kann einfach nicht mehr
s | Ich sehe keinen Ausweg
s | ich habe den Drang mir wehzutun
s | Ich möchte einfach für immer verschwinden
n | Ich lach mich tot
n | Ich sterbe vor Hunger
n | Ich kann nicht mehr, das Buffet war zu gut
n | Mein Chef bringt mich noch um mit seinen Excel-Tabellen
n | Den Prozess musst du mit kill beenden
n | Meine Mutter ist im Frühjahr gestorben
n | Vortrag zur Suizidprävention am 10. September im Rathaus
n | Ich bin nicht suizidal, ich brauche nur Urlaub
n | Früher wollte ich sterben, heute geht es mir gut
n | Ich könnte im Boden versinken, so peinlich war das
n | Da hinten ist kein Ausweg, wir müssen zurück
n | Ich bin todmüde, gute Nacht
`,
  ),
  ...read(
    'pt',
    `
u | não quero mais viver
u | Tenho pensado em suicídio
u | eu quero morrer, é sério
u | vou tirar a minha vida
u | hoje à noite acaba tudo, adeus e desculpem
u | acabei de me machucar de novo
u | penso em matar-me todos os dias
u | nao aguento mais, quero acabar com a minha vida
s | Queria dormir e não acordar mais
s | sou um peso para a minha família
s | eles estariam melhor sem mim
s | Não aguento mais, juro
s | não vejo saída
s | tenho vontade de me machucar
s | queria sumir para sempre
n | Morri de rir com o vídeo
n | estou morrendo de fome
n | Não aguento mais esse calor
n | Esse ônibus me mata todo dia
n | Tem que matar o processo antes
n | O meu avô morreu em março
n | Palestra sobre prevenção ao suicídio na quinta às 14h
n | Não sou suicida, só estou cansado
n | Há anos eu queria morrer, hoje estou bem
n | Quase morri de vergonha na apresentação
n | Vou sumir do escritório mais cedo hoje
n | Estou doida para te ver
`,
  ),
];
