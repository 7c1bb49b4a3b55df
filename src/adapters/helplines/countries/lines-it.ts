export const first =
  "IT\t2026-11-21\tit\tEurope/Rome\t112\ntelefono-amico\tTelefono Amico Italia\tbbc\tca\ta\ta02 2327 2327^+390223272327~fwww.telefonoamico.it/\tMo-Su 10:00-24:00\t\t\t\tOne source gives opening at 09:00.\nsamaritans-onlus\tSamaritans Onlus\tbbm\tac\ta\ta06 77208977^+390677208977\nsos-disturbi-alimentari\tSOS Disturbi Alimentari\tcac\tj\ta\ta800 180 969~fsosdisturbialimentari.it/\tMo-Fr 09:00-21:00";
export const more = () => import('./lines-it-more.js');
