export const first =
  "PS\t2026-11-21\tar\t\t101^p100^a101^f102\nsawa-164\tSawa helpline 164\tbh\tbch\tabi\ta164\t24/7\t\t\t\tFrom East Jerusalem a separate number is used.";
