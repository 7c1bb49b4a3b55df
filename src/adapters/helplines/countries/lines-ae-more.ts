export const rest =
  "AE\t2026-11-21\tar,en\t\t\n116111\tMinistry of Interior child protection line 116 111\tbh\th\tb\ta116 111\t24/7";
