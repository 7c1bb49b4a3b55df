export const first =
  "LV\t2026-11-21\tlv\tEurope/Riga\t112\nskalbes\tSkalbes krīzes tālrunis\tbac\tbca\ta\ta116 123~a67222922^+37167222922~fwww.skalbes.lv/\t24/7\t\t\t\t116 123 is free; 67222922 is charged at the normal rate.\n116111\tUzticības tālrunis 116 111\tcam\tc\tb\ta116 111~fuzticibastalrunis.lv";
