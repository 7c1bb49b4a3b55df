export const first =
  "BD\t2026-11-21\tbn,en\tAsia/Dhaka\t999\nkaan-pete-roi\tKaan Pete Roi\tbh\tca\ta\ta09612-119911^+8809612119911\tMo-Su 15:00-03:00";
