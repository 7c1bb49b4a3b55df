export const rest =
  "KE\t2026-11-21\ten,sw\t\t\ngbv-1195\tNational GBV Helpline 1195\tba\th\ti\ta1195\t24/7";
