import type { MyItemsStrings } from '../en/my-items.js';

export const strings: MyItemsStrings = {
  heading: 'Vuelve a lo que escribiste',
  intro:
    'Con tus siete palabras ves qué ha sido de ello: respuestas a tus historias, tus avisos y lo que ha decidido la moderación.',
  notKept: 'Las palabras no se guardan en este dispositivo. Desaparecen al cerrar esta ventana.',
  notNow: 'Ahora mismo no se puede abrir. No es culpa tuya.',
};
