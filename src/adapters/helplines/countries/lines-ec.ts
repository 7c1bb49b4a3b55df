export const first =
  "EC\t2026-11-21\tes\tAmerica/Guayaquil\t911\n171\tLínea 171 opción 6 – salud mental\tbam\tca\ta\ta171^#6\tMo-Su 07:00-20:00";
