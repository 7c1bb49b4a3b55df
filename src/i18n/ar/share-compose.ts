import type { ShareComposeStrings } from '../en/share-compose.js';
import { number, plural } from '../format.js';

export const strings: ShareComposeStrings = {
  details: (count) =>
    plural('ar', count, {
      one: 'هنا تفصيل واحد قد يدلّ على صاحب الكلام.',
      two: 'هنا تفصيلان قد يدلّان على صاحب الكلام.',
      few: `هنا ${number('ar', count)} تفاصيل قد تدلّ على صاحب الكلام.`,
      other: `هنا ${number('ar', count)} تفصيلًا قد يدلّ على صاحب الكلام.`,
    }),
  detailsShow: 'إلقاء نظرة',
  detailsHide: 'إغلاق',
  detailsTitle: 'هذه الكلمات قد تدلّ على صاحبها',
  detailsLimits: 'القرار يعود إلى صاحب الكلام. هذه الصفحة وحدها اطّلعت، ولا يمكنها ملاحظة كل شيء: فالأسماء وطريقة الكتابة قد تدلّ أيضًا.',
  detailsLeave: 'إبقاؤه',
  detailsChange: 'تغييره',

  tooLong: 'هذا أطول مما يمكن حفظه في قطعة واحدة. هل يمكن جعله قطعتين؟',
  previewTitle: 'هكذا سيراه الآخرون',
  byline: 'اسم مستعار · اليوم',
  unfold: 'إظهار النص',
  back: 'العودة إلى الكتابة',
  send: 'إرسال',
  sending: 'جارٍ الإرسال. لحظة واحدة.',
  save: 'حفظ التغييرات',
  saving: 'جارٍ الحفظ. لحظة واحدة.',
  slow: 'يستغرق هذا وقتًا أطول من المعتاد. يمكن الانتظار أو العودة: الكلمات باقية هنا.',

  notesAdd: 'إضافة تنبيه عن المحتوى',
  notesChosen: (count) =>
    plural('ar', count, {
      one: 'تنبيه واحد عن المحتوى',
      two: 'تنبيهان عن المحتوى',
      few: `${number('ar', count)} تنبيهات عن المحتوى`,
      other: `${number('ar', count)} تنبيهًا عن المحتوى`,
    }),
  notesWhy: 'يذكر التنبيه موضوع النص، فيختار الآخرون متى يقرؤونه. وليس أي تنبيه لازمًا.',
  ownNote: 'أو بكلمات خاصة',
  ownNoteLong: (max) => `يتسع التنبيه لـ ${number('ar', max)} حرفًا.`,
  wishTitle: 'ما الذي يحسن أن يأتي في المقابل؟',
  wishes: { listening: 'الإصغاء فقط', replies: 'الردود مرحّب بها', ideas: 'الأفكار مرحّب بها أيضًا' },
  noReactions: 'دون تفاعلات، من فضلكم',

  sentTitle: 'وصلت الكلمات',
  sentPublished: 'يمكن قراءتها هنا الآن. وإن جاء رد فسيظهر تحتها مباشرة.',
  sentHeld: 'يقرؤها أولًا من يعتنون بهذا المكان. ولا يراها أحد غيرهم قبل ذلك.',
  savedTitle: 'حُفظت التغييرات',
  edit: 'تغييره',
  withdraw: 'سحبه',
  another: 'كتابة شيء آخر',
  withdrawAsk: 'هل يُسحب؟ سيُزال النص وكل الردود فورًا وإلى الأبد. ولا يمكن التراجع عن ذلك.',
  withdrawYes: 'نعم، سحبه',
  withdrawNo: 'تركه هناك',
  withdrawing: 'جارٍ السحب. لحظة واحدة.',
  withdrawnTitle: 'لم يعد موجودًا',
  withdrawnText: 'أُزيل النص وكل ما تحته. لا حاجة إلى أي شيء آخر.',

  editTitle: 'تغيير ما جرت مشاركته',
  editCancel: 'تركه كما كان',
  conflictTitle: 'تغيّر هذا في مكان آخر في هذه الأثناء',
  conflictText: 'لم يضِع شيء. هنا النصّان، والقرار يعود إلى صاحبهما.',
  conflictTheirs: 'الموجود هناك الآن',
  conflictMine: 'الكلمات المكتوبة هنا',
  conflictKeepMine: 'استخدام كلماتي',
  conflictKeepTheirs: 'ترك الموجود هناك',
};
