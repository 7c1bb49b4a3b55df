export const first =
  "NP\t2026-11-21\tne\tAsia/Kathmandu\t102^p100^a102^f101\n1166\tNational suicide prevention helpline 1166\tba\tab\ta\ta1166\t24/7\ntpo\tTPO Nepal hotline\tcamc\tc\ta\ta1660 010 2005";
