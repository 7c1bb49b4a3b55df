import type { PulsePollStrings } from '../en/pulse-poll.js';
import { number } from '../format.js';

export const strings: PulsePollStrings = {
  heading: 'Una pregunta breve',
  loading: 'Buscando la pregunta.',
  failed: 'Ahora mismo no llega la pregunta. No es culpa tuya.',
  offline: 'Ahora no hay conexión, por eso falta la pregunta.',
  invalid: 'Ahora mismo no hay ninguna pregunta aquí.',
  terms: ({ keeping: { place, host = 'el servidor de este sitio' }, k, closes, everyone, interim }) => [
    place === 'page'
      ? 'Tu respuesta se queda en esta página y desaparece al cerrarla. Este sitio podría leerla.'
      : place === 'browser'
        ? 'Tu respuesta se queda en este navegador. Podría leerla quien lo use, y también este sitio.'
        : `Tu respuesta va a ${host}, sin tu nombre. Quien gestiona ${host} o este sitio podría leerla hasta el final.`,
    `${everyone ? 'Los resultados salen aquí' : 'Los resultados son solo para quien pregunta'}${
      interim ? '' : ' cuando se cierra'
    }, y nunca sobre menos de ${number('es', k)} respuestas. Después se borran las respuestas de cada persona.`,
    `Hasta que se cierre, a más tardar el ${closes}, puedes cambiar tu respuesta o retirarla.`,
  ],
  note: 'Lo que se dijo y lo que hicimos',
  rather: 'Prefiero no decirlo, o no lo sé',
  count: (place, of) => `${number('es', place)} de ${number('es', of)}`,
  next: 'Siguiente',
  send: 'Enviar',
  opening: 'Un momento.',
};
