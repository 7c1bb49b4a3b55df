export const first =
  "PK\t2026-11-21\tur,en\tAsia/Karachi\t1122^p15^a1122^f16\numang\tUmang helpline\tba\tcba\ta\ta0311 7786264^+923117786264~fumang.com.pk\t\t\t\t\tSources differ on hours.\nrozan\tRozan Counseling Helpline\tbhmc\tch\taeb\ta0304 111 1741^+923041111741~frozan.org\t\tur";
