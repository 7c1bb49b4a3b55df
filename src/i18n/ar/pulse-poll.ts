import type { PulsePollStrings } from '../en/pulse-poll.js';
import { number, plural } from '../format.js';

export const strings: PulsePollStrings = {
  heading: 'سؤال قصير',
  loading: 'جارٍ إحضار السؤال.',
  failed: 'تعذّر إحضار السؤال الآن، وليس الخطأ منك.',
  offline: 'لا يوجد اتصال الآن، لذلك لم يصل السؤال.',
  invalid: 'لا يوجد سؤال هنا الآن.',
  terms: ({ keeping: { place, host = 'خادم هذا الموقع' }, k, closes, everyone, interim }) => [
    place === 'page'
      ? 'تبقى الإجابة في هذه الصفحة وتزول عند إغلاقها. وقد يقرؤها هذا الموقع.'
      : place === 'browser'
        ? 'تبقى الإجابة في هذا المتصفح. قد يقرؤها من يستخدمه، وهذا الموقع أيضًا.'
        : `تُرسل الإجابة إلى ${host} دون اسم. وقد يقرؤها حتى النهاية من يديرون ${host} أو هذا الموقع.`,
    `${everyone ? 'تظهر النتائج هنا' : 'لا تصل النتائج إلا إلى من يسألون'}${
      interim ? '' : ' بعد الإغلاق'
    }، ولا تتعلق أبدًا بأقل من ${plural('ar', k, {
      few: `${number('ar', k)} إجابات`,
      many: `${number('ar', k)} إجابة`,
      other: `${number('ar', k)} إجابة`,
    })}. ثم تُمحى الإجابات الفردية.`,
    `حتى الإغلاق، في ${closes} على الأكثر، يمكن تغيير الإجابة أو سحبها.`,
  ],
  note: 'ما قيل وما فعلناه',
  rather: 'أفضّل عدم القول، أو لا أعرف',
  count: (place, of) => `${number('ar', place)} من ${number('ar', of)}`,
  next: 'التالي',
  send: 'إرسال',
  opening: 'لحظة واحدة.',
};
