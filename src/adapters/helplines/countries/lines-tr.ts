export const first =
  "TR\t2026-11-21\ttr\t\t112\n183\tALO 183 Sosyal Destek Hattı\tbam\ths\tia\ta183\t24/7";
