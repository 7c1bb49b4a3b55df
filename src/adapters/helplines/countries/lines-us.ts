export const first =
  "US\t2026-11-21\ten\t\t911\n988\t988 Suicide & Crisis Lifeline\tbac\tabc\ta\ta988~b988~cchat.988lifeline.org/~f988lifeline.org/\t24/7\ten,es\t\t\tPress 2 for Spanish. Also serves the US territories.\ncrisis-text-line\tCrisis Text Line\tbac\tbca\ta\tb741741^=HOME~fwww.crisistextline.org/\t24/7\ndisaster-distress\tDisaster Distress Helpline\tbamc\tbc\ta\ta1-800-985-5990~b1-800-985-5990~fwww.samhsa.gov/find-help/disaster-distress-helpline\t24/7";
export const more = () => import('./lines-us-more.js');
