import type { MyItemsListStrings } from '../en/my-items-list.js';
import { number, plural } from '../format.js';

export const strings: MyItemsListStrings = {
  openTitle: 'Tus palabras están en esta ventana',
  openWhy: 'Todavía no se ha consultado nada. Al pulsar el botón, esta página busca lo que va con ellas.',
  open: 'Mostrar mis cosas',

  shared: 'Tus palabras no se guardan en este dispositivo. Desaparecen al cerrar esta ventana.',
  ownDevice: 'Tus palabras se quedan en este navegador hasta que las olvides aquí.',
  words: 'Tus siete palabras',
  forget: 'Olvidar todo aquí',
  forgotten: 'Aquí ya está todo olvidado. Lo que escribiste se queda donde está.',
  forgetWhy:
    '«Olvidar todo aquí» quita tus palabras de este dispositivo. Lo que escribiste se queda. Solo podrás volver a ello con las palabras.',
  again: 'Mirar otra vez',

  looking: {
    reports: 'Buscando tus avisos.',
    known: 'Trayendo lo que escribiste en esta ventana.',
    wall: (stories) =>
      stories === 0
        ? 'Mirando las historias.'
        : plural('es', stories, {
            one: 'Mirando las historias. Una hasta ahora.',
            other: `Mirando las historias. ${number('es', stories)} hasta ahora.`,
          }),
  },
  lookingWhy:
    'Se pregunta en un sitio tras otro, también donde no hay nada tuyo. Así nadie puede saber cuáles son los tuyos.',
  stop: 'Parar aquí',
  stopped: 'Parado. Esto es lo que se encontró hasta ahora.',
  further: 'Buscar más atrás',
  furtherWhy: 'Las historias y respuestas más antiguas aparecen al buscar más atrás.',
  whole: 'Ya se han mirado todas las historias de aquí.',
  found: (things) =>
    plural('es', things, {
      one: 'Una cosa va con tus palabras.',
      other: `${number('es', things)} cosas van con tus palabras.`,
    }),

  nothingTitle: 'Con estas palabras aún no se ha encontrado nada',
  nothingWhy: 'Puede haber razones sencillas:',
  nothing: [
    'Se escribió en otro lugar o con otras palabras.',
    'Se retiró.',
    'Es más antiguo. Entonces aparece al buscar más atrás.',
  ],
  failed: 'Ahora mismo no se ha podido traer todo. No es culpa tuya. Lo que escribiste sigue ahí.',
  offline: 'Ahora mismo no hay conexión. Lo que escribiste sigue ahí.',

  titles: { report: 'Tus avisos', share: 'Tus historias', reply: 'Tus respuestas' },
  states: {
    published: 'En el muro',
    held: 'A la espera de que alguien lo lea',
    hidden: 'No se muestra a otras personas',
  },
  stateWhy: {
    published: '',
    held: 'Antes lo leen las personas que cuidan este lugar. Hasta entonces no lo ve nadie más.',
    hidden: 'Solo tú puedes verlo aquí.',
  },
  kinds: {
    report: 'Avisaste a la moderación',
    appeal: 'Pediste que otra persona lo mirara',
    question: 'Preguntaste algo',
  },
  reportStates: {
    received: 'Ha llegado',
    'in-review': 'Alguien lo está mirando',
    acted: 'Se ha hecho algo',
    'not-acted': 'No se ha cambiado nada',
  },
  reportWhy: {
    received: 'Todavía no lo ha abierto nadie.',
    'in-review': 'Ya se ha abierto. La respuesta estará aquí.',
    acted: 'Lo que se hizo está en la respuesta, si querías una.',
    'not-acted': 'La razón está abajo, en la respuesta.',
  },
  noted: (notes) => `Nota de contenido: ${notes}`,
  changed: 'cambiada después',
  show: 'Mostrar el texto',
  hide: 'Cerrar el texto',

  cameBack: 'Lo que ha llegado',
  nothingBack: 'Aún no ha llegado nada. Puede tardar, y no dice nada de ti ni de tus palabras.',
  replies: {
    someone: 'Debajo hay una respuesta.',
    several: 'Debajo hay varias respuestas.',
    many: 'Debajo hay muchas respuestas.',
  },
  readReplies: 'Leer las respuestas',
  closeReplies: 'Cerrar las respuestas',
  moreReplies: 'Más respuestas',
  author: 'tú',

  fromYou: 'De ti',
  fromThem: 'De la moderación',
  sealedFromYou: 'Lo que escribiste está sellado. Solo la moderación puede abrirlo.',
  unreadable: 'Esta respuesta no se puede abrir con estas palabras.',
  add: 'Añadir algo',
  answer: 'Responder',
  addLabel: 'Tu mensaje para la moderación',
  addWhy: (readers) => `Se sella aquí. Solo pueden abrirlo: ${readers}.`,
  notSend: 'Cerrar sin enviar',
  send: 'Enviar',
  sending: 'Enviando. Un momento.',
  added: 'Ha llegado.',
  closed: 'Esto ya ha terminado. Si hay algo nuevo, envía otro aviso.',
  cannotSeal: 'Ahora mismo no se puede sellar, así que no se ha enviado nada. Tus palabras siguen aquí.',

  change: 'Cambiar',
  save: 'Guardar',
  cancel: 'Dejarlo como estaba',
  replyLabel: 'Tu respuesta',
  saved: 'Tu cambio está guardado.',
  empty: 'Primero unas palabras, las que sean.',
  tooLong: 'Es más largo de lo que cabe de una vez. ¿Puede ser más corto?',
  takeBack: 'Retirar',
  takeBackAsk: {
    share: '¿Retirar esta historia? El texto y todas las respuestas se borran al momento y para siempre.',
    reply: '¿Retirar esta respuesta? Se borra al momento y para siempre.',
    report: '¿Retirar este aviso? Todo lo que contiene se borra al momento y para siempre, y nadie lo mirará más.',
  },
  takeBackYes: 'Sí, retirar',
  takeBackNo: 'Dejarlo ahí',
  takenBack: 'Ya no está. No hay nada más que hacer.',
  conflict: 'Se ha cambiado en otro sitio mientras tanto. No se ha perdido nada. Pulsa «Mirar otra vez» para verlo.',

  appeal: 'Pedir que lo mire otra persona',
  appealWhy: (readers) => `Lo mira otra persona, no quien decidió. Lo que escribas se sella para: ${readers}.`,
  appealLabel: '¿Qué deberían saber? También puedes dejarlo vacío.',
  appealSent: 'Lo mirará otra persona. Su respuesta llega aquí, con tus avisos.',
};
