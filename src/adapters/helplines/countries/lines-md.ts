export const first =
  "MD\t2026-11-21\tro\tEurope/Chisinau\t112\ntelefonul-copilului\tTelefonul Copilului 116 111\tbam\tch\tb\ta116 111~ftelefonulcopilului.md/";
