import type { Words } from '../../core/models/poll.js';
import type { PollTemplate } from './words.js';
import { option, say } from './words.js';

const purpose = say(
  'One tap helps us see how we are doing together. Results are only shown for many people at once.',
  'Con un toque vemos cómo estamos en conjunto. Solo se muestran resultados de muchas personas a la vez.',
  'Ein Tipp hilft uns zu sehen, wie es uns zusammen geht. Gezeigt wird nur, was viele gemeinsam geantwortet haben.',
  'نقرة واحدة تساعدنا على معرفة حالنا معًا. لا تُعرض النتائج إلا لعدد كبير من الناس معًا.',
);

const single = (id: string, text: Words, labels: readonly Words[]): PollTemplate => ({
  purpose,
  questions: [{ id, kind: 'scale', text, labels }],
});

/** How today is, in words and without faces. */
export const mood = single(
  'mood',
  say('How are you today?', '¿Cómo estás hoy?', 'Wie geht es dir heute?', 'كيف حالك اليوم؟'),
  [
    say('Very hard', 'Muy difícil', 'Sehr schwer', 'صعب جدًا'),
    say('Hard', 'Difícil', 'Schwer', 'صعب'),
    say('So-so', 'Regular', 'Geht so', 'بين بين'),
    say('Good', 'Bien', 'Gut', 'جيد'),
    say('Very good', 'Muy bien', 'Sehr gut', 'جيد جدًا'),
  ],
);

export const energy = single(
  'energy',
  say(
    'How much energy do you have today?',
    '¿Cuánta energía tienes hoy?',
    'Wie viel Kraft hast du heute?',
    'ما مقدار طاقتك اليوم؟',
  ),
  [
    say('None', 'Ninguna', 'Keine', 'لا شيء'),
    say('A little', 'Poca', 'Wenig', 'قليل'),
    say('Some', 'Algo', 'Etwas', 'بعض الطاقة'),
    say('Enough', 'Suficiente', 'Genug', 'ما يكفي'),
    say('Plenty', 'Mucha', 'Viel', 'كثير'),
  ],
);

export const support = single(
  'support',
  say(
    'Did somebody stand by you today?',
    '¿Alguien te acompañó hoy?',
    'War heute jemand für dich da?',
    'هل وقف أحد إلى جانبك اليوم؟',
  ),
  [
    say('Not at all', 'Nada', 'Gar nicht', 'أبدًا'),
    say('A little', 'Un poco', 'Ein wenig', 'قليلًا'),
    say('Somewhat', 'Algo', 'Etwas', 'إلى حد ما'),
    say('Mostly', 'Bastante', 'Ziemlich', 'إلى حد كبير'),
    say('Very much', 'Mucho', 'Sehr', 'كثيرًا'),
  ],
);

/** Below something to read; what it helped with says more than that it did. */
export const helpful: PollTemplate = {
  purpose,
  questions: [
    {
      id: 'helpful',
      kind: 'choice',
      text: say(
        'Did it help to read this?',
        '¿Te ayudó leer esto?',
        'Hat es geholfen, das zu lesen?',
        'هل ساعدتك قراءة هذا؟',
      ),
      options: [
        option('yes', 'Yes', 'Sí', 'Ja', 'نعم'),
        option('a-little', 'A little', 'Un poco', 'Ein wenig', 'قليلًا'),
        option('not-today', 'Not today', 'Hoy no', 'Heute nicht', 'ليس اليوم'),
      ],
    },
    {
      id: 'how',
      kind: 'choices',
      text: say('What was it?', '¿Qué te ayudó?', 'Was war es?', 'ما الذي ساعدك؟'),
      when: { question: 'helpful', is: ['yes', 'a-little'] },
      options: [
        option(
          'not-alone',
          'I felt less alone',
          'Sentí menos soledad',
          'Ich fühlte mich weniger allein',
          'شعرت بوحدة أقل',
        ),
        option('understood', 'I understood something', 'Entendí algo', 'Ich habe etwas verstanden', 'فهمت شيئًا'),
        option(
          'to-try',
          'I found something to try',
          'Encontré algo que probar',
          'Ich habe etwas zum Ausprobieren gefunden',
          'وجدت ما أجرّبه',
        ),
        option('calmer', 'I feel calmer', 'Siento más calma', 'Ich bin ruhiger', 'أشعر بهدوء أكبر'),
      ],
    },
  ],
};
