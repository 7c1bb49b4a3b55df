export const first =
  "JO\t2026-11-21\tar\tAsia/Amman\t911\n110\t110 Family and Child Helpline\tbh\thc\tbj\ta110\tSu-Th 08:00-20:00; Fr-Sa 09:00-17:00";
