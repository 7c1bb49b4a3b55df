export const first =
  "PR\t2026-11-21\tes\t\t911\nlinea-pas\tLínea PAS\tbh\tabc\ta\ta1-800-981-0023~flineapas.assmca.pr.gov/\t24/7\t\t\t\t988 also works in Puerto Rico.";
