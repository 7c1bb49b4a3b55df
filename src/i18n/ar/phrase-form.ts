import type { PhraseFormStrings } from '../en/phrase-form.js';
import { number, plural } from '../format.js';

const places = ['الأولى', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة', 'السادسة', 'السابعة'];

export const strings: PhraseFormStrings = {
  askTitle: 'الرجوع بالكلمات',
  askLabel: 'الكلمات السبع',
  askHelp: 'بترتيبها، مع مسافات بينها.',
  askOpen: 'فتح',
  working: 'جارٍ التحقق من الكلمات. يستغرق ذلك لحظة.',
  wordCount: (count) =>
    plural('ar', count, {
      zero: 'لا كلمات هنا بعد. المطلوب سبع.',
      one: 'هنا كلمة واحدة حتى الآن. المطلوب سبع.',
      two: 'هنا كلمتان حتى الآن. المطلوب سبع.',
      few: `هنا ${number('ar', count)} كلمات. المطلوب سبع.`,
      other: `هنا ${number('ar', count)} كلمة. المطلوب سبع.`,
    }),
  wordWrong: (place, near) =>
    `الكلمة ${places[place]!} ليست في القائمة. ${near.length ? `هل المقصود \u2068${near.join('\u2069 أو \u2068')}\u2069؟` : 'هل هي مكتوبة كما في الورقة؟'}`,
  fitsTitle: 'كلمات مناسبة',
  fits: (count) =>
    plural('ar', count, {
      one: 'كلمة واحدة مناسبة. السهم السفلي يختارها.',
      two: 'كلمتان مناسبتان. السهم السفلي يختار إحداهما.',
      few: `${number('ar', count)} كلمات مناسبة. السهم السفلي يختار إحداها.`,
      other: `${number('ar', count)} كلمة مناسبة. السهم السفلي يختار إحداها.`,
    }),
  insecure: 'لا اتصال آمنًا (https) في هذه الصفحة، لذلك لا يمكن استخدام الكلمات هنا.',
  failed: 'لم ينجح ذلك هذه المرة، وليس الخطأ منك.',
};
