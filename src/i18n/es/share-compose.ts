import type { ShareComposeStrings } from '../en/share-compose.js';
import { number, plural } from '../format.js';

export const strings: ShareComposeStrings = {
  long: 'Unos 1000 caracteres se leen bien de una vez. Más también está bien.',
  insecure:
    'Esta página no tiene una conexión segura (https), así que desde aquí no se puede enviar nada. Aún puedes copiar tus palabras.',
  whoForm: 'Esto va a este sitio, con el formulario que lo rodea. Lo puede leer quien gestiona el sitio.',

  details: (count) =>
    plural('es', count, {
      one: 'Hay un detalle que podría señalarte.',
      other: `Hay ${number('es', count)} detalles que podrían señalarte.`,
    }),
  detailsShow: 'Mirar',
  detailsHide: 'Cerrar',
  detailsTitle: 'Estas palabras podrían señalarte',
  detailsLimits:
    'Tú decides. Solo lo ha mirado esta página y no puede verlo todo: los nombres y tu forma de escribir también dicen algo.',
  detailsLeave: 'Dejarlo así',
  detailsChange: 'Cambiarlo',

  tooLong: 'Es más largo de lo que cabe de una vez. ¿Puede ir en dos partes?',
  previewTitle: 'Así lo verán las demás personas',
  byline: 'Hoy, sin nombre',
  unfold: 'Mostrar el texto',
  back: 'Seguir escribiendo',
  send: 'Enviar',
  sending: 'Enviando. Un momento.',
  save: 'Guardar los cambios',
  saving: 'Guardando. Un momento.',
  slow: 'Está tardando más de lo normal. Puedes esperar o volver: tus palabras siguen aquí.',

  notesAdd: 'Añadir una nota de contenido',
  notesChosen: (count) =>
    plural('es', count, { one: 'Una nota de contenido', other: `${number('es', count)} notas de contenido` }),
  notesWhy: 'Una nota dice de qué trata un texto. Así cada quien elige cuándo leerlo. No hace falta ninguna.',
  ownNote: 'O con tus propias palabras',
  ownNoteLong: (max) => `En una nota caben ${number('es', max)} caracteres.`,
  wishTitle: '¿Qué te vendría bien recibir?',
  wishes: { listening: 'Solo que me escuchen', replies: 'Agradezco respuestas', ideas: 'Agradezco también ideas' },
  noReactions: 'Sin reacciones, por favor',

  sentTitle: 'Tus palabras han llegado',
  sentPublished: 'Ya se pueden leer aquí. Si alguien responde, aparecerá justo debajo.',
  sentHeld: 'Primero las leen las personas que cuidan este lugar. Hasta entonces no las ve nadie más.',
  savedTitle: 'Tus cambios están guardados',
  edit: 'Cambiarlo',
  withdraw: 'Retirarlo',
  another: 'Escribir otra cosa',
  withdrawAsk: '¿Retirarlo? El texto y todas las respuestas se borran enseguida y para siempre. No se puede deshacer.',
  withdrawYes: 'Sí, retirarlo',
  withdrawNo: 'Dejarlo ahí',
  withdrawing: 'Retirándolo. Un momento.',
  withdrawnTitle: 'Ya no está',
  withdrawnText: 'Se ha borrado el texto y todo lo que había debajo. No hay que hacer nada más.',

  editTitle: 'Cambiar lo que compartiste',
  editCancel: 'Dejarlo como estaba',
  conflictTitle: 'Esto cambió en otro lugar mientras tanto',
  conflictText: 'No se ha perdido nada. Aquí están los dos, y tú decides.',
  conflictTheirs: 'Lo que hay ahora',
  conflictMine: 'Tus palabras de aquí',
  conflictKeepMine: 'Usar mis palabras',
  conflictKeepTheirs: 'Dejar lo que hay',
};
