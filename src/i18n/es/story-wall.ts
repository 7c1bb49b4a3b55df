import type { StoryWallStrings } from '../en/story-wall.js';

export const strings: StoryWallStrings = {
  heading: 'Historias compartidas aquí',
  list: 'Historias',
  orders: 'Orden de las historias',
  order: { newest: 'Por día', unanswered: 'Sin respuesta aún' },
  topics: 'Temas',
  loading: 'Buscando las historias.',
  empty: 'Aún no se ha compartido nada aquí.',
  failed: 'Ahora mismo no se pueden mostrar las historias. No es culpa tuya.',
  changed: 'cambiada después',
  wishes: {
    listening: 'Desea que se le escuche',
    replies: 'Las respuestas son bienvenidas',
    ideas: 'También son bienvenidas las ideas',
  },
  note: 'Nota de contenido',
  open: 'Abrir',
  close: 'Cerrar',
  readOn: 'Seguir leyendo',
  respond: 'Acompañar',
  replies: 'Respuestas',
  reply: 'Responder',
  report: 'Avisar',
  phrase: 'Tengo siete palabras',
};
