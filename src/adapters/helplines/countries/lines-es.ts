export const first =
  "ES\t2026-11-21\tes\t\t112\n024\tLínea 024 – Atención a la conducta suicida\tbac\tab\ta\ta024~fwww.sanidad.gob.es/linea024/home.htm\t24/7\ntelefono-esperanza\tTeléfono de la Esperanza\tbhc\tcb\ta\ta717 003 717^+34717003717~ftelefonodelaesperanza.org/\t24/7\nanar\tTeléfono ANAR de Ayuda a Niños/as y Adolescentes\tbac\tch\tb\ta900 20 20 10~fwww.anar.org/\t24/7";
export const more = () => import('./lines-es-more.js');
