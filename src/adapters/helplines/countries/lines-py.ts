export const first =
  "PY\t2026-11-21\tes\tAmerica/Asuncion\t911\n155\t155 Te Escucha\tbac\tabc\ta\ta155\t24/7\n137\tSOS Línea Mujer 137\tbam\th\tei\ta137";
