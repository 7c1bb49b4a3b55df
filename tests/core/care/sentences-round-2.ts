import { read } from './sentence.js';

/** The second fresh batch, after mending what the first had shown and after the words were cut down to their budget. */
export const roundTwo = [
  ...read(
    'en',
    `
u | ok so im just gonna say it. i want to kill myself and im scared
u | My wife thinks I'm at work. I'm in the car thinking about ending my life.
u | i really dont want to exist anymore
u | It would be easier if I was dead, that's all I can think
u | there's nothing left to live for since he left
u | i tried to harm myself again just now
s | Honestly it feels like nothing will ever get better for me
s | i can't take this anymore, every day hurts
s | My kids would be happier without me around.
s | I wish I'd never been born
n | this deadline is killing me but the coffee is good
n | My houseplant wants to die no matter what I do
n | I'd rather die than wear that tie again
n | Can't take the bus today, they're on strike
n | I'm falling apart laughing at these cat videos
n | He kills it on the drums every single time
n | What's the point guard's number again?
n | I finished the crossword and had a nap
n | I don't want to be alive when the robots take over, says the comedian
n | The dog is tired of the rain
`,
  ),
  ...read(
    'es',
    `
u | tía no te asustes pero llevo días con ideas de suicidarme
u | Me levanto cada mañana deseando estar muerto.
u | No quiero seguir viviendo así, prefiero morir.
u | quiero quitarme la vida
u | para qué seguir viva si nadie me quiere
u | acabo de cortarme otra vez
s | siento que nada va a mejorar nunca
s | no aguanto más este dolor
s | mis hijos serían más felices sin mí
s | estoy hundido, no levanto cabeza
n | esta entrega me está matando pero el café ayuda
n | mi planta se quiere morir, ¿la riego menos?
n | antes muerta que sencilla
n | no puedo coger el bus, hay huelga
n | me meo de risa con los gatos
n | se mata a entrenar cada día
n | hice el crucigrama y dormí la siesta
n | el perro está cansado de la lluvia
n | vivo sin prisa desde que me jubilé
n | me queda poca batería, os escribo luego
`,
  ),
  ...read(
    'fr',
    `
u | bon je le dis, j'ai envie de me tuer et ça me fait peur
u | Chaque matin je me réveille en espérant être mort.
u | je refuse de continuer à vivre comme ça, plutôt mourir
u | je veux mettre fin à ma vie
u | à quoi bon rester en vie si personne ne m'aime
u | je viens de me couper encore une fois
s | j'ai l'impression que rien n'ira jamais mieux
s | je supporte plus cette douleur
s | mes enfants seraient plus heureux sans moi
s | je suis au fond du gouffre
n | ce rendu me tue mais le café est bon
n | ma plante veut mourir, je l'arrose moins ?
n | plutôt mourir que de porter cette cravate
n | je ne peux pas prendre le bus, il y a grève
n | je suis pliée de rire devant ces chats
n | il se tue à la tâche à la salle
n | j'ai fini les mots croisés et fait la sieste
n | le chien en a marre de la pluie
n | je vis tranquille depuis la retraite
n | plus de batterie, je vous écris demain
`,
  ),
  ...read(
    'de',
    `
u | ok ich sags jetzt: ich will mich umbringen und hab angst davor
u | Jeden Morgen wache ich auf und wünsche mir, tot zu sein.
u | so will ich nicht weiterleben, lieber sterbe ich
u | ich möchte meinem Leben ein Ende setzen
u | wozu am leben bleiben wenn mich keiner liebt
u | hab mich eben schon wieder geschnitten
s | es fühlt sich an als würde nie etwas besser
s | ich ertrage diesen Schmerz nicht mehr
s | meine Kinder wären glücklicher ohne mich
s | ich bin ganz unten und komme nicht mehr hoch
n | die Abgabe bringt mich um, aber der Kaffee ist gut
n | meine Pflanze will sterben, soll ich weniger gießen?
n | lieber sterbe ich als diese Krawatte zu tragen
n | ich kann heute nicht mit dem Bus fahren, Streik
n | ich lieg am Boden vor Lachen wegen der Katzen
n | er arbeitet sich noch tot
n | Kreuzworträtsel fertig und Mittagsschlaf gemacht
n | der Hund hat den Regen satt
n | seit der Rente lebe ich ruhig
n | Akku gleich leer, ich schreibe später
`,
  ),
  ...read(
    'pt',
    `
u | olha vou dizer de uma vez, ando com vontade de me matar
u | Acordo todos os dias a desejar estar morto.
u | não quero continuar a viver assim, prefiro morrer
u | quero tirar a minha vida
u | para quê continuar viva se ninguém me ama
u | acabei de me cortar outra vez
s | sinto que nada vai melhorar nunca
s | não aguento mais esta dor
s | os meus filhos seriam mais felizes sem mim
s | estou no fundo do poço
n | esse prazo está me matando mas o café é bom
n | minha planta quer morrer, rego menos?
n | prefiro morrer a usar essa gravata
n | não posso ir de ônibus, tem greve
n | tô chorando de rir com os gatos
n | ele se mata de treinar
n | fiz as palavras cruzadas e dormi a sesta
n | o cão está farto da chuva
n | vivo tranquila desde a reforma
n | bateria no fim, escrevo amanhã
`,
  ),
];
