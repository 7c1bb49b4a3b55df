export const first =
  "PE\t2026-11-21\tes\t\t\n113\tLínea 113 opción 5 – salud mental\tba\tcab\ta\ta113^#5\t24/7\n100\tLínea 100\tba\th\tei\ta100~cchat100.aurora.gob.pe~fwww.gob.pe/481-ayuda-contra-la-violencia-familiar-y-sexual-linea-100\t24/7";
