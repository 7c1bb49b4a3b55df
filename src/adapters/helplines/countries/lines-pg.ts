export const first =
  "PG\t2026-11-21\ten,tpi\tPacific/Port_Moresby\t111^a111^f110\n1-tok\t1-Tok Kaunselin Helpim Lain\tbam\tch\tai\ta7150 8000^+67571508000";
