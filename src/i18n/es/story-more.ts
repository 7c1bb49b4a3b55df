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
};
