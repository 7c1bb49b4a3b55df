import { read } from './sentence.js';

/** The fifth fresh batch, measured once the families were shared and cut to the chunk's 12 kB. */
export const roundFive = [
  ...read(
    'en',
    `
u | some nights i lie there and think about ending my life and it almost feels calm
u | I do not want to wake up tomorrow. I mean that.
u | i just want to be dead already
u | everything is arranged and I am ready to go, tell my sister I love her, goodbye
u | theres a voice in me that wants me to kill myself
s | nobody would even notice if i was gone
s | I have nothing left to hope for
s | i feel so alone and worthless lately
s | I cannot carry on, the baby screams and I scream too
n | This traffic makes me want to scream
n | When I was fourteen I wanted to kill myself. I'm glad I'm here now.
n | I can't take any more meetings today
n | No way out of this contract before June, says legal
n | my plants all died while I was away
n | He would rather die than wear that tie
n | Thank you for everything, see you after the holidays
`,
  ),
  ...read(
    'es',
    `
u | hay noches en las que pienso en acabar con mi vida y casi me da calma
u | No quiero despertarme mañana. Lo digo en serio.
u | solo quiero estar muerto ya
u | lo tengo todo arreglado, estoy lista para irme, díganle a mi hermana que la quiero, adiós
u | hay una voz en mí que quiere que me mate
s | nadie se daría cuenta si yo no estuviera
s | ya no me queda nada que esperar
s | me siento muy sola y no valgo nada
s | no puedo seguir, el bebé grita y yo también
n | este tráfico me da ganas de gritar
n | con catorce años quería matarme, hoy me alegro de estar aquí
n | no puedo con más reuniones hoy
n | no hay salida de este contrato antes de junio
n | se me murieron las plantas mientras estaba fuera
n | él prefiere morir antes que ponerse esa corbata
n | gracias por todo, nos vemos después de las vacaciones
`,
  ),
  ...read(
    'fr',
    `
u | certaines nuits je pense à mettre fin à mes jours et ça me calme presque
u | Je ne veux pas me réveiller demain. Je suis sérieuse.
u | je veux juste être morte
u | tout est prêt, je suis prête à partir, dites à ma sœur que je l'aime, adieu
u | il y a une voix en moi qui veut que je me tue
s | personne ne verrait la différence si je n'étais plus là
s | je n'ai plus rien à espérer
s | je me sens seule et bonne à rien
s | je ne peux plus continuer, le bébé crie et moi aussi
n | ces bouchons me donnent envie de hurler
n | à quatorze ans je voulais me tuer, aujourd'hui je suis contente d'être là
n | je ne supporte plus les réunions aujourd'hui
n | pas de porte de sortie dans ce contrat avant juin
n | mes plantes sont mortes pendant mon absence
n | il préfère mourir que de porter cette cravate
n | merci pour tout, on se revoit après les vacances
`,
  ),
  ...read(
    'de',
    `
u | manche nächte lieg ich da und denk dran mein leben zu beenden und es beruhigt mich fast
u | Ich will morgen nicht aufwachen. Ich meine das ernst.
u | ich will einfach tot sein
u | alles ist geregelt, ich bin bereit zu gehen, sagt meiner Schwester dass ich sie liebe, leb wohl
u | da ist eine Stimme in mir die will dass ich mich umbringe
s | keiner würde merken wenn ich weg wäre
s | es gibt nichts mehr worauf ich hoffen kann
s | ich fühle mich so allein und wertlos
s | ich schaffe es nicht mehr, das Baby schreit und ich auch
n | bei diesem Stau könnte ich schreien
n | mit vierzehn wollte ich mich umbringen, heute bin ich froh, dass ich da bin
n | ich ertrage heute keine Meetings mehr
n | aus dem Vertrag gibt es vor Juni keinen Ausweg
n | meine Pflanzen sind alle gestorben während ich weg war
n | er würde lieber sterben als die Krawatte zu tragen
n | danke für alles, bis nach dem Urlaub
`,
  ),
  ...read(
    'pt',
    `
u | há noites em que penso em acabar com a minha vida e quase me acalma
u | Não quero acordar amanhã. Falo a sério.
u | só quero estar morta
u | está tudo arranjado, estou pronta para ir, digam à minha irmã que a amo, adeus
u | há uma voz em mim que quer que eu me mate
s | ninguém ia reparar se eu não estivesse cá
s | já não tenho nada a esperar
s | sinto-me tão sozinha e não valho nada
s | não consigo continuar, o bebê grita e eu também
n | este trânsito dá vontade de gritar
n | com catorze anos eu queria me matar, hoje fico feliz por estar aqui
n | não aguento mais reuniões hoje
n | não há saída deste contrato antes de junho
n | as minhas plantas morreram enquanto estive fora
n | ele prefere morrer a usar aquela gravata
n | obrigada por tudo, até depois das férias
`,
  ),
];
