export const rest =
  "ES\t2026-11-21\tes\tEurope/Madrid\t\n016\t016 – Violencia de género\tbac\th\tei\ta016~fviolenciagenero.igualdad.gob.es/\t24/7\nfad\tFad Juventud helpline\tcam\tk\tbj\ta900 16 15 15";
