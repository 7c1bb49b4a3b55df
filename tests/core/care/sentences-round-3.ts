import { read } from './sentence.js';

/** The third fresh batch, measured on what ships: the words as they were cut to fit the chunk's budget. */
export const roundThree = [
  ...read(
    'en',
    `
u | nurse here, nights for six years. Lately I catch myself wanting to be dead more than wanting to sleep.
u | i cant stop thinking about killing myself
u | Life is not worth living any more, doctor says it's just stress
u | sorry everyone, tonight i wont be around anymore
u | dont want to be alive tbh
u | I'm going to end it all this weekend
s | Feels like I'm drowning and nobody can see it
s | I am nothing but a burden to my daughter
s | no hope left in me
s | i just cant anymore
n | My manager wants the report killed before Friday
n | That exam destroyed me, pizza time
n | I wish I had more hours in the day
n | We are dying to move into the new flat
n | I can't stand olives
n | In the last episode he says goodbye to everyone and it broke me
n | It is a burden lifted, the house is sold
n | Nobody misses the old printer
n | I'm not going to kill myself over a late invoice
n | She wants to live by the sea when she retires
`,
  ),
  ...read(
    'es',
    `
u | Soy enfermera de noche y últimamente deseo morir más que dormir.
u | no dejo de pensar en matarme
u | la vida ya no vale la pena, quiero irme
u | perdón a todos, esta noche ya no estaré
u | no quiero estar viva
u | voy a acabar con todo este fin de semana
s | siento que me ahogo y nadie lo ve
s | no soy más que una carga para mi hija
s | no me queda esperanza
s | es que ya no puedo
n | mi jefa quiere matar el proyecto antes del viernes
n | el examen me destrozó, pizza
n | ojalá el día tuviera más horas
n | nos morimos por estrenar el piso
n | no soporto las aceitunas
n | en el último capítulo se despide de todos y lloré
n | me quité un peso de encima al vender la casa
n | nadie echa de menos la impresora vieja
n | no me voy a matar por una factura
n | ella quiere vivir cerca del mar
`,
  ),
  ...read(
    'fr',
    `
u | Infirmière de nuit, ces temps-ci je souhaite mourir plus que dormir.
u | je n'arrête pas de penser à me tuer
u | la vie ne vaut plus la peine d'être vécue
u | pardon à tous, ce soir je ne serai plus là
u | j'ai pas envie d'être en vie
u | je vais en finir ce week-end
s | je me noie et personne ne le voit
s | je ne suis qu'un fardeau pour ma fille
s | il ne me reste aucun espoir
s | je peux plus
n | ma cheffe veut tuer le projet avant vendredi
n | cet examen m'a achevé, pizza
n | si seulement la journée avait plus d'heures
n | on meurt d'envie d'emménager
n | je supporte pas les olives
n | au dernier épisode il dit adieu à tous et j'ai pleuré
n | un poids en moins, la maison est vendue
n | la vieille imprimante ne manque à personne
n | je vais pas me tuer pour une facture
n | elle veut vivre près de la mer
`,
  ),
  ...read(
    'de',
    `
u | Krankenschwester im Nachtdienst. Zurzeit wünsche ich mir öfter den Tod als den Schlaf.
u | ich kann nicht aufhören daran zu denken mich umzubringen
u | das Leben ist nicht mehr lebenswert
u | verzeiht mir alle, heute Nacht bin ich nicht mehr da
u | ich möchte nicht am leben sein
u | am Wochenende mache ich Schluss mit allem
s | ich ertrinke und keiner sieht es
s | für meine Tochter bin ich nur eine Belastung
s | in mir ist keine Hoffnung mehr
s | ich kann einfach nicht mehr
n | meine Chefin will das Projekt vor Freitag beerdigen
n | die Klausur hat mich fertiggemacht, jetzt Pizza
n | ich wünschte der Tag hätte mehr Stunden
n | wir sterben vor Ungeduld auf die neue Wohnung
n | Oliven kann ich nicht ausstehen
n | in der letzten Folge verabschiedet er sich von allen, ich hab geweint
n | eine Last ist von mir gefallen, das Haus ist verkauft
n | den alten Drucker vermisst niemand
n | ich werde mich wegen einer Rechnung nicht umbringen
n | sie möchte am Meer leben
`,
  ),
  ...read(
    'pt',
    `
u | Sou enfermeira da noite e ultimamente desejo morrer mais do que dormir.
u | não paro de pensar em me matar
u | a vida já não vale a pena
u | desculpem todos, hoje à noite já não estarei aqui
u | não quero estar viva
u | vou acabar com tudo neste fim de semana
s | sinto que me afogo e ninguém vê
s | não passo de um fardo para a minha filha
s | não me resta esperança
s | é que já não consigo mais
n | minha chefe quer matar o projeto antes de sexta
n | a prova acabou comigo, agora pizza
n | quem dera o dia tivesse mais horas
n | estamos morrendo de vontade de mudar de casa
n | não suporto azeitonas
n | no último episódio ele se despede de todos e chorei
n | tirei um peso das costas, vendi a casa
n | ninguém sente falta da impressora velha
n | não vou me matar por causa de uma fatura
n | ela quer viver perto do mar
`,
  ),
];
