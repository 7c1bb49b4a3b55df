import type { StoryWallStrings } from '../en/story-wall.js';

export const strings: StoryWallStrings = {
  heading: 'قصص شاركها الناس هنا',
  list: 'القصص',
  orders: 'ترتيب القصص',
  order: { newest: 'حسب اليوم', unanswered: 'دون ردّ بعد' },
  topics: 'المواضيع',
  loading: 'جارٍ إحضار القصص.',
  empty: 'لم يُشارَك شيء هنا بعد.',
  failed: 'لا يمكن عرض القصص الآن، وليس الخطأ منك.',
  changed: 'عُدّلت لاحقًا',
  wishes: {
    listening: 'يكفي الإصغاء',
    replies: 'الردود مُرحّب بها',
    ideas: 'والأفكار مُرحّب بها أيضًا',
  },
  note: 'ملاحظة عن المحتوى',
  open: 'فتح',
  close: 'إغلاق',
  readOn: 'متابعة القراءة',
  respond: 'مساندة',
  replies: 'الردود',
  reply: 'الرد',
  report: 'إبلاغ',
  phrase: 'لديّ سبع كلمات',
};
