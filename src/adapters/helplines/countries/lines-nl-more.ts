export const rest =
  "NL\t2026-11-21\tnl\tEurope/Amsterdam\t\nalles-oke\tAlles Oké? Supportlijn\tcam\tc\tb\ta0800-0450~fwww.allesoke.nl/\nveilig-thuis\tVeilig Thuis\tba\th\ti\ta0800-2000~cveiligthuis.nl/~fveiligthuis.nl/\t24/7\ncentrum-seksueel-geweld\tCentrum Seksueel Geweld\tbam\th\ti\ta0800-0188~fcentrumseksueelgeweld.nl/\t24/7";
