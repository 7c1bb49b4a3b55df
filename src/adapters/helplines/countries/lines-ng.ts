export const first =
  "NG\t2026-11-21\ten\t\t112\nsurpin\tSURPIN\tba\tabc\ta\ta0800 078 7746~a0908 021 7555^+2349080217555~fwww.surpinng.com/\t24/7\nmani\tMentally Aware Nigeria Initiative (MANI)\tbhmc\tbc\tab\ta0809 111 6264^+2348091116264~fmentallyaware.org/\t24/7\nshe-writes-woman\tShe Writes Woman mental health line\tbam\tcb\tae\ta0800 800 2000\t24/7";
export const more = () => import('./lines-ng-more.js');
