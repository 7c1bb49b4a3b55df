export const first =
  "VE\t2026-11-21\tes\tAmerica/Caracas\t911\nlapsi\tLAPSI – Federación de Psicólogos de Venezuela\tchm\tc\ta\ta0212-416 3116^+582124163116~a0212-416 3118^+582124163118\t\t\t\t\tNot open every day; sources give different days.";
