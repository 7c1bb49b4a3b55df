export const first =
  "DE\t2026-11-21\tde\tEurope/Berlin\t112^p110^a112^f112\ntelefonseelsorge\tTelefonSeelsorge\tbac\tcab\ta\ta0800 111 0 111~a0800 111 0 222~a116 123~conline.telefonseelsorge.de/~fwww.telefonseelsorge.de/\t24/7\nbioeg-essstoerungen\tBIÖG Beratungstelefon Essstörungen\tcb\tj\ta\ta0221 892031^+49221892031~fessstoerungen.bioeg.de/\tMo-Th 10:00-22:00; Fr-Su 10:00-18:00\t\t\t\tFormerly BZgA.\nmutes\tMuslimisches SeelsorgeTelefon (MuTeS)\tcbm\tc\ta\ta030 443 509 821^+4930443509821~fwww.mutes.de/";
export const more = () => import('./lines-de-more.js');
