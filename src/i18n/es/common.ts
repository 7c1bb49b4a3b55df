import type { CommonStrings } from '../en/common.js';

export const strings: CommonStrings = {
  failed: 'No ha funcionado esta vez. No es culpa tuya. Tus palabras siguen aquí.',
  tryAgain: 'Intentar de nuevo',
  notCrisisService: 'Aquí las personas se apoyan entre sí. No es un servicio de crisis.',
  findHelp: 'Buscar ayuda ahora',
  notOffered: 'Esto no está disponible aquí.',
  report: 'Avisar de algo o de una preocupación',
};
