export const first =
  "UY\t2026-11-21\tes\tAmerica/Montevideo\t911\nlinea-vida\tLínea Vida – prevención del suicidio\tba\tab\ta\ta0800 0767^?landlines~a*0767^!^?mobiles; dial by hand\t24/7\n0800-4141\tServicio de atención a mujeres en situación de violencia\tbam\th\tei\ta0800 4141";
