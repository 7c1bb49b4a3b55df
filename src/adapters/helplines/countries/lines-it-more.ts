export const rest =
  "IT\t2026-11-21\tit\tEurope/Rome\t\n1522\t1522 – Antiviolenza e stalking\tba\th\tei\ta1522~cwww.1522.eu/~fwww.1522.eu/\t24/7\tit,en\ntelefono-azzurro\tTelefono Azzurro 19696\tbac\tch\tb\ta19696~cazzurro.it/~fazzurro.it/\t24/7\ngay-help-line\tGay Help Line\tcam\tc\tf\ta800 713 713~fwww.gayhelpline.it";
