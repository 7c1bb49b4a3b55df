export const first =
  "BA\t2026-11-21\tbs\tEurope/Sarajevo\t124^p122^a124^f123\nplavi-telefon\tPlavi telefon\tcam\tc\tab\ta080 05 03 05~fplavitelefon.ba/";
