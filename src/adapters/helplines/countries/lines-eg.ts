export const first =
  "EG\t2026-11-21\tar\t\t123^p122^a123^f180\n16328\tMinistry of Health mental health hotline 16328\tbh\tbck\ta\ta16328\t24/7";
