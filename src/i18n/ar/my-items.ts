import type { MyItemsStrings } from '../en/my-items.js';

export const strings: MyItemsStrings = {
  heading: 'الرجوع إلى ما كتبته',
  intro: 'هنا يظهر من ردّ وما قرره المشرفون.',
  notKept: 'لا تُحفظ الكلمات على هذا الجهاز.',
  notNow: 'لا يمكن فتح هذا الآن، وليس الخطأ منك.',
};
