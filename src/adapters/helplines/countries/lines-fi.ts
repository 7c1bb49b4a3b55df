export const first =
  "FI\t2026-11-21\tfi\tEurope/Helsinki\t112\nmieli-kriisipuhelin\tMIELI Kriisipuhelin\tbbc\tbca\ta\ta09 2525 0111^+358925250111~fmieli.fi/\t24/7\nmll-116111\tMLL Lasten ja nuorten puhelin\tcam\tc\tb\ta116 111~fwww.nuortennetti.fi/\nmieli-svenska\tMIELI Kristelefonen på svenska\tbb\tbca\ta\ta09 2525 0112^+358925250112~fmieli.fi/\t\tsv";
export const more = () => import('./lines-fi-more.js');
