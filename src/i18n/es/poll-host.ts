import type { PollHostStrings } from '../en/poll-host.js';
import { number, plural } from '../format.js';

export const strings: PollHostStrings = {
  heading: 'Cuidar esta encuesta',
  insecure: 'Esta página no tiene conexión segura (https), así que desde aquí no se puede cuidar una encuesta.',
  announced: (day) => `Se abre el ${day}.`,
  open: (day) => `Está abierta. Su último día es el ${day}.`,
  closed: 'Está cerrada. Todas las respuestas de cada persona se han borrado.',
  waitsForNote: 'Se abre en cuanto cuentes, en la ronda anterior, qué salió de ella.',
  unseen: 'Nadie ve cuántas respuestas hay antes de los resultados, y tú tampoco.',
  strangerTitle: '¿Eres quien pregunta?',
  stranger:
    'Esta encuesta se abre con las siete palabras con las que se hizo. Si la trajo una página sin palabras, nadie la cuida: se cierra sola después de su último día.',
  enter: 'Escribir las palabras',
  made: 'La encuesta ya está. Guarda estas siete palabras: solo con ellas se puede cerrar antes y contar qué salió de ella.',
  keysTitle: 'Tus palabras para la encuesta',
  keysWhy:
    'Te abren esta encuesta en cualquier dispositivo, y también lo que tú escribiste y respondiste aquí. Por eso, no se las des a nadie. Un equipo hace sus encuestas en una ventana privada, con palabras propias para eso.',
  closeTitle: 'Cerrarla antes',
  closeWhy: (day) => `Se cierra sola después del ${day}.`,
  close: 'Cerrarla ahora',
  closeAsk: (k) =>
    `¿Cerrar esta encuesta ahora? Los resultados se calculan una sola vez y se borran las respuestas de cada persona. Con menos de ${number('es', k)} respuestas no se guarda nada. Esto no se puede deshacer.`,
  closeYes: 'Sí, cerrarla',
  closeNo: 'Dejarla abierta',
  closing: 'Cerrando la encuesta.',
  closedNow: 'La encuesta ya está cerrada.',
  noteTitle: 'Lo que se dijo y lo que hicimos',
  noteWhy: 'Cuenta a todo el mundo, en una o dos frases, qué salió de ella. Se lee junto a los resultados.',
  noteSeries: 'La siguiente ronda solo se abre después.',
  noteLabel: (language) => `Qué salió de ella (${language})`,
  noteSave: 'Publicarlo',
  noteSaving: 'Publicando.',
  noteSaved: 'Ya lo puede leer todo el mundo.',
  noteEmpty: 'Escribe primero una frase.',
  noteTooLong: 'Es demasiado largo. Bastan dos o tres frases.',
  textsTitle: 'Con las palabras de la gente',
  textsWhy: 'En orden mezclado y sin nada al lado. Por favor, no intentes averiguar quién escribió qué.',
  textsRead: 'Leerlas',
  textsReading: 'Buscando los textos.',
  textsMore: 'Mostrar más',
  textsNone: (count) =>
    `No hay nada que leer: llegaron menos de ${number('es', count)} textos y se borraron sin leerlos.`,
  textsUnreadable: (count) =>
    plural('es', count, {
      one: 'Un texto no se puede mostrar aquí.',
      other: `${number('es', count)} textos no se pueden mostrar aquí.`,
    }),
  waveTitle: 'Volver a preguntar',
  waveWhy: 'La siguiente ronda pregunta con las mismas palabras, para poder comparar.',
  waveFirst: 'Antes de volver a preguntar, cuenta arriba qué salió de esta vez.',
  waveId: 'Nombre de la siguiente ronda',
  waveMake: 'Abrir la siguiente ronda',
  pageTitle: 'Ponerla en una página',
  pageAsk: 'Donde la gente responde:',
  pageResults: 'Donde todo el mundo lee los resultados:',
  card: 'Guardar los resultados como tarjeta (HTML)',
  cardWhy:
    'Una tarjeta es HTML sencillo con los resultados publicados. Funciona en cualquier página y boletín, sin script.',
  failed: 'Ahora no ha funcionado. No se ha perdido nada.',
  offline: 'Ahora mismo no hay conexión. No se ha perdido nada.',
  elsewhere: 'Mientras tanto se cambió en otro sitio. Así está ahora.',
};
