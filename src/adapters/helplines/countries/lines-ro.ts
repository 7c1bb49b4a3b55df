export const first =
  "RO\t2026-11-21\tro\tEurope/Bucharest\t112\ntelverde-antisuicid\tTelVerde Antisuicid\tba\tac\ta\ta0800 801 200~fwww.antisuicid.ro/\tMo-Su 19:00-07:00\ntelefonul-copilului\tTelefonul Copilului 116 111\tbam\tch\tb\ta116 111~fwww.telefonulcopilului.ro";
