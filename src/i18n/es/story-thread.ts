import type { StoryThreadStrings } from '../en/story-thread.js';

export const strings: StoryThreadStrings = {
  title: 'Respuestas',
  loading: 'Buscando las respuestas.',
  slow: 'Esto tarda más de lo habitual.',
  none: 'Aún no hay respuestas.',
  failed: 'Ahora mismo no se pueden mostrar las respuestas. No es culpa tuya.',
  more: 'Más respuestas',
  fresh: 'Mostrar respuestas nuevas',
  author: 'escribió esta historia',
  me: 'Tú',
  changed: 'cambiada después',
  replyWithdrawn: 'Esta respuesta ya no se muestra.',

  tone: {
    listening: 'Quien escribió esto desea que se le escuche, sin respuestas. Puedes acompañar sin palabras.',
    replies: 'Las respuestas son bienvenidas. No se piden consejos.',
    ideas: 'Las respuestas y las ideas son bienvenidas.',
  },
  label: 'Tu respuesta',
  movesOpen: 'Qué ayuda en una respuesta',
  movesTitle: 'Cuatro cosas que ayudan',
  moves: [
    'Di con tus palabras lo que has entendido.',
    'Di que tiene sentido sentirse así.',
    'Pregunta qué vendría bien ahora.',
    'Cuenta algo tuyo solo si le sirve a la otra persona.',
  ],
  leaveTitle: 'Cuatro cosas que conviene dejar',
  leave: [
    'Querer resolverlo por la otra persona.',
    'Compararlo con lo que llevan otras personas.',
    'Ponerle nombre a lo que pueda tener.',
    'Decirle cómo debería sentirse o vivir.',
  ],
  who({ place, host = 'el servidor de este sitio', review }) {
    const first = review ? 'Antes lo leen las personas que cuidan este lugar. ' : '';
    if (place === 'page')
      return `${first}Se guarda solo en esta página y desaparece al cerrarla. Este sitio también podría leerlo.`;
    if (place === 'browser')
      return `${first}Se guarda solo en este navegador. Lo puede leer quien lo use, y también podría este sitio.`;
    return `${first}Se guarda en ${host}. Lo puede leer quien entre aquí, y también quien gestiona ${host} y este sitio.`;
  },
  send: 'Enviar respuesta',
  sending: 'Enviando. Un momento.',
  wordsFirst: 'Primero unas palabras, las que sean.',
  tooLong: 'Es más largo de lo que cabe de una vez. ¿Puede ir en dos partes?',
  sent: 'Tu respuesta ya está ahí. Gracias por estar aquí.',
  held: 'Tu respuesta ha llegado. Primero la leen las personas que cuidan este lugar.',
  insecure:
    'Esta página no tiene conexión segura (https), así que desde aquí no se puede enviar nada. Aún puedes copiar tus palabras.',
  sendFailed: 'No ha funcionado esta vez. No es culpa tuya. Tus palabras siguen aquí.',
  hints: 'Estas palabras podrían decir quién es alguien:',
  leaveIn: 'Dejarlo así',

  change: 'Cambiar',
  save: 'Guardar',
  cancel: 'Dejarlo como estaba',
  takeBack: 'Retirar',
  takeBackAsk: '¿Retirar esta respuesta? Se borra al momento y para siempre.',
  takeBackShare: '¿Retirar esta historia? El texto y todas las respuestas se borran al momento y para siempre.',
  takeBackYes: 'Sí, retirar',
  takeBackNo: 'Dejarla ahí',
  takenBack: 'Ya no está. No hay nada más que hacer.',

  ownTitle: 'Lo que ha llegado',
  ownNothing: 'Aún no ha llegado nada. Puede tardar, y no dice nada de ti ni de tus palabras.',
  ownReplies: 'Hay respuestas debajo de tu historia.',

  reportThread: 'Avisar de estas respuestas',
  reportTitle: 'Avisar a quienes cuidan este sitio',
  report:
    'Si algo aquí te preocupa o no está bien, escribe a las personas que llevan este sitio. Diles el día en que se compartió la historia y cómo empieza. Ellas pueden seguir a partir de ahí.',
  reportDanger: 'Si alguien puede estar en peligro ahora mismo, no esperes su respuesta.',

  topicsTitle: 'Temas que dejar fuera',
  topicsWhy:
    'Las historias con estas notas de contenido no se te muestran. Solo lo sabe esta página, y solo hasta que se cierre.',
  topicsDone: 'Listo',
};
