export const rest =
  "PH\t2026-11-21\tfil,en\tAsia/Manila\t\nbantay-bata-163\tBantay Bata 163\tbhm\th\tb\ta163";
