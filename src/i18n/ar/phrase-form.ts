import type { PhraseFormStrings } from '../en/phrase-form.js';

export const strings: PhraseFormStrings = {
  askTitle: 'الرجوع بالكلمات',
  askLabel: 'الكلمات السبع',
  askHelp: 'بترتيبها، مع مسافات بينها.',
  askOpen: 'فتح',
  working: 'جارٍ التحقق من الكلمات. يستغرق ذلك لحظة.',
  insecure: 'لا اتصال آمنًا (https) في هذه الصفحة، لذلك لا يمكن استخدام الكلمات هنا.',
  failed: 'لم ينجح ذلك هذه المرة، وليس الخطأ منك.',
};
