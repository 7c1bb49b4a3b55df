export const rest =
  "RU\t2026-11-21\tru\tEurope/Moscow\t\nanna\tТелефон доверия центра «Анна»\tbam\th\tei\ta8 800 7000 600\nsestry\tЦентр «Сёстры»\tbbm\th\ti\ta8 499 901-02-01^+74999010201~fsisters-help.ru/";
