import type { PollTemplate } from './words.js';
import { agree, say } from './words.js';

/** Whether a team is a place where one may speak up. Seven sentences of our own on the usual facets; not a known scale. */
export const template: PollTemplate = {
  title: say(
    'Speaking up in our team',
    'Hablar con confianza en el equipo',
    'Offen reden in unserem Team',
    'الكلام بصراحة في فريقنا',
  ),
  purpose: say(
    'A good team can talk about hard things. We look at the answers of the whole team together and decide what to try.',
    'Un buen equipo puede hablar de lo difícil. Miramos juntos las respuestas de todo el equipo y decidimos qué probar.',
    'Ein gutes Team kann über Schweres reden. Wir sehen uns die Antworten des ganzen Teams gemeinsam an und entscheiden, was wir ausprobieren.',
    'الفريق الجيد يستطيع الحديث عن الأمور الصعبة. ننظر معًا في إجابات الفريق كله ونقرر ما نجرّبه.',
  ),
  questions: [
    agree(
      'mistakes',
      'A slip of mine keeps being brought up again.',
      'Un fallo mío se me recuerda una y otra vez.',
      'Ein Fehler von mir wird mir immer wieder vorgehalten.',
      'يُذكّرونني بزلّتي مرة بعد مرة.',
    ),
    agree(
      'hard-things',
      'Among us, uncomfortable things can be said.',
      'Entre nosotros se pueden decir cosas incómodas.',
      'Bei uns darf man Unbequemes aussprechen.',
      'يمكننا أن نقول فيما بيننا ما هو غير مريح.',
    ),
    agree(
      'being-different',
      'Whoever is different has a hard time with us.',
      'Quien es diferente lo tiene difícil en el equipo.',
      'Wer anders ist, hat es bei uns schwer.',
      'من كان مختلفًا يجد صعوبة بيننا.',
    ),
    agree(
      'trying',
      'I dare to try things that may go wrong.',
      'Me atrevo a probar cosas que pueden salir mal.',
      'Ich traue mich, Dinge zu versuchen, die schiefgehen können.',
      'أجرؤ على تجربة أشياء قد لا تنجح.',
    ),
    agree(
      'asking',
      'It costs me a lot to ask someone here for help.',
      'Me cuesta mucho pedir ayuda a alguien aquí.',
      'Es kostet mich viel, hier jemanden um Hilfe zu bitten.',
      'يصعب عليّ كثيرًا أن أطلب المساعدة من أحد هنا.',
    ),
    agree(
      'backing',
      'Nobody here works against me.',
      'Aquí nadie trabaja en mi contra.',
      'Hier arbeitet niemand gegen mich.',
      'لا أحد هنا يعمل ضدي.',
    ),
    agree(
      'skills',
      'What I am good at is seen and used.',
      'Lo que sé hacer bien se ve y se aprovecha.',
      'Was ich gut kann, wird gesehen und gebraucht.',
      'ما أجيده يُرى ويُستفاد منه.',
    ),
  ],
  scores: [
    {
      id: 'team-safety',
      text: say('Speaking up is safe', 'Hablar es seguro', 'Offen reden ist möglich', 'الكلام بصراحة آمن'),
      questions: ['mistakes', 'hard-things', 'being-different', 'trying', 'asking', 'backing', 'skills'],
      reversed: ['mistakes', 'being-different', 'asking'],
    },
  ],
};
