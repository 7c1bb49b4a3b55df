export const first =
  "AL\t2026-11-21\tsq\tEurope/Tirane\t127^p129^a127^f128\nalo-116\tALO 116 111\tbam\tch\tb\ta116 111~fwww.alo116.al";
