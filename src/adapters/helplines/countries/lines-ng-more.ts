export const rest =
  "NG\t2026-11-21\ten\t\t\ncece-yara\tCece Yara child helpline\tbam\th\tb\ta0800 800 8001\t24/7";
