export const first =
  "ZA\t2026-11-21\ten\t\t112^p10111^a10177^?112 from mobiles.\nsadag\tSADAG Suicide Crisis Helpline\tba\tab\ta\ta0800 567 567~b31393~fwww.sadag.org/\t24/7\nlifeline\tLifeLine South Africa\tbbc\tcb\ta\ta0861 322 322\t24/7\nsubstance-abuse\tDepartment of Social Development Substance Abuse Helpline\tca\tk\ta\ta0800 12 13 14~b32312\t24/7";
export const more = () => import('./lines-za-more.js');
