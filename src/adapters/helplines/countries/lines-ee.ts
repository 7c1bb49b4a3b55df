export const first =
  "EE\t2026-11-21\tet\tEurope/Tallinn\t112\n116123\tHingehoiutelefon 116 123\tbam\tcga\ta\ta116 123\t\tet,ru,en\t\t\tSources differ on hours (16:00-24:00 or around the clock).\neluliin\tEluliin\tbb\tcb\ta\ta655 8088^+3726558088~fwww.eluliin.ee\n116006\tOhvriabi kriisitelefon 116 006\tbam\tbhi\ti\ta116 006~fwww.palunabi.ee/\t24/7";
