export const first =
  "SI\t2026-11-21\tsl\tEurope/Ljubljana\t112\nsamarijan\tZaupni telefon Samarijan\tba\tcba\ta\ta116 123\t24/7\ntom\tTOM – telefon za otroke in mladostnike\tcam\tc\tb\ta116 111~fwww.e-tom.si\nsos-telefon\tSOS telefon za ženske in otroke – žrtve nasilja\tbam\th\tei\ta080 11 55~fdrustvo-sos.si/";
