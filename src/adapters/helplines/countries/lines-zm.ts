export const first =
  "ZM\t2026-11-21\ten\t\t999^+112\nlifeline-933\tLifeLine/ChildLine Zambia 933\tba\tch\tai\ta933~fwww.clzambia.org/\t24/7";
