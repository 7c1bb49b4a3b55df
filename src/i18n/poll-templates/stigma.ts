import type { PollTemplate } from './words.js';
import { agree, option, say, YES_NO } from './words.js';

/** Six sentences of our own on closeness and on asking for help, and two on whether help was found. */
export const template: PollTemplate = {
  title: say(
    'Talking about mental health',
    'Hablar de salud mental',
    'Über seelische Gesundheit reden',
    'الحديث عن الصحة النفسية',
  ),
  purpose: say(
    'We want it to be easier to ask for help. Your answers show us what still stands in the way.',
    'Queremos que sea más fácil pedir ayuda. Tus respuestas nos muestran qué sigue siendo un obstáculo.',
    'Um Hilfe zu bitten soll leichter werden. Deine Antworten zeigen uns, was noch im Weg steht.',
    'نريد أن يصبح طلب المساعدة أسهل. إجاباتك تُرينا ما الذي لا يزال يعيقه.',
  ),
  questions: [
    agree(
      'work',
      'I would be glad to work with someone who lives with a mental health condition.',
      'Trabajaría con gusto con alguien que vive con un problema de salud mental.',
      'Ich würde gern mit jemandem arbeiten, der mit einer psychischen Erkrankung lebt.',
      'يسعدني أن أعمل مع شخص يعيش مع حالة نفسية.',
    ),
    agree(
      'neighbour',
      'I would be glad to have them live next door.',
      'Me parecería bien tener a esa persona en la casa de al lado.',
      'Ich hätte diesen Menschen gern als Nachbarn oder Nachbarin.',
      'يسعدني أن يسكن هذا الشخص بجواري.',
    ),
    agree(
      'friend',
      'I would stay friends with someone who told me about it.',
      'Seguiría siendo amigo o amiga de alguien que me lo contara.',
      'Ich bliebe mit jemandem befreundet, der mir davon erzählt.',
      'سأبقى على صداقتي مع من يخبرني بذلك.',
    ),
    agree(
      'manager',
      'I would tell my manager if I was not well.',
      'Si no me encontrara bien, se lo diría a la persona que me dirige.',
      'Wenn es mir nicht gut ginge, würde ich es meiner Führungskraft sagen.',
      'إن لم أكن بخير فسأخبر من يديرني.',
    ),
    agree(
      'weak',
      'I would feel weak if I asked for help.',
      'Pedir ayuda me haría sentir débil.',
      'Ich käme mir schwach vor, wenn ich um Hilfe bitte.',
      'سأشعر بالضعف إن طلبت المساعدة.',
    ),
    {
      id: 'remark',
      kind: 'choice',
      text: say(
        'In the last month, did you hear someone here speak badly of people with mental health problems?',
        'En el último mes, ¿oíste a alguien aquí hablar mal de las personas con problemas de salud mental?',
        'Hast du hier im letzten Monat gehört, dass jemand schlecht über Menschen mit psychischen Problemen geredet hat?',
        'هل سمعت هنا خلال الشهر الماضي من يتحدث بسوء عن أشخاص لديهم مشكلات نفسية؟',
      ),
      options: YES_NO,
    },
    {
      id: 'knew-where',
      kind: 'choice',
      text: say(
        'Do you know where to go if you want help?',
        '¿Sabes adónde acudir si quieres ayuda?',
        'Weißt du, wohin du gehen kannst, wenn du Hilfe möchtest?',
        'هل تعرف إلى أين تتوجه إن أردت المساعدة؟',
      ),
      options: YES_NO,
    },
    {
      id: 'got-help',
      kind: 'choice',
      text: say(
        'When you last wanted help, did you get it?',
        'La última vez que quisiste ayuda, ¿la recibiste?',
        'Als du zuletzt Hilfe wolltest: Hast du sie bekommen?',
        'حين أردت المساعدة آخر مرة، هل حصلت عليها؟',
      ),
      options: [
        ...YES_NO,
        option('not-wanted', 'I did not want any', 'No quise ayuda', 'Ich wollte keine', 'لم أُرِدها'),
      ],
    },
  ],
  scores: [
    {
      id: 'openness',
      text: say('Closeness and openness', 'Cercanía y apertura', 'Nähe und Offenheit', 'القرب والانفتاح'),
      questions: ['work', 'neighbour', 'friend', 'manager', 'weak'],
      reversed: ['weak'],
    },
  ],
};
