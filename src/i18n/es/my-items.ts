import type { MyItemsStrings } from '../en/my-items.js';

export const strings: MyItemsStrings = {
  heading: 'Vuelve a lo que escribiste',
  intro: 'Mira quién ha respondido y qué ha decidido la moderación.',
  notKept: 'Las palabras no se guardan en este dispositivo.',
  notNow: 'Ahora mismo no se puede abrir. No es culpa tuya.',
};
