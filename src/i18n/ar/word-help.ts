import type { WordHelpStrings } from '../en/word-help.js';
import { number, plural } from '../format.js';

const places = ['الأولى', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة', 'السادسة', 'السابعة'];

export const strings: WordHelpStrings = {
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
};
