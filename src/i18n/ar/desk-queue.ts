import type { DeskQueueStrings } from '../en/desk-queue.js';
import { number, plural } from '../format.js';

const minutes = (count: number): string =>
  plural('ar', count, {
    one: 'دقيقة واحدة بعد',
    two: 'دقيقتين بعد',
    few: `${number('ar', count)} دقائق بعد`,
    many: `${number('ar', count)} دقيقة بعد`,
    other: `${number('ar', count)} دقيقة بعد`,
  });

export const strings: DeskQueueStrings = {
  you: 'أنت هنا بصفة',
  queue: 'ما ينتظر',
  log: 'السجل',
  readers: 'من يستطيع القراءة',
  lock: 'إقفال المكتب',
  views: 'أجزاء المكتب',

  tiers: { urgent: 'عاجل', safety: 'السلامة', worry: 'قلق', rules: 'الإرشادات', other: 'غير ذلك' },
  kinds: {
    report: 'كتب إلينا أحدهم',
    appeal: 'طلب نظرة ثانية',
    question: 'سؤال للمتحدث',
    share: 'قصة تنتظر القراءة',
    reply: 'رد ينتظر القراءة',
    act: 'يحتاج إلى شخص ثانٍ',
  },
  states: {
    received: 'جديد',
    'in-review': 'يجري النظر فيه',
    acted: 'اتُّخذ إجراء',
    'not-acted': 'لا حاجة إلى إجراء',
  },
  waiting: 'ينتظر جوابًا',
  mine: (left) => `معك ${minutes(left)}`,
  theirs: (left) => minutes(left),
  with: 'مع',
  saving: 'يجري الحفظ',
  gone: 'تمّ، أو سُحب',

  loading: 'جارٍ البحث عمّا ينتظر.',
  slow: 'يستغرق هذا وقتًا أطول من المعتاد.',
  empty: 'لا شيء ينتظر الآن.',
  emptyLeft: 'لا شيء ينتظر سوى ما جرى استبعاده.',
  failed: 'لا يمكن عرض ما ينتظر الآن.',
  offline: 'لا يوجد اتصال الآن.',
  unauthorized: 'لم يعد هذا المفتاح يفتح المكتب. يستطيع أحد من الفريق إتاحة الدخول من جديد.',
  unreadable: 'تحتاج بعض الأشياء هنا إلى إصدار أحدث من هذه الصفحة.',
  here: (count, more) => (more ? `${number('ar', count)} هنا، والمزيد في الأسفل` : `${number('ar', count)} هنا`),
  more: 'عرض المزيد',
  fresh: (count) => `عرض الجديد (${number('ar', count)})`,
  freshUrgent: 'وصل أمر عاجل.',
  choose: 'اختيار واحد يفتحه. ولا شيء يُقرأ قبل ذلك.',
  moment: 'لحظة واحدة.',
  notNow: 'لم ينجح ذلك الآن. يُرجى الضغط مرة أخرى.',

  leave: 'استبعاد',
  leaveTitle: 'المستبعد اليوم',
  leaveWhy: 'لا تعرف ذلك إلا هذه الصفحة، حتى يُقفل المكتب. ويظل الآخرون يرون كل شيء.',
  leaveKinds: 'ليس في قائمتي',
  leaveFree: 'ما أخذه الآخرون',
  leaveReasons: 'السؤال قبل الفتح',
  leaveNotes: 'السؤال قبل قصص تحمل هذه الملاحظات',
  done: 'تم',

  keys: 'لوحة المفاتيح',
  keysTitle: 'العمل بلوحة المفاتيح',
  keysWhy:
    'يمكن الوصول إلى كل شيء بمفتاح Tab أيضًا. ولا تعمل المفاتيح المفردة إلا داخل المكتب، ولا تعمل أثناء الكتابة أبدًا.',
  keysOn: 'استخدام المفاتيح المفردة',
  keyNames: {
    next: 'التالي في القائمة',
    before: 'السابق',
    open: 'فتحه',
    take: 'أخذه',
    show: 'إظهار المزيد من النص',
    cover: 'تغطية كل شيء من جديد',
    answer: 'الانتقال إلى الجواب',
    note: 'الانتقال إلى ملاحظات الفريق',
    list: 'العودة إلى القائمة',
    help: 'هذه المساعدة',
  },
  close: 'إغلاق',
};
