import type { PollOption, Words } from '../../core/models/poll.js';
import type { PollTemplate } from './words.js';
import { option, say } from './words.js';

const SERVICES: readonly PollOption[] = [
  option('gp', 'Family doctor', 'Médico o médica de cabecera', 'Hausarztpraxis', 'طبيب الأسرة'),
  option('counselling', 'Counselling service', 'Servicio de orientación', 'Beratungsstelle', 'خدمة إرشاد نفسي'),
  option('therapy', 'Psychotherapy', 'Psicoterapia', 'Psychotherapie', 'علاج نفسي'),
  option('helpline', 'Helpline', 'Línea de ayuda', 'Hilfetelefon', 'خط مساعدة'),
  option('peer-group', 'Peer-support group', 'Grupo de apoyo mutuo', 'Selbsthilfegruppe', 'مجموعة دعم أقران'),
  option(
    'workplace',
    'Help at work or school',
    'Ayuda en el trabajo o los estudios',
    'Hilfe bei der Arbeit oder in der Schule',
    'مساعدة في العمل أو الدراسة',
  ),
  option('online', 'Online help', 'Ayuda en línea', 'Hilfe im Internet', 'مساعدة عبر الإنترنت'),
];

const NONE = option('none', 'None of these', 'Nada de esto', 'Nichts davon', 'لا شيء من هذه');

const several = (id: string, text: Words, options: readonly PollOption[], hint?: Words, max?: number) =>
  ({ id, kind: 'choices', text, options, ...(hint && { hint }), ...(max && { max }) }) as const;

const any = say('Pick all that fit.', 'Elige todo lo que corresponda.', 'Wähle alles, was passt.', 'اختر كل ما ينطبق.');

/**
 * What a community needs, in five blocks: concerns, barriers, services, forms of help, and coarse words about oneself with
 * the reason they are asked for. Free text, and an invitation to talk, belong on a form of their own without any link.
 */
export const template: PollTemplate = {
  title: say('What would help here?', '¿Qué ayudaría aquí?', 'Was würde hier helfen?', 'ما الذي قد يساعد هنا؟'),
  purpose: say(
    'We are planning support and want to start with what people need. You can leave out any question.',
    'Estamos planeando apoyo y queremos partir de lo que la gente necesita. Puedes saltarte cualquier pregunta.',
    'Wir planen Unterstützung und möchten bei dem anfangen, was gebraucht wird. Du kannst jede Frage auslassen.',
    'نخطط لتقديم الدعم ونريد أن نبدأ بما يحتاجه الناس. يمكنك تخطي أي سؤال.',
  ),
  questions: [
    several(
      'concerns',
      say(
        'What weighs on you, or on people close to you?',
        '¿Qué te preocupa, a ti o a tu gente cercana?',
        'Was belastet dich oder Menschen, die dir nah sind?',
        'ما الذي يُثقل عليك أو على المقربين منك؟',
      ),
      [
        option('anxiety', 'Worry and anxiety', 'Preocupación y ansiedad', 'Sorgen und Angst', 'القلق'),
        option('low-mood', 'Low mood', 'Ánimo bajo', 'Gedrückte Stimmung', 'انخفاض المزاج'),
        option('burnout', 'Being worn out', 'Agotamiento', 'Erschöpfung', 'الإنهاك'),
        option('loneliness', 'Loneliness', 'Soledad', 'Einsamkeit', 'الوحدة'),
        option('grief', 'Grief', 'Duelo', 'Trauer', 'الحزن على فقد'),
        option('substances', 'Alcohol or drugs', 'Alcohol o drogas', 'Alkohol oder Drogen', 'الكحول أو المخدرات'),
        option(
          'trauma',
          'Bad experiences that stay',
          'Malas experiencias que no se van',
          'Schlimmes, das nachwirkt',
          'تجارب مؤلمة باقية الأثر',
        ),
        option('discrimination', 'Discrimination', 'Discriminación', 'Diskriminierung', 'التمييز'),
        option('cyberbullying', 'Bullying online', 'Acoso en internet', 'Mobbing im Internet', 'التنمّر عبر الإنترنت'),
        option(
          'study',
          'Pressure in school or studies',
          'Presión en los estudios',
          'Druck in Schule oder Studium',
          'ضغط الدراسة',
        ),
        option('money', 'Money', 'Dinero', 'Geld', 'المال'),
        option('caring', 'Caring for someone', 'Cuidar de alguien', 'Die Pflege von jemandem', 'رعاية شخص ما'),
        option('sleep', 'Sleep', 'Sueño', 'Schlaf', 'النوم'),
        option(
          'far-away',
          'Being far from any help',
          'Estar lejos de cualquier ayuda',
          'Weit weg von jeder Hilfe zu sein',
          'البُعد عن أي مساعدة',
        ),
      ],
      say('Pick up to five.', 'Elige hasta cinco.', 'Wähle bis zu fünf.', 'اختر خمسة على الأكثر.'),
      5,
    ),
    several(
      'barriers',
      say(
        'What makes it hard to get help?',
        '¿Qué hace difícil recibir ayuda?',
        'Was macht es schwer, Hilfe zu bekommen?',
        'ما الذي يصعّب الحصول على المساعدة؟',
      ),
      [
        option(
          'stigma',
          'What others might think',
          'Lo que otros puedan pensar',
          'Was andere denken könnten',
          'ما قد يظنه الآخرون',
        ),
        option('cost', 'The cost', 'El coste', 'Die Kosten', 'التكلفة'),
        option('waiting', 'A long wait', 'Una larga espera', 'Lange Wartezeit', 'طول الانتظار'),
        option(
          'not-known',
          'Not knowing what there is',
          'No saber qué hay',
          'Nicht zu wissen, was es gibt',
          'عدم معرفة المتاح',
        ),
        option('distance', 'The distance', 'La distancia', 'Der weite Weg', 'بُعد المسافة'),
        option('language', 'The language', 'El idioma', 'Die Sprache', 'اللغة'),
        option('hours', 'The opening hours', 'El horario', 'Die Öffnungszeiten', 'ساعات العمل'),
        option(
          'privacy',
          'Privacy at work',
          'La privacidad en el trabajo',
          'Dass es bei der Arbeit bekannt wird',
          'الخصوصية في العمل',
        ),
        option(
          'culture',
          'Nothing that fits my culture',
          'Nada que encaje con mi cultura',
          'Nichts, was zu meiner Kultur passt',
          'لا شيء يناسب ثقافتي',
        ),
        option(
          'access',
          'It is not accessible for me',
          'No es accesible para mí',
          'Es ist für mich nicht barrierefrei',
          'غير مهيأ لاحتياجاتي',
        ),
        option(
          'bad-experience',
          'A bad experience before',
          'Una mala experiencia anterior',
          'Eine schlechte Erfahrung früher',
          'تجربة سيئة سابقة',
        ),
        option(
          'serious-enough',
          'Not sure it is serious enough',
          'No sé si es lo bastante grave',
          'Unsicher, ob es schlimm genug ist',
          'لا أدري إن كان الأمر جديًا بما يكفي',
        ),
      ],
      any,
    ),
    several(
      'known',
      say('Which of these do you know of?', '¿Cuáles de estos conoces?', 'Was davon kennst du?', 'أي من هذه تعرفه؟'),
      [...SERVICES, NONE],
      any,
    ),
    several(
      'tried',
      say('Which have you tried?', '¿Cuáles has probado?', 'Was davon hast du ausprobiert?', 'أي منها جرّبت؟'),
      [...SERVICES, NONE],
      any,
    ),
    several(
      'helped',
      say('Which of them helped?', '¿Cuáles te ayudaron?', 'Was davon hat geholfen?', 'أي منها ساعدك؟'),
      [...SERVICES, NONE],
      any,
    ),
    {
      id: 'received',
      kind: 'choice',
      text: say(
        'In the last twelve months: did you want help, and did you get it?',
        'En los últimos doce meses: ¿quisiste ayuda y la recibiste?',
        'In den letzten zwölf Monaten: Wolltest du Hilfe, und hast du sie bekommen?',
        'في الاثني عشر شهرًا الماضية: هل أردت مساعدة، وهل حصلت عليها؟',
      ),
      options: [
        option(
          'got',
          'I wanted help and got it',
          'Quise ayuda y la recibí',
          'Ich wollte Hilfe und bekam sie',
          'أردت مساعدة وحصلت عليها',
        ),
        option(
          'not-got',
          'I wanted help and did not get it',
          'Quise ayuda y no la recibí',
          'Ich wollte Hilfe und bekam keine',
          'أردت مساعدة ولم أحصل عليها',
        ),
        option('not-wanted', 'I did not want help', 'No quise ayuda', 'Ich wollte keine Hilfe', 'لم أرد مساعدة'),
      ],
    },
    {
      id: 'wait',
      kind: 'choice',
      text: say(
        'How long was the longest wait?',
        '¿Cuál fue la espera más larga?',
        'Wie lange war die längste Wartezeit?',
        'كم كانت أطول مدة انتظار؟',
      ),
      options: [
        option('none', 'No wait', 'Sin espera', 'Keine', 'بلا انتظار'),
        option('weeks', 'Up to six weeks', 'Hasta seis semanas', 'Bis zu sechs Wochen', 'حتى ستة أسابيع'),
        option('months', 'Up to six months', 'Hasta seis meses', 'Bis zu sechs Monate', 'حتى ستة أشهر'),
        option('longer', 'Longer', 'Más tiempo', 'Länger', 'أطول'),
        option('waiting', 'Still waiting', 'Sigo esperando', 'Ich warte noch', 'ما زلت أنتظر'),
      ],
    },
    several(
      'forms',
      say(
        'What kind of support would you use?',
        '¿Qué tipo de apoyo usarías?',
        'Welche Unterstützung würdest du nutzen?',
        'أي نوع من الدعم ستستعمله؟',
      ),
      [
        option('group', 'A group', 'Un grupo', 'Eine Gruppe', 'مجموعة'),
        option(
          'peer',
          'One person who has been through it',
          'Una persona que lo ha vivido',
          'Ein Mensch, der es selbst erlebt hat',
          'شخص مرّ بالتجربة',
        ),
        option('professional', 'A professional', 'Una persona profesional', 'Eine Fachperson', 'مختص'),
        option(
          'self-help',
          'Something to do by myself',
          'Algo que pueda hacer por mi cuenta',
          'Etwas, das ich allein machen kann',
          'شيء أقوم به وحدي',
        ),
        option('workshop', 'A workshop', 'Un taller', 'Ein Workshop', 'ورشة عمل'),
        option('chat', 'An anonymous chat', 'Un chat anónimo', 'Ein anonymer Chat', 'محادثة مجهولة الهوية'),
        option(
          'in-person',
          'Meeting in person',
          'Un encuentro en persona',
          'Ein persönliches Treffen',
          'لقاء وجهًا لوجه',
        ),
      ],
      any,
    ),
    {
      id: 'age',
      kind: 'choice',
      text: say('How old are you?', '¿Qué edad tienes?', 'Wie alt bist du?', 'كم عمرك؟'),
      hint: say(
        'We ask so that we do not plan for one generation only.',
        'Lo preguntamos para no planear solo para una generación.',
        'Wir fragen, damit wir nicht nur für eine Generation planen.',
        'نسأل حتى لا نخطط لجيل واحد فقط.',
      ),
      options: [
        option('under-25', 'Under 25', 'Menos de 25', 'Unter 25', 'أقل من 25'),
        option('25-44', '25 to 44', 'De 25 a 44', '25 bis 44', 'من 25 إلى 44'),
        option('45-64', '45 to 64', 'De 45 a 64', '45 bis 64', 'من 45 إلى 64'),
        option('65-up', '65 or more', '65 o más', '65 und älter', '65 فأكثر'),
      ],
    },
  ],
};
