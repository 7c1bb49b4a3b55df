export const first =
  "JM\t2026-11-21\ten\tAmerica/Jamaica\t110^p119^a110^f110\nmental-health-helpline\tMental Health and Suicide Prevention Helpline (888-NEW-LIFE)\tbam\tabc\ta\ta888-639-5433~fwww.moh.gov.jm/mental-health/";
