import { read } from './sentence.js';

/** The fourth fresh batch, measured before the families were shared by all languages. */
export const roundFour = [
  ...read(
    'en',
    `
u | hey so idk who to tell but ive been thinking abt killing myself since like january
u | I am eighty-one and I have had enough. I wish to die and I have made up my mind.
u | something inside me keeps telling me i should be dead
u | To whom it may concern: I no longer wish to live and I am asking what support exists.
u | i cut myself again last night nobody knows
u | please look after my dog, i wont be here next week. thank you all
u | i sometimes think my kids would cope and then i start planning my death
u | its like my head says just end it every single evening
s | wish i was never born tbh
s | I'm so tired of fighting, every day is the same grey
s | my family would have less worries if i wasn't around
s | I feel like hurting myself when they all go to bed
s | i see no future for me here
s | I don't know how much longer I can keep doing this
n | I died inside when the mic was still on
n | This heat will be the death of me lol
n | Three years ago I had suicidal thoughts, now I am happy I stayed
n | I can't stand the new coffee machine any more
n | My sister's funeral is on Monday so I won't be at the stand-up
n | Goodbye everyone, thanks for eight great years in this team!
n | I want to live in Portugal one day
n | he killed it on stage last night
n | We need to cut costs again this year
n | I no longer want to be here in this office, give me the beach
`,
  ),
  ...read(
    'es',
    `
u | oye no sé a quién contárselo pero llevo desde enero pensando en suicidarme
u | Tengo ochenta y un años y ya basta. Deseo morir y estoy decidida.
u | una parte de mí quiere estar muerta
u | A quien corresponda: ya no deseo vivir y pregunto qué ayuda existe.
u | anoche me corté otra vez y nadie lo sabe
u | cuidad de mi perro por favor, la semana que viene ya no estaré. gracias a todos
u | mi cabeza me dice que acabe con todo cada noche
u | he tomado la decisión de quitarme la vida
s | ojalá no hubiera nacido nunca
s | estoy tan cansada de luchar, todos los días son iguales
s | mi familia tendría menos problemas si yo no estuviera
s | me entran ganas de hacerme daño cuando todos duermen
s | no veo futuro para mí
s | no sé cuánto tiempo más podré seguir así
n | me quise morir cuando vi que el micro estaba abierto, qué risa
n | este calor va a acabar conmigo jaja
n | hace tres años tuve pensamientos suicidas, ahora estoy feliz de seguir aquí
n | no soporto la cafetera nueva
n | el lunes es el entierro de mi tía, no estaré en la reunión
n | adiós a todos, gracias por ocho años en este equipo
n | quiero vivir en Lisboa algún día
n | anoche lo dio todo en el escenario, la mató
n | este año hay que volver a recortar gastos
n | ya no quiero estar en esta oficina, quiero playa
`,
  ),
  ...read(
    'fr',
    `
u | je sais pas à qui le dire mais depuis janvier je pense à me tuer
u | J'ai quatre-vingt-un ans et cela suffit. Je souhaite mourir, ma décision est prise.
u | une partie de moi veut être morte
u | Madame, Monsieur, je ne souhaite plus vivre et je demande quelle aide existe.
u | hier soir je me suis encore coupée et personne le sait
u | occupez-vous de mon chien svp, la semaine prochaine je serai plus là. merci à tous
u | ma tête me dit d'en finir tous les soirs
u | j'ai décidé de mettre fin à ma vie
s | j'aurais voulu ne jamais naître
s | je suis tellement fatiguée de me battre, tous les jours se ressemblent
s | ma famille aurait moins de soucis si j'étais plus là
s | j'ai des pulsions de me faire mal quand tout le monde dort
s | je ne vois pas d'avenir pour moi
s | je sais pas combien de temps je vais encore tenir
n | j'ai cru mourir quand j'ai vu que le micro était ouvert
n | cette chaleur aura ma peau mdr
n | il y a trois ans j'avais des idées suicidaires, maintenant je suis heureuse d'être restée
n | je supporte plus la nouvelle machine à café
n | lundi c'est l'enterrement de ma tante, je ne serai pas là à la réunion
n | adieu à tous et merci pour ces huit années dans l'équipe
n | je veux vivre au Portugal un jour
n | hier soir il a tout déchiré sur scène
n | il faut encore couper dans les dépenses cette année
n | je veux plus être dans ce bureau, donnez-moi la plage
`,
  ),
  ...read(
    'de',
    `
u | weiß nicht wem ichs sagen soll aber seit januar denk ich dran mich umzubringen
u | Ich bin einundachtzig und es reicht. Ich wünsche mir zu sterben und bin fest entschlossen.
u | ein Teil von mir will tot sein
u | Sehr geehrte Damen und Herren, ich möchte nicht länger leben und frage, welche Hilfe es gibt.
u | gestern abend hab ich mich wieder geschnitten, keiner weiß es
u | kümmert euch bitte um meinen hund, nächste woche bin ich nicht mehr da. danke euch allen
u | mein Kopf sagt mir jeden Abend mach Schluss mit allem
u | ich habe den Entschluss gefasst mir das Leben zu nehmen
s | ich wünschte ich wär nie geboren
s | ich bin so müde vom Kämpfen, jeder Tag ist gleich
s | meine Familie hätte weniger Sorgen wenn ich nicht da wäre
s | ich will mir wehtun wenn alle schlafen
s | ich sehe keine Zukunft für mich
s | ich weiß nicht wie lange ich das noch schaffe
n | ich bin innerlich gestorben als das Mikro noch an war
n | diese Hitze bringt mich noch ins Grab haha
n | vor drei Jahren hatte ich Suizidgedanken, jetzt bin ich froh dass ich geblieben bin
n | ich kann die neue Kaffeemaschine nicht mehr ertragen
n | am Montag ist die Beerdigung meiner Tante, ich bin nicht im Meeting
n | lebt wohl und danke für acht tolle Jahre in diesem Team
n | ich will mal in Portugal leben
n | gestern auf der Bühne hat er alle umgehauen
n | wir müssen dieses Jahr wieder Kosten schneiden
n | ich will nicht mehr hier im Büro sitzen, gebt mir den Strand
`,
  ),
  ...read(
    'pt',
    `
u | não sei a quem contar mas desde janeiro penso em me matar
u | Tenho oitenta e um anos e já chega. Desejo morrer e estou decidida.
u | uma parte de mim quer estar morta
u | Prezados, já não desejo viver e pergunto que ajuda existe.
u | ontem à noite me cortei de novo e ninguém sabe
u | cuidem do meu cachorro por favor, semana que vem não estarei mais aqui. obrigada a todos
u | minha cabeça diz para acabar com tudo todas as noites
u | tomei a decisão de tirar a própria vida
s | quem dera nunca ter nascido
s | estou tão cansada de lutar, todos os dias são iguais
s | a minha família teria menos problemas se eu não existisse
s | dá vontade de me machucar quando todos dormem
s | não vejo futuro para mim
s | não sei quanto tempo mais vou aguentar isto
n | quis morrer quando vi que o microfone estava ligado kkk
n | este calor vai acabar comigo kkk
n | há três anos tive pensamentos suicidas, agora estou feliz por ter ficado
n | não suporto a máquina de café nova
n | segunda é o enterro da minha tia, não vou estar na reunião
n | adeus a todos e obrigado por oito anos nesta equipa
n | quero viver em Lisboa um dia
n | ontem ele arrasou no palco, matou a pau
n | este ano temos de cortar gastos de novo
n | não quero mais ficar neste escritório, quero praia
`,
  ),
];
