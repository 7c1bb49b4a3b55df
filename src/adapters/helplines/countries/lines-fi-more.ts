export const rest =
  "FI\t2026-11-21\tfi\t\t\nnollalinja\tNollalinja\tba\th\ti\ta080 005 005~fnollalinja.fi\t24/7";
