export const rest =
  "AR\t2026-11-21\tes\t\t\n144\tLínea 144 – violencia de género\tba\th\tefi\ta144~fwww.argentina.gob.ar/linea-144\t24/7";
