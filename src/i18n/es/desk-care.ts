import type { DeskCareStrings } from '../en/desk-care.js';
import { number, plural } from '../format.js';

export const strings: DeskCareStrings = {
  load: (count, since) =>
    `Desde las ${since} has abierto ${plural('es', count, { one: '1 difícil', other: `${number('es', count)} difíciles` })}.`,
  loadWhy: 'Solo tú lo ves. Desaparece al cerrar esta página.',

  breakTitle: 'Es hora de una pausa corta',
  breakWhy: (count) =>
    `Has abierto ${number('es', count)} difíciles. Aparta la vista de la pantalla, levántate, bebe algo.`,
  breakLast: 'Ya la has aplazado una vez. Ahora es buen momento.',
  breakOthers: 'Lo urgente se puede abrir igualmente. Nadie tiene que llevarlo a solas.',
  minutes: (count) => `${number('es', count)} minutos`,
  later: 'Un poco más tarde',
  resting: (until) => `Pausa hasta las ${until}`,
  restingWhy: 'Aquí nada se escapa. Si puedes, mira a lo lejos y deja caer los hombros.',
  rested: 'La pausa ha terminado. Sigue cuando te venga bien.',
  back: 'Seguir',
  backUrgent: 'Hay algo urgente, volver ya',

  sheetTitle: 'Cuando es urgente, paso a paso',
  sheetWhy: 'Toma lo que ayude. Lo que marques queda solo en esta página.',
  sheet: [
    'Léelo una vez. Respira. Avisa a otra persona del equipo.',
    '¿Puede alguien estar en peligro en las próximas horas? ¿Se nombró un plan, una hora o un lugar?',
    'Responde: da las gracias, di lo que has entendido, pregunta con claridad y calma, ofrece ayuda de su zona, di lo que podemos hacer y lo que no.',
    'Quita los detalles de cómo. Conserva la voz de la persona.',
    'Si se trata de las próximas horas y se sabe legalmente quién es, usa el contacto de emergencia de tu comunidad. Si se puede, con su acuerdo, y siempre diciéndoselo. Si no se sabe nada, dilo y deja a la vista dónde hay ayuda.',
    'Cuida de las demás personas: las que lo han leído y las que respondieron.',
    'Deja el relevo por escrito. En el registro solo hechos: horas y lo que se hizo, sin citas.',
    'Háblalo con alguien y haz una pausa.',
  ],

  afterTitle: 'Antes de seguir',
  after: 'Eso era urgente. ¿Cómo estás?',
  afterHints: [
    'Cuenta a alguien del equipo, en pocas palabras, cómo ha sido para ti.',
    'Lo que hayas sentido está bien. No tenías que resolverlo todo.',
    'Si se te queda dentro, la página de ayuda también es para ti.',
  ],
  rest: 'Hacer una pausa',
};
