import type { PollTemplate } from './words.js';
import { agree, say } from './words.js';

/**
 * What work asks and gives, in eight sentences on the areas the HSE names, and one ladder from rested to worn out. The
 * ladder is reported by itself: from its third step on it is a sign, and never a diagnosis.
 */
export const template: PollTemplate = {
  title: say('Work and energy', 'Trabajo y energía', 'Arbeit und Kraft', 'العمل والطاقة'),
  purpose: say(
    'We want to know where work takes more than it gives, so that we can change the work and not the people.',
    'Queremos saber dónde el trabajo quita más de lo que da, para cambiar el trabajo y no a las personas.',
    'Wir möchten wissen, wo die Arbeit mehr nimmt als gibt, damit wir die Arbeit ändern und nicht die Menschen.',
    'نريد أن نعرف أين يأخذ العمل أكثر مما يعطي، حتى نغيّر العمل لا الناس.',
  ),
  questions: [
    agree(
      'time',
      'I have enough time for what I am asked to do.',
      'Tengo tiempo suficiente para lo que me piden.',
      'Für das, was von mir verlangt wird, habe ich genug Zeit.',
      'لديّ وقت كافٍ لما يُطلب مني.',
    ),
    agree(
      'say',
      'I have a say in how I do my work.',
      'Puedo decidir en parte cómo hago mi trabajo.',
      'Ich kann mitbestimmen, wie ich arbeite.',
      'لي رأي في طريقة أداء عملي.',
    ),
    agree(
      'manager',
      'My manager helps me when things get difficult.',
      'La persona que me dirige me ayuda cuando hay dificultades.',
      'Wenn es schwierig wird, hilft mir meine Führungskraft.',
      'يساعدني من يديرني حين تصعب الأمور.',
    ),
    agree(
      'colleagues',
      'My colleagues and I help each other.',
      'En mi equipo nos ayudamos.',
      'Meine Kolleginnen, Kollegen und ich helfen uns gegenseitig.',
      'أتعاون مع من يعملون معي.',
    ),
    agree('fair', 'I am treated fairly.', 'Me tratan de manera justa.', 'Ich werde fair behandelt.', 'أُعامَل بإنصاف.'),
    agree(
      'role',
      'I know what is expected of me.',
      'Sé lo que se espera de mí.',
      'Ich weiß, was von mir erwartet wird.',
      'أعرف ما يُنتظر مني.',
    ),
    agree(
      'change',
      'When something changes, we are told why.',
      'Cuando algo cambia, nos explican por qué.',
      'Wenn sich etwas ändert, wird uns erklärt, warum.',
      'حين يتغيّر شيء، يُشرح لنا السبب.',
    ),
    agree(
      'recovered',
      'I come to work rested.',
      'Llego al trabajo con descanso.',
      'Ich komme erholt zur Arbeit.',
      'أصل إلى العمل وقد نلت قسطي من الراحة.',
    ),
    {
      id: 'energy',
      kind: 'scale',
      text: say(
        'Which sentence fits the last two weeks best?',
        '¿Qué frase describe mejor tus dos últimas semanas?',
        'Welcher Satz passt am besten zu den letzten zwei Wochen?',
        'أي جملة تصف الأسبوعين الماضيين أفضل وصف؟',
      ),
      labels: [
        say(
          'I have energy for my work',
          'Tengo energía para mi trabajo',
          'Ich habe Kraft für meine Arbeit',
          'لديّ طاقة لعملي',
        ),
        say(
          'I get tired, and then I recover',
          'Me canso y luego me recupero',
          'Ich werde müde und erhole mich wieder',
          'أتعب ثم أستعيد نشاطي',
        ),
        say(
          'I often feel worn out',
          'A menudo siento agotamiento',
          'Ich fühle mich oft ausgelaugt',
          'كثيرًا ما أشعر بالإنهاك',
        ),
        say(
          'I feel worn out nearly all the time',
          'Siento agotamiento casi siempre',
          'Ich fühle mich fast immer ausgelaugt',
          'أشعر بالإنهاك معظم الوقت',
        ),
        say(
          'I am so worn out that something has to change',
          'Es tanto el agotamiento que algo tiene que cambiar',
          'Ich bin so ausgelaugt, dass sich etwas ändern muss',
          'بلغ بي الإنهاك حدًّا لا بد معه من تغيير',
        ),
      ],
    },
  ],
  scores: [
    {
      id: 'workload',
      text: say('Good work', 'Buen trabajo', 'Gute Arbeit', 'عمل جيد'),
      questions: ['time', 'say', 'manager', 'colleagues', 'fair', 'role', 'change', 'recovered'],
    },
  ],
};
