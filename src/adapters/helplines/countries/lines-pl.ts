export const first =
  "PL\t2026-11-21\tpl\tEurope/Warsaw\t112\n116123\tKryzysowy Telefon Zaufania 116 123\tba\tbc\ta\ta116 123~fliniawsparcia.pl/\ncentrum-wsparcia\tCentrum Wsparcia 800 70 2222\tba\tbc\ta\ta800 70 2222~fcentrumwsparcia.pl/\t24/7\n116111\tTelefon Zaufania dla Dzieci i Młodzieży 116 111\tcac\tc\tb\ta116 111~f116111.pl/\t24/7";
