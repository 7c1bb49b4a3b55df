export const first =
  "BO\t2026-11-21\tes\t\t911^?110 (police) and 118 (ambulance) are also listed.\nfelcv\tFELCV – línea gratuita contra la violencia\tbam\th\tei\ta800 14 0348\t24/7";
