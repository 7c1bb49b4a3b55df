import type { PollTemplate } from './words.js';
import { agree, say } from './words.js';

/** How safe and fair a community feels. The first sentence speaks for itself; the score takes in all eight. */
export const template: PollTemplate = {
  title: say('How is it to be here?', '¿Cómo es estar aquí?', 'Wie ist es hier?', 'كيف تشعر بوجودك هنا؟'),
  purpose: say(
    'We want this to be a good place. Your answers show us what works and what we should change.',
    'Queremos que este sea un buen lugar. Tus respuestas nos muestran qué funciona y qué debemos cambiar.',
    'Das hier soll ein guter Ort sein. Deine Antworten zeigen uns, was gut läuft und was wir ändern sollten.',
    'نريد أن يكون هذا مكانًا طيبًا. إجاباتك تُرينا ما الذي ينجح وما الذي علينا تغييره.',
  ),
  questions: [
    agree(
      'safe',
      'I can say how I really am here.',
      'Aquí puedo decir cómo estoy de verdad.',
      'Hier kann ich sagen, wie es mir wirklich geht.',
      'أستطيع هنا أن أقول كيف حالي حقًا.',
    ),
    agree(
      'respect',
      'People here meet me with respect.',
      'Aquí la gente me trata con respeto.',
      'Hier begegnet man mir mit Respekt.',
      'يعاملني الناس هنا باحترام.',
    ),
    agree(
      'differences',
      'It is fine to be different here.',
      'Aquí está bien ser diferente.',
      'Hier ist es in Ordnung, anders zu sein.',
      'لا بأس هنا في أن يكون المرء مختلفًا.',
    ),
    agree(
      'guidelines',
      'I understand what our guidelines ask of us.',
      'Entiendo lo que piden nuestras normas.',
      'Ich verstehe, was unsere Regeln von uns wollen.',
      'أفهم ما تطلبه منا قواعدنا.',
    ),
    agree(
      'reports',
      'When someone reports a problem, it is taken care of.',
      'Cuando alguien avisa de un problema, se atiende.',
      'Wenn jemand ein Problem meldet, kümmert sich jemand darum.',
      'حين يبلّغ أحد عن مشكلة، تلقى الاهتمام.',
    ),
    agree(
      'help',
      'I know where to find help if I need it.',
      'Sé dónde encontrar ayuda si la necesito.',
      'Ich weiß, wo ich Hilfe finde, wenn ich sie brauche.',
      'أعرف أين أجد المساعدة إن احتجت إليها.',
    ),
    agree(
      'moderators',
      'The moderators are fair to everyone.',
      'Las personas que moderan son justas con todo el mundo.',
      'Die Moderation ist fair zu allen.',
      'المشرفون منصفون مع الجميع.',
    ),
    agree(
      'return',
      'I would come back here.',
      'Volvería a este lugar.',
      'Ich würde wieder herkommen.',
      'سأعود إلى هنا مرة أخرى.',
    ),
  ],
  scores: [
    {
      id: 'climate',
      text: say('The climate here', 'El ambiente aquí', 'Das Klima hier', 'الأجواء هنا'),
      questions: ['safe', 'respect', 'differences', 'guidelines', 'reports', 'help', 'moderators', 'return'],
    },
  ],
};
