export const first =
  "UA\t2026-11-21\tuk\tEurope/Kyiv\t112^p102^a103^f101\nlifeline-ukraine\tLifeline Ukraine\tba\tabc\tag\ta7333~flifelineukraine.com/\t24/7\nla-strada\tLa Strada-Ukraine national hotline\tbamc\th\ti\ta116 123^?from mobiles~a0 800 500 335~fla-strada.org.ua/\t24/7\n116111\tNational hotline for children and youth 116 111\tbam\tch\tb\ta116 111~fla-strada.org.ua/";
