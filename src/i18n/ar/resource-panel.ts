import type { ResourcePanelStrings } from '../en/resource-panel.js';

export const strings: ResourcePanelStrings = {
  loading: 'جارٍ البحث عمّن يمكنه المساعدة.',
  unreachable: 'لم يمكن جلب الخطوط الآن، وليس الخطأ منك. وهي أيضًا في هذا الدليل:',
  directory: 'البحث عن خط مساعدة',
};
