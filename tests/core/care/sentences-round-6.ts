import { read } from './sentence.js';

/** The sixth fresh batch, measured on the words as they ship. */
export const roundSix = [
  ...read(
    'en',
    `
u | I keep having thoughts of ending my life and it frightens me
u | i dont want to live like this i want to die
u | I have decided to end it. Forgive me, all of you.
u | cut myself today after months without
s | it would be easier for everyone without me
s | i wish i could disappear forever
s | There is no hope for someone like me
s | I have no strength left, I'm exhausted by all of it
n | I would kill for a nap
n | My uncle took his own life when I was small, I miss him
n | I can't cope with this weather
n | I used to feel suicidal, now I'm doing fine
n | I'm not here tomorrow, ask Ben instead
n | dying of boredom at this webinar
`,
  ),
  ...read(
    'es',
    `
u | no paro de tener pensamientos de quitarme la vida y me asusta
u | no quiero vivir así quiero morirme
u | He decidido acabar con todo. Perdonadme todos.
u | hoy me he cortado después de meses sin hacerlo
s | sería más fácil para todos sin mí
s | ojalá pudiera desaparecer para siempre
s | No hay esperanza para alguien como yo
s | no me quedan fuerzas, estoy agotada de todo
n | mataría por una siesta
n | mi tío se quitó la vida cuando yo era pequeña, lo extraño
n | no puedo con este tiempo
n | antes tenía ideas suicidas, ahora estoy bien
n | mañana no estoy, pregunta a Benito
n | me muero de aburrimiento en este curso
`,
  ),
  ...read(
    'fr',
    `
u | j'ai sans cesse des pensées de mettre fin à ma vie et ça m'effraie
u | je veux pas vivre comme ça je veux mourir
u | J'ai décidé d'en finir. Pardonnez-moi tous.
u | aujourd'hui je me suis coupée après des mois sans
s | ce serait plus simple pour tout le monde sans moi
s | si seulement je pouvais disparaître à jamais
s | Il n'y a aucun espoir pour quelqu'un comme moi
s | je n'ai plus de force, épuisée de tout
n | je tuerais pour une sieste
n | mon oncle s'est suicidé quand j'étais petite, il me manque
n | je ne supporte pas ce temps
n | avant j'avais des idées suicidaires, maintenant je vais bien
n | je ne suis pas là demain, demandez à Benoît
n | je meurs d'ennui dans cette formation
`,
  ),
  ...read(
    'de',
    `
u | ich habe ständig Gedanken mein Leben zu beenden und das macht mir Angst
u | ich will so nicht leben ich will sterben
u | Ich habe mich entschieden, alles zu beenden. Verzeiht mir alle.
u | hab mich heute geritzt nach Monaten ohne
s | es wäre leichter für alle ohne mich
s | könnte ich doch für immer verschwinden
s | Für jemanden wie mich gibt es keine Hoffnung
s | ich habe keine Kraft mehr, bin von allem erschöpft
n | für ein Nickerchen würde ich töten
n | mein Onkel hat sich das Leben genommen als ich klein war, er fehlt mir
n | ich halte dieses Wetter nicht aus
n | früher hatte ich Suizidgedanken, jetzt geht es mir gut
n | ich bin morgen nicht da, fragt Ben
n | ich sterbe vor Langeweile in diesem Webinar
`,
  ),
  ...read(
    'pt',
    `
u | não paro de ter pensamentos de tirar a minha vida e isso me assusta
u | não quero viver assim quero morrer
u | Decidi acabar com tudo. Perdoem-me todos.
u | hoje me cortei depois de meses sem fazer isso
s | seria mais fácil para todos sem mim
s | quem me dera desaparecer para sempre
s | Não há esperança para alguém como eu
s | não tenho mais forças, exausta de tudo
n | eu matava por uma sesta
n | o meu tio tirou a própria vida quando eu era pequena, sinto falta dele
n | não aguento este tempo
n | antes tinha ideias suicidas, agora estou bem
n | amanhã não estou, pergunta ao Bento
n | estou morrendo de tédio neste curso
`,
  ),
];
