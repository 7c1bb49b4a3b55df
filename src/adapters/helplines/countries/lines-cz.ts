export const first =
  "CZ\t2026-11-21\tcs\tEurope/Prague\t112\nlinka-prvni-psychicke-pomoci\tLinka první psychické pomoci 116 123\tbac\tbca\ta\ta116 123\t24/7\nprazska-linka-duvery\tPražská linka důvěry\tbbm\tbc\ta\ta222 580 697^+420222580697~fwww.csspraha.cz/prazska-linka-duvery\nmodra-linka\tModrá linka\tcbm\tc\ta\ta608 902 410^+420608902410~fwww.modralinka.cz/";
export const more = () => import('./lines-cz-more.js');
