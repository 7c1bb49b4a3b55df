export const first =
  "OM\t2026-11-21\tar\t\t9999\nchild-protection-1100\tChild Protection Line 1100\tbh\th\tb\ta1100\t24/7";
