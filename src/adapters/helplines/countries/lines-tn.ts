export const first =
  "TN\t2026-11-21\tar,fr\t\t190^p197^a190^f198\n1899\tGreen line 1899 for women facing violence\tbh\th\tei\ta1899\t24/7";
