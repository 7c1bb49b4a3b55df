export const first =
  "KZ\t2026-11-21\tkk,ru\tAsia/Almaty\t112^p102^a103^f101\n150\tТелефон доверия 150\tbamc\tcb\tba\ta150~fwww.telefon150.kz/";
