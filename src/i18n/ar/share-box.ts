import type { ShareBoxStrings } from '../en/share-box.js';

export const strings: ShareBoxStrings = {
  heading: 'مشاركة شيء ما، دون ذكر الاسم',
  intro: 'كثيرًا كان أو قليلًا. لا يُرسل أي شيء قبل الموافقة عليه.',
  preview: 'معاينة',
  opening: 'لحظة واحدة.',
  empty: 'بضع كلمات أولًا، مهما كانت.',
  who({ place, host = 'خادم هذا الموقع', review }) {
    const first = review ? 'يقرؤه أولًا من يعتنون بهذا المكان. ' : '';
    if (place === 'page') return `${first}يبقى في هذه الصفحة فقط ويزول عند إغلاقها. وقد يقرؤه هذا الموقع أيضًا.`;
    if (place === 'browser')
      return `${first}يبقى في هذا المتصفح ولا يُرسل إلى أي مكان. يمكن أن يقرأه كل من يستخدم هذا المتصفح، وقد يقرؤه هذا الموقع أيضًا.`;
    return `${first}يُحفظ على ${host}. يمكن أن يقرأه كل من يزور هذا المكان، ومن يديرون ${host} وهذا الموقع.`;
  },
};
