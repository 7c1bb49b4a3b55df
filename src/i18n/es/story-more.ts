import type { StoryMoreStrings } from '../en/story-more.js';
import { number, plural } from '../format.js';

export const strings: StoryMoreStrings = {
  newer: 'Más recientes',
  earlier: 'Anteriores',
  page: (page) => `Página ${number('es', page)}`,
  fresh: (count) => plural('es', count, { one: '1 historia nueva', other: `${number('es', count)} historias nuevas` }),
  unreadable: 'Algunas historias necesitan una versión más nueva de esta página.',
  notNow: 'Ahora no ha funcionado. Inténtalo de nuevo, por favor.',
  moment: 'Un momento.',
  care: 'Tómate tu tiempo. Puedes cerrar esta historia cuando quieras.',
  pause: 'Pausa',
  slow: 'Esto tarda más de lo habitual.',
  emptyLeft: 'No hay nada aquí aparte de lo que has dejado fuera.',
  emptyUnanswered: 'Cada persona que esperaba una respuesta la ha recibido.',
  offline: 'Ahora no hay conexión. Las historias se mostrarán cuando vuelva.',
  mine: 'Esto lo escribiste tú',
  own: 'Tu historia',
  withdrawn: 'Esto ya no se muestra.',
};
