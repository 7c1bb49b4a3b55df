export const first =
  "GR\t2026-11-21\tel\t\t112\n1018\t1018 – Suicide Intervention Line (Klimaka)\tba\tab\ta\ta1018\t24/7\n1056\tSOS 1056 – National Helpline for Children\tba\tch\tb\ta1056~fwww.hamogelo.gr\t24/7\n15900\tSOS 15900 – violence against women\tbh\th\tei\ta15900\t24/7";
