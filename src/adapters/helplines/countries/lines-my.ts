export const first =
  "MY\t2026-11-21\ten,ms\tAsia/Kuala_Lumpur\t999\nbefrienders-kl\tBefrienders Kuala Lumpur\tbbc\tac\ta\ta03-7627 2929^+60376272929~fwww.befrienders.org.my/\t24/7\ntalian-heal\tTalian HEAL 15555\tbh\tcb\ta\ta15555\tMo-Su 08:00-24:00\tms,en\nlife-line\tLife Line Association Malaysia\tcbm\tc\ta\ta03-4265 7995^+60342657995~flifeline.org.my/7995/\t\tzh\nmmha\tMalaysian Mental Health Association\tcbm\tc\ta\ta03-2780 6803^+60327806803~fmmha.org.my/";
export const more = () => import('./lines-my-more.js');
