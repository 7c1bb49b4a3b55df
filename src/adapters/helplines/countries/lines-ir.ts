export const first =
  "IR\t2026-11-21\tfa\tAsia/Tehran\t115^p110^a115^f125\n123\tSocial Emergency 123\tbhm\thab\tai\ta123";
