import type { PollResultsStrings } from '../en/poll-results.js';
import { number, plural } from '../format.js';
import { percent } from '../percent.js';

export const strings: PollResultsStrings = {
  loading: 'Buscando los resultados.',
  failed: 'Ahora mismo no llegan los resultados.',
  heading: 'Lo que respondió la gente',
  soFar: 'Hasta ahora',
  closed: (day) => `Cerrada después del ${day}.`,
  hostOnly: 'Cerrada. Los resultados son para quien preguntó.',
  waiting:
    'Los resultados salen cuando se cierra y ha respondido bastante gente. Hasta entonces nadie ve ningún número, para que no se pueda adivinar la respuesta de nadie.',
  tooFewTitle: 'Faltan respuestas para mostrar algo',
  tooFew: (k) =>
    `Los resultados se muestran solo si hay al menos ${number('es', k)} respuestas, para que no se pueda reconocer a nadie. Todas las respuestas se han borrado.`,
  tooFewHere: 'Aquí respondió muy poca gente para mostrarlo sin señalar a nadie.',
  people: (atLeast) =>
    plural('es', atLeast, {
      one: 'Respondió al menos una persona.',
      other: `Respondieron al menos ${number('es', atLeast)} personas.`,
    }),
  answers: (atLeast) =>
    plural('es', atLeast, {
      one: 'Hay al menos una respuesta.',
      other: `Hay al menos ${number('es', atLeast)} respuestas.`,
    }),
  rateOnce: (points) =>
    `Si nadie respondió dos veces, es al menos el ${percent('es', points)} de las personas a las que se preguntó.`,
  rate: (points) => `Es al menos el ${percent('es', points)} de las personas a las que se preguntó.`,
  rounded: 'Los porcentajes están redondeados y pueden no sumar 100 %.',
  perBrowser: 'Se cuentan respuestas, no personas: alguien puede haber respondido más de una vez.',
  percent: (points) => percent('es', points),
  under: (points) => `menos del ${percent('es', points)}`,
  atLeast: (points) => `${percent('es', points)} o más`,
  few: 'menos de 3 cada una',
  fewOne: 'menos de 3',
  between: (low, high) => `de ${low} a ${high}`,
  estimate: (about, low, high) =>
    `cerca del ${percent('es', about)} (de ${percent('es', low)} a ${percent('es', high)})`,
  mean: (value, low, high) => `De media, ${number('es', value)} (entre ${number('es', low)} y ${number('es', high)}).`,
  score: (low, high) => `de ${number('es', low)} a ${number('es', high)} sobre 100`,
  join: (names) => new Intl.ListFormat('es').format(names),
  mostChosen: (name, share) => `Lo más elegido: ${name}, ${share}.`,
  mostFirst: (name, share) => `Lo más puesto en primer lugar: ${name}, ${share}.`,
  allAlike: 'Las respuestas se reparten por igual.',
  noneApart: 'Aquí no se puede mostrar nada por separado sin señalar a nadie.',
  ranking: 'Cuánta gente lo puso en primer lugar',
  before: (share) => `la última vez ${share}`,
  trend: 'A lo largo del tiempo',
  rose: 'Ha subido desde la última vez.',
  fell: 'Ha bajado desde la última vez.',
  steady: 'Desde la última vez no hay un cambio claro.',
  band: 'La banda sombreada muestra cuánto pueden haberlo movido el azar y el redondeo.',
  byGroup: (name) => `Según las respuestas a «${name}»`,
  hidden: 'Aquí los grupos no se muestran por separado: uno de ellos es demasiado pequeño.',
  asTable: 'Como tabla',
  answer: 'Respuesta',
  share: 'Parte',
  lastTime: 'La última vez',
  day: 'Cerrada el',
  average: 'Media',
  range: 'Entre',
  scores: 'Valores',
  scoresHelp: 'De 0 a 100. Se muestran como un intervalo que contiene la media.',
  exportAs: 'Guardar los resultados publicados',
  csv: 'Como tabla (CSV)',
  json: 'Como datos (JSON)',
};
