import type { CommonStrings } from '../en/common.js';

export const strings: CommonStrings = {
  failed: 'لم ينجح ذلك هذه المرة، وليس الخطأ منك. كلماتك ما زالت هنا.',
  tryAgain: 'المحاولة مرة أخرى',
  notCrisisService: 'هنا يساند الناس بعضهم بعضًا. هذه ليست خدمة طوارئ نفسية.',
  findHelp: 'العثور على مساعدة الآن',
  notOffered: 'هذا غير متاح هنا.',
  report: 'إبلاغ أو مشاركة قلق',
};
