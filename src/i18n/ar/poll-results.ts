import type { PollResultsStrings } from '../en/poll-results.js';
import { number, plural } from '../format.js';
import { percent } from '../percent.js';

const people = (count: number): string =>
  plural('ar', count, {
    few: `${number('ar', count)} أشخاص`,
    many: `${number('ar', count)} شخصًا`,
    other: `${number('ar', count)} شخص`,
  });

const answers = (count: number): string =>
  plural('ar', count, {
    few: `${number('ar', count)} إجابات`,
    other: `${number('ar', count)} إجابة`,
  });

export const strings: PollResultsStrings = {
  loading: 'جارٍ إحضار النتائج.',
  failed: 'تعذّر إحضار النتائج الآن.',
  heading: 'ما أجاب به الناس',
  soFar: 'حتى الآن',
  closed: (day) => `أُغلق بعد ${day}.`,
  hostOnly: 'أُغلق. النتائج لمن سألوا.',
  waiting:
    'تظهر النتائج بعد الإغلاق إذا أجاب عدد كافٍ من الناس. وحتى ذلك الوقت لا يرى أحد أي رقم، كي لا تُخمَّن إجابة أحد.',
  tooFewTitle: 'الإجابات لا تكفي لإظهارها',
  tooFew: (k) => `لا تظهر النتائج إلا إذا وصلت ${answers(k)} على الأقل، كي لا يُعرف أحد منها. مُحيت كل الإجابات.`,
  tooFewHere: 'أجاب هنا عدد قليل جدًا، ولا يمكن إظهار شيء دون أن يُعرف أحد.',
  people: (atLeast) => `أجاب ${people(atLeast)} على الأقل.`,
  answers: (atLeast) => `وصلت ${answers(atLeast)} على الأقل.`,
  rateOnce: (points) => `إن لم يُجب أحد مرتين، فهذه ${percent('ar', points)} على الأقل ممن سُئلوا.`,
  rate: (points) => `أي ${percent('ar', points)} على الأقل ممن سُئلوا.`,
  rounded: 'النسب مقرّبة، لذلك قد لا يكون مجموعها مئة.',
  perBrowser: 'تُعدّ الإجابات لا الأشخاص: ربما أجاب شخص أكثر من مرة.',
  percent: (points) => percent('ar', points),
  under: (points) => `أقل من ${percent('ar', points)}`,
  atLeast: (points) => `${percent('ar', points)} أو أكثر`,
  few: `أقل من ${number('ar', 3)} لكل منها`,
  fewOne: `أقل من ${number('ar', 3)}`,
  between: (low, high) => `من ${low} إلى ${high}`,
  estimate: (about, low, high) => `نحو ${percent('ar', about)} (من ${percent('ar', low)} إلى ${percent('ar', high)})`,
  mean: (value, low, high) => `المتوسط ${number('ar', value)} (بين ${number('ar', low)} و${number('ar', high)}).`,
  score: (low, high) => `من ${number('ar', low)} إلى ${number('ar', high)} على مقياس من ${number('ar', 100)}`,
  join: (names) => new Intl.ListFormat('ar').format(names),
  mostChosen: (name, share) => `الأكثر اختيارًا: ${name}، ${share}.`,
  mostFirst: (name, share) => `الأكثر وضعًا في المرتبة الأولى: ${name}، ${share}.`,
  allAlike: 'الإجابات موزعة بالتساوي.',
  noneApart: 'لا يمكن إظهار شيء هنا على حدة دون أن يُعرف أحد.',
  ranking: 'نسبة من وضعوه أولًا',
  before: (share) => `في المرة السابقة ${share}`,
  trend: 'مع مرور الوقت',
  rose: 'ارتفع منذ المرة السابقة.',
  fell: 'انخفض منذ المرة السابقة.',
  steady: 'لا تغيّر واضح منذ المرة السابقة.',
  band: 'يبيّن الشريط المظلل مقدار ما قد تغيّره المصادفة والتقريب.',
  byGroup: (name) => `بحسب الإجابات عن «${name}»`,
  hidden: 'لا تُعرض المجموعات هنا على حدة: إحداها صغيرة جدًا.',
  asTable: 'في جدول',
  answer: 'الإجابة',
  share: 'النسبة',
  lastTime: 'المرة السابقة',
  day: 'أُغلق في',
  average: 'المتوسط',
  range: 'بين',
  scores: 'القيم',
  scoresHelp: `من ${number('ar', 0)} إلى ${number('ar', 100)}، وتُعرض مدىً يقع فيه المتوسط.`,
  exportAs: 'حفظ النتائج المنشورة',
  csv: 'جدول (CSV)',
  json: 'بيانات (JSON)',
};
