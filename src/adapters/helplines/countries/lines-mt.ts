export const first =
  "MT\t2026-11-21\tmt,en\t\t112\n179\tSupportline 179\tba\tcbh\ta\ta179~ffsws.gov.mt/\t24/7";
