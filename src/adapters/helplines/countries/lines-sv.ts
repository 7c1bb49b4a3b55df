export const first =
  "SV\t2026-11-21\tes\t\t911\n126\tISDEMU 126\tbhm\th\tei\ta126\t24/7";
