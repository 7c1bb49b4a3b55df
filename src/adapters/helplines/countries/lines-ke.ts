export const first =
  "KE\t2026-11-21\ten,sw\tAfrica/Nairobi\t999^+112\nbefrienders\tBefrienders Kenya\tbhc\tca\ta\ta0722 178 177^+254722178177~b0722 178 177^+254722178177~fbefrienderske.org\tMo-Fr 09:00-17:00\nred-cross-1199\tKenya Red Cross counselling 1199\tba\tbc\ta\ta1199~fwww.redcross.or.ke\t24/7\nchildline-116\tChildline Kenya\tba\thc\tb\ta116\t24/7";
export const more = () => import('./lines-ke-more.js');
