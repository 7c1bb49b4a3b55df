export const first =
  "GB\t2026-11-21\ten\tEurope/London\t999^+112\nsamaritans\tSamaritans\tbac\tcab\ta\ta116 123~fwww.samaritans.org/how-we-can-help/contact-samaritan/\t24/7\nshout\tShout\tbac\tbca\ta\tb85258^=SHOUT~fgiveusashout.org/\t24/7\ncalm\tCALM helpline\tbac\tac\ta\ta0800 58 58 58~fwww.thecalmzone.net/\tMo-Su 17:00-24:00";
export const more = () => import('./lines-gb-more.js');
