import type { DeskStrings } from '../en/desk.js';

export const strings: DeskStrings = {
  heading: 'Mesa de moderación',
  loading: 'Un momento, se está abriendo la mesa.',
  failed: 'Ahora mismo no se ha podido abrir la mesa.',
  lockedTitle: 'La mesa está cerrada',
  locked:
    'Lo que la gente ha enviado aquí solo se puede leer con una llave de moderación. Abre la tuya en este dispositivo.',
  lockedByYou: 'Cerrada. En esta página no queda nada de lo que has leído.',
  lockedIdle:
    'Durante media hora no ha habido nadie, así que la mesa se ha cerrado sola. En esta página no queda nada de lo que has leído.',
  noKeys: 'Ahora mismo no se ha podido cargar lo que abre las llaves.',
  insecure: 'Esta página no tiene conexión segura (https), así que aquí no se puede abrir ninguna llave.',
};
