export const first =
  "HR\t2026-11-21\thr\tEurope/Zagreb\t112\nplavi-telefon\tPlavi telefon\tbb\tcb\ta\ta01 4833 888^+38514833888\nhrabri-telefon\tHrabri telefon 116 111\tca\tc\tbj\ta116 111~fhrabritelefon.hr/";
