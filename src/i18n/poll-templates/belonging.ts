import type { PollTemplate } from './words.js';
import { agree, say } from './words.js';

/** Whether people feel that they belong. */
export const template: PollTemplate = {
  title: say(
    'Do you feel part of this?',
    '¿Sientes que formas parte?',
    'Fühlst du dich zugehörig?',
    'هل تشعر بأنك جزء من هذا المكان؟',
  ),
  purpose: say(
    'We want everyone to have a place here. Your answers show us who still stands at the edge, and why.',
    'Queremos que todo el mundo tenga un lugar aquí. Tus respuestas nos muestran quién sigue al margen y por qué.',
    'Alle sollen hier einen Platz haben. Deine Antworten zeigen uns, wer noch am Rand steht und warum.',
    'نريد أن يجد كل شخص مكانًا له هنا. إجاباتك تُرينا من لا يزال على الهامش ولماذا.',
  ),
  questions: [
    agree(
      'accepted',
      'I am accepted as I am.',
      'Me aceptan como soy.',
      'Ich werde angenommen, wie ich bin.',
      'يتقبّلني الناس كما أنا.',
    ),
    agree(
      'someone',
      'There is someone here I can talk to.',
      'Aquí hay alguien con quien puedo hablar.',
      'Hier gibt es jemanden, mit dem ich reden kann.',
      'هنا شخص يمكنني التحدث إليه.',
    ),
    agree(
      'matters',
      'What I say matters here.',
      'Lo que digo importa aquí.',
      'Was ich sage, zählt hier.',
      'ما أقوله مهم هنا.',
    ),
    agree(
      'left-out',
      'I often feel left out.',
      'A menudo me siento fuera.',
      'Ich fühle mich oft außen vor.',
      'كثيرًا ما أشعر بأنني مستبعَد.',
    ),
    agree(
      'hiding',
      'I keep parts of me hidden here.',
      'Aquí escondo partes de mí.',
      'Hier verstecke ich etwas von mir.',
      'أُخفي هنا جوانب مني.',
    ),
  ],
  scores: [
    {
      id: 'belonging',
      text: say('Belonging', 'Sentirse parte', 'Zugehörigkeit', 'الانتماء'),
      questions: ['accepted', 'someone', 'matters', 'left-out', 'hiding'],
      reversed: ['left-out', 'hiding'],
    },
  ],
};
