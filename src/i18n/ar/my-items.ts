import type { MyItemsStrings } from '../en/my-items.js';

export const strings: MyItemsStrings = {
  heading: 'الرجوع إلى ما كتبته',
  intro: 'بكلماتك السبع يظهر لك ما حدث بعد ذلك: الردود على قصصك، وبلاغاتك، وما قرره المشرفون.',
  notKept: 'لا تُحفظ الكلمات على هذا الجهاز، وتزول عند إغلاق هذه النافذة.',
  notNow: 'لا يمكن فتح هذا الآن، وليس الخطأ منك.',
};
