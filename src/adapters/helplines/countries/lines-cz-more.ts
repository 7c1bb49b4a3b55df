export const rest =
  "CZ\t2026-11-21\tcs\t\t\nlinka-bezpeci\tLinka bezpečí\tcac\tc\tb\ta116 111~cchat.linkabezpeci.cz/~fwww.linkabezpeci.cz/\t24/7";
