export const first =
  "SK\t2026-11-21\tsk\tEurope/Bratislava\t112\nnezabudka\tLinka dôvery Nezábudka\tba\tbca\ta\ta0800 800 566~fwww.linkanezabudka.sk\t24/7\nkrizova-linka-pomoci\tKrízová linka pomoci (IPčko)\tbam\tbc\ta\ta0800 500 333~fipcko.sk/\nlinka-detskej-istoty\tLinka detskej istoty 116 111\tca\tc\tb\ta116 111\t24/7";
