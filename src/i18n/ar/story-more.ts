import type { StoryMoreStrings } from '../en/story-more.js';
import { number, plural } from '../format.js';

export const strings: StoryMoreStrings = {
  newer: 'الأحدث',
  earlier: 'الأقدم',
  page: (page) => `الصفحة ${number('ar', page)}`,
  fresh: (count) =>
    plural('ar', count, {
      one: 'قصة جديدة واحدة',
      two: 'قصتان جديدتان',
      few: `${number('ar', count)} قصص جديدة`,
      many: `${number('ar', count)} قصة جديدة`,
      other: `${number('ar', count)} قصة جديدة`,
    }),
  unreadable: 'تحتاج بعض القصص إلى إصدار أحدث من هذه الصفحة.',
  notNow: 'لم ينجح ذلك الآن. يُرجى الضغط مرة أخرى.',
  moment: 'لحظة واحدة.',
  care: 'لا داعي للعجلة. يمكن إغلاق هذه القصة في أي وقت.',
  pause: 'استراحة',
  slow: 'يستغرق هذا وقتًا أطول من المعتاد.',
  emptyLeft: 'لا شيء هنا سوى ما جرى استبعاده.',
  emptyUnanswered: 'كل من كان يأمل في ردّ وصله ردّ.',
  offline: 'لا يوجد اتصال الآن. تظهر القصص حين يعود.',
  mine: 'هذا من كتابتك',
  own: 'قصتك',
  withdrawn: 'لم يعد هذا معروضًا هنا.',
};
