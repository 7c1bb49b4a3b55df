import type { ShareBoxStrings } from '../en/share-box.js';

export const strings: ShareBoxStrings = {
  heading: 'Comparte algo, sin tu nombre',
  intro: 'Tanto o tan poco como quieras. No se envía nada hasta que tú lo digas.',
  preview: 'Vista previa',
  opening: 'Un momento.',
  empty: 'Primero unas palabras, las que sean.',
  long: 'Unos 1000 caracteres se leen bien de una vez. Más también está bien.',
  insecure: 'Esta página no tiene una conexión segura (https), así que desde aquí no se puede enviar nada. Aún puedes copiar tus palabras.',
  who({ place, host = 'el servidor de este sitio', review }) {
    const first = review ? 'Antes lo leen las personas que cuidan este lugar. ' : '';
    if (place === 'page') return `${first}Se guarda solo en esta página y desaparece al cerrarla. Este sitio también podría leerlo.`;
    if (place === 'browser') return `${first}Se guarda en este navegador y no se envía. Lo puede leer quien use este navegador, y también podría este sitio.`;
    return `${first}Se guarda en ${host}. Lo puede leer quien entre aquí, y también quien gestiona ${host} y este sitio.`;
  },
  whoForm: 'Esto va a este sitio, con el formulario que lo rodea. Lo puede leer quien gestiona el sitio.',
};
