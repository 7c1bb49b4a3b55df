export const first =
  "LK\t2026-11-21\tsi,ta,en\tAsia/Colombo\t1990^p119^a1990\n1926\tNational Mental Health Helpline 1926\tbac\tabc\ta\ta1926~b1926~fnimh.health.gov.lk/en/1926-national-mental-health-helpline/\t24/7\ncccline-1333\tCCCline 1333\tcam\tc\ta\ta1333~f1333.lk";
