import type { ShareBoxStrings } from '../en/share-box.js';

export const strings: ShareBoxStrings = {
  heading: 'Comparte algo, sin tu nombre',
  intro: 'Tanto o tan poco como quieras. No se envía nada hasta que tú lo digas.',
  preview: 'Vista previa',
  opening: 'Un momento.',
  empty: 'Primero unas palabras, las que sean.',
  who: ({ place, host = 'el servidor de este sitio', review }) =>
    (review ? 'Antes lo leen las personas que cuidan este lugar. ' : '') +
    (place === 'page'
      ? 'Se guarda solo en esta página y desaparece al cerrarla. Este sitio también podría leerlo.'
      : place === 'browser'
        ? 'Se guarda solo en este navegador. Lo puede leer quien lo use, y también podría este sitio.'
        : `Se guarda en ${host}. Lo puede leer quien entre aquí, y también quien gestiona ${host} y este sitio.`),
};
