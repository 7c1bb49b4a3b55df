export const first =
  "GY\t2026-11-21\ten\t\t913^p911^a913^f912^?Older sources give 999 for police.\nsuicide-prevention\tInter-Agency Suicide Prevention Help Line\tbhm\tab\ta\ta223-0001^+5922230001~a600-7896^+5926007896\t24/7";
