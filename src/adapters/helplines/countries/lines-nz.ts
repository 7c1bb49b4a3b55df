export const first =
  "NZ\t2026-11-21\ten\t\t111\n1737\t1737 Need to talk?\tbac\tcbg\ta\ta1737~b1737~f1737.org.nz/\t24/7\nsuicide-crisis-helpline\tSuicide Crisis Helpline (0508 TAUTOKO)\tbac\tab\ta\ta0508 828 865\t24/7\nlifeline\tLifeline Aotearoa\tbac\tcb\ta\ta0800 543 354~b4357^=HELP~fwww.lifeline.org.nz/\t24/7";
export const more = () => import('./lines-nz-more.js');
