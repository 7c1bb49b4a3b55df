export const first =
  "BH\t2026-11-21\tar\tAsia/Bahrain\t999\nwomens-support-center\tWomen\u0027s Support Center\tbh\th\tei\ta8000 8006";
