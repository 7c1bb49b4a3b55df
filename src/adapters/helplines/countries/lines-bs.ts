export const first =
  "BS\t2026-11-21\ten\t\t911\ncrisis-centre\tThe Bahamas Crisis Centre\tbbm\thb\tai\ta(242) 328-0922^+12423280922\t24/7";
