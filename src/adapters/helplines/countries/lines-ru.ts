export const first =
  "RU\t2026-11-21\tru\tEurope/Moscow\t112^p102^a103^f101\n8-800-333-44-34\tВсероссийский телефон доверия\tbam\tbc\ta\ta8 800 333-44-34\t24/7\ndetskiy-telefon-doveriya\tДетский телефон доверия\tba\tcb\tbj\ta8 800 2000-122~ftelefon-doveria.ru/\nmchs\tСлужба экстренной психологической помощи МЧС\tbbm\tbca\ta\ta8 495 989-50-50^+74959895050~fpsi.mchs.gov.ru/";
export const more = () => import('./lines-ru-more.js');
