export const first =
  "UG\t2026-11-21\ten,lg\tAfrica/Kampala\t999\nmental-health-uganda\tMental Health Uganda toll-free counselling line\tbac\tcb\ta\ta0800 21 21 21~fmhu.ug\tMo-Fr 08:30-17:00";
