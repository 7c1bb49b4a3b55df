export const rest =
  "SE\t2026-11-21\tsv,en\t\t\nkvinnofridslinjen\tKvinnofridslinjen\tba\th\tei\ta116 016~fkvinnofridslinjen.se/\t24/7\t\t\t\tNumber in use since April 2025.";
