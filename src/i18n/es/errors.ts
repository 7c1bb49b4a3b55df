import type { ErrorStrings } from '../en/errors.js';

export const strings: ErrorStrings = {
  invalid: 'Hay algo que no se puede enviar así. Échale otro vistazo, por favor.',
  'not-found': 'Esto ya no está aquí. Puede que se haya retirado.',
  conflict: 'Esto cambió en otro lugar mientras tanto. No se ha perdido nada tuyo.',
  closed: 'Ahora mismo esto no admite nada nuevo.',
  'rate-limited': 'Está llegando mucho a la vez. Vuelve a intentarlo dentro de un rato.',
  unauthorized: 'Este sitio te pide que inicies sesión primero.',
  unsupported: 'Esto no funciona en este navegador o en esta página.',
  'too-large': 'Es más largo de lo que se puede guardar. ¿Puedes acortarlo o enviarlo en dos partes?',
  'storage-full': 'No queda espacio en este navegador para guardarlo. Tus palabras siguen aquí.',
  offline: 'Ahora no hay conexión. Tus palabras siguen aquí.',
  unavailable: 'No ha funcionado esta vez. No es culpa tuya. Tus palabras siguen aquí.',
};
