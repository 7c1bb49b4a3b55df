export const first =
  "RS\t2026-11-21\tsr\tEurope/Belgrade\t194^p192^a194^f193\ncentar-srce\tCentar Srce\tbac\tca\ta\ta0800 300 303~fwww.centarsrce.org\nsos-linija\tNational suicide prevention SOS line\tbam\ta\ta\ta0800 309 309";
