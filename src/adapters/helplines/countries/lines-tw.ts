export const first =
  "TW\t2026-11-21\tzh-TW\tAsia/Taipei\t119^p110^a119^f119\n1925\t安心專線 1925\tba\tabc\ta\ta1925\t24/7\n1995\t生命線 1995 (Lifeline Taiwan)\tbh\tca\ta\ta1995\n113\t113 保護專線\tba\th\tebi\ta113\t24/7";
