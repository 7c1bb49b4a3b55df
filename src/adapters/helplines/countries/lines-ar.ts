export const first =
  "AR\t2026-11-21\tes\tAmerica/Argentina/Buenos_Aires\t911\nsalud-mental\tLínea Nacional de Salud Mental\tba\tabc\ta\ta0800 999 0091\t24/7\ncentro-asistencia-suicida\tCentro de Asistencia al Suicida\tbh\ta\ta\ta135^@Buenos Aires City and Greater Buenos Aires~a011 5275-1135^+541152751135^@Rest of the country~fwww.asistenciaalsuicida.org.ar/\tMo-Su 08:00-24:00\n102\tLínea 102 – niñas, niños y adolescentes\tba\thc\tb\ta102";
export const more = () => import('./lines-ar-more.js');
