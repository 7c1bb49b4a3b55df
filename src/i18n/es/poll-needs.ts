import type { PollNeedsStrings } from '../en/poll-needs.js';
import { number } from '../format.js';
import { percent } from '../percent.js';

export const strings: PollNeedsStrings = {
  heading: 'Lo que hace falta',
  concerns: (names) => `Lo que pesa más a menudo: ${new Intl.ListFormat('es').format(names)}.`,
  barriers: (names) => `Lo que hace más difícil recibir ayuda: ${new Intl.ListFormat('es').format(names)}.`,
  unmetTitle: 'Querer ayuda y no recibirla',
  unmet: (value, low, high) =>
    `De quienes querían ayuda, cerca del ${percent('es', value)} no la recibió (entre el ${percent('es', low)} y el ${percent('es', high)}).`,
  unmetFew: 'Muy pocas respuestas dicen que se quería ayuda para mostrar cuántas la recibieron sin señalar a nadie.',
  gapTitle: 'Ayuda, pero se conoce poco',
  gapWhy: 'De quienes conocen algo, a cuántas personas les ayudó; y al lado, cuántas lo conocen.',
  gap: (names) => `Ayuda a quien lo conoce, y muy poca gente lo conoce: ${new Intl.ListFormat('es').format(names)}.`,
  gapNone: 'En ningún servicio hay una diferencia clara.',
  service: 'Servicio',
  known: 'Lo conocen',
  helpful: 'De ellas, les ayudó',
  difference: 'Diferencia',
  share: (value, low, high) => `${percent('es', value)} (de ${percent('es', low)} a ${percent('es', high)})`,
  points: (value, low, high) => `${number('es', value)} puntos (de ${number('es', low)} a ${number('es', high)})`,
  limits:
    'Se calcula con los números publicados. Entre paréntesis está cuánto pueden haber movido cada uno el azar y el redondeo. Quien no respondió no está, y no dice por qué.',
};
