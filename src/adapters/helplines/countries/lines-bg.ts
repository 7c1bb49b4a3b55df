export const first =
  "BG\t2026-11-21\tbg\tEurope/Sofia\t112\n116111\tNational Telephone Line for Children 116 111\tba\tch\tb\ta116 111~fwww.116111.bg/\nanimus\tAnimus National hotline for survivors of violence\tbam\th\ti\ta0800 1 8676~fanimusassociation.org/";
