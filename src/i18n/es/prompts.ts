import type { PromptsStrings } from '../en/prompts.js';

export const strings: PromptsStrings = {
  another: 'Otra',
  noThanks: 'No, gracias',
  label: 'Una idea para empezar, si te apetece:',
  prompts: [
    'Si el día de hoy fuera el tiempo, ¿qué tiempo haría?',
    '¿Qué cosa pequeña te ayudó un poco esta semana?',
    '¿Con qué estás cargando en este momento?',
    '¿A qué dijiste que no hace poco, y estuvo bien?',
    '¿Cómo es para ti descansar de verdad?',
    '¿Hay una canción, un lugar o un animal que te dé calma?',
    '¿Qué gesto amable notaste, grande o pequeño?',
    '¿Qué te gustaría que supiera la gente con la que trabajas o estudias?',
    '¿Qué has querido preguntar siempre y te daba vergüenza?',
    '¿De qué has dejado de culparte?',
    '¿A quién podrías llamar y cómo empezarías?',
    '¿Cómo fue pedir ayuda?',
    '¿Qué suele entender mal la gente sobre la salud mental?',
    '¿Qué hizo un poco más ligero un día difícil?',
    '¿Cómo notas que te estás quedando sin energía?',
    '¿Cuándo te sirvió de verdad un apoyo? ¿Cómo fue?',
    '¿Qué cambio en el trabajo o en clase te haría los días más fáciles?',
    '¿Cómo es ser la única persona como tú en una sala?',
    '¿Qué le dirías a quien eras hace un año?',
    '¿De qué necesitas un poco más esta semana?',
  ],
};
