import type { Amount } from '../../core/models/share.js';
import type { ReactionsStrings } from '../en/reactions.js';

/** Verbal nouns, so that nothing depends on the gender of who writes or reads. */
const from: Record<Amount, string> = {
  someone: 'من شخص ما',
  several: 'من عدّة أشخاص',
  many: 'من أشخاص كثيرين',
};

export const strings: ReactionsStrings = {
  title: 'إجابات دون كلمات',
  kinds: {
    'with-you': 'معك بكل القلب',
    'i-hear-you': 'صوتك مسموع',
    'me-too': 'وأنا كذلك',
    'thank-you': 'شكرًا على المشاركة',
    'holding-space': 'هنا متّسع لك',
    warmth: 'دفء إليك',
  },
  explain: 'لا يعلم بذلك إلا من كتب هذا، بالكلام لا بالأرقام أبدًا.',
  given: 'وصل ذلك. الضغط مرة أخرى يسحبه.',
  takenBack: 'جرى سحبه.',
  failed: 'لم ينجح ذلك هذه المرة، وليس الخطأ منك.',
  received: {
    'with-you': (amount) => `وقوف إلى جانبك ${from[amount]}.`,
    'i-hear-you': (amount) => `إصغاء إليك ${from[amount]}.`,
    'me-too': (amount) => `«وأنا كذلك» ${from[amount]}.`,
    'thank-you': (amount) => `شكر على المشاركة ${from[amount]}.`,
    'holding-space': (amount) => `متّسع لك ${from[amount]}.`,
    warmth: (amount) => `دفء إليك ${from[amount]}.`,
  },
};
