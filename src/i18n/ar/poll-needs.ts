import type { PollNeedsStrings } from '../en/poll-needs.js';
import { number } from '../format.js';
import { percent } from '../percent.js';

export const strings: PollNeedsStrings = {
  heading: 'ما الذي يُحتاج إليه',
  concerns: (names) => `أكثر ما يُثقل على الناس: ${new Intl.ListFormat('ar').format(names)}.`,
  barriers: (names) => `أكثر ما يصعّب الحصول على المساعدة: ${new Intl.ListFormat('ar').format(names)}.`,
  unmetTitle: 'من أرادوا مساعدة ولم يحصلوا عليها',
  unmet: (value, low, high) =>
    `من بين من أرادوا مساعدة، لم يحصل عليها نحو ${percent('ar', value)} (بين ${percent('ar', low)} و${percent('ar', high)}).`,
  unmetFew: 'الذين قالوا إنهم أرادوا مساعدة أقل من أن يظهر كم منهم حصل عليها دون أن يُعرف أحد.',
  gapTitle: 'مفيد ولا يُعرف كفاية',
  gapWhy: 'من بين من يعرفون الخدمة، كم منهم ساعدته، وإلى جانبه كم يعرفها أصلًا.',
  gap: (names) => `تساعد من يعرفها، ومن يعرفها قليلون: ${new Intl.ListFormat('ar').format(names)}.`,
  gapNone: 'لا فرق واضح في أي خدمة.',
  service: 'الخدمة',
  known: 'يعرفونها',
  helpful: 'ومنهم من ساعدتهم',
  difference: 'الفرق',
  share: (value, low, high) => `${percent('ar', value)} (من ${percent('ar', low)} إلى ${percent('ar', high)})`,
  points: (value, low, high) => `${number('ar', value)} نقطة (من ${number('ar', low)} إلى ${number('ar', high)})`,
  limits:
    'محسوب من الأرقام المنشورة. وما بين القوسين هو مقدار ما قد تحرّكه الصدفة والتقريب. ومن لم يُجب ليس فيها، وهي لا تقول لماذا.',
};
