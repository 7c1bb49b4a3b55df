export const first =
  "KR\t2026-11-21\tko\t\t119^p112^a119^f119\n109\t자살예방상담전화 109\tba\tab\ta\ta109\t24/7\n1577-0199\t정신건강위기상담전화 1577-0199\tbh\tbc\ta\ta1577-0199\t24/7\n1366\t여성긴급전화 1366\tbh\th\tei\ta1366\t24/7";
