export const first =
  "DO\t2026-11-21\tes\tAmerica/Santo_Domingo\t911\nsalud-mental\tLínea de salud mental 809-200-1400\tbamc\tcb\ta\ta809-200-1400\tMo-Su 08:00-24:00";
