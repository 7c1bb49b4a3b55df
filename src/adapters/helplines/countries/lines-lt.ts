export const first =
  "LT\t2026-11-21\tlt\tEurope/Vilnius\t112\nvilties-linija\tVilties linija 116 123\tba\tcab\ta\ta116 123~fwww.viltieslinija.lt/\t24/7\nvaiku-linija\tVaikų linija 116 111\tcam\tc\tb\ta116 111~fwww.vaikulinija.lt/";
