export const first =
  "IL\t2026-11-21\the,ar,en,ru,am\t\t101^p100^a101^f102\neran\tERAN\tba\tcab\ta\ta1201~fwww.eran.org.il/\t24/7";
