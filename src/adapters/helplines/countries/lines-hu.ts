export const first =
  "HU\t2026-11-21\thu\t\t112\n116123\tLESZ Lelkisegély 116-123\tba\tcba\ta\ta116 123~fsos116-123.hu\t24/7\nkek-vonal\tKék Vonal 116-111\tca\tc\tb\ta116 111~fkek-vonal.hu/\t24/7";
