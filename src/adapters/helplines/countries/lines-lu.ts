export const first =
  "LU\t2026-11-21\tlb,fr,de\tEurope/Luxembourg\t112^p113^a112^f112\nsos-detresse\tSOS Détresse\tbb\tcb\ta\ta45 45 45~fwww.454545.lu/\nkanner-jugendtelefon\tKanner-Jugendtelefon (KJT)\tcam\tc\tb\ta116 111~fwww.kjt.lu";
