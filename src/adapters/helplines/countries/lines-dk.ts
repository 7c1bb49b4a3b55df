export const first =
  "DK\t2026-11-21\tda\tEurope/Copenhagen\t112\nlivslinien\tLivslinien\tbbc\tab\ta\ta70 201 201^+4570201201~cwww.livslinien.dk/raadgivning/chatraadgivning~fwww.livslinien.dk/\tMo-Su 09:00-05:00\nbornetelefonen\tBørneTelefonen\tcac\tc\tb\ta116 111~fbornetelefonen.dk/\t24/7\nlev-uden-vold\tLev Uden Vold\tba\th\ti\ta1888\t24/7";
