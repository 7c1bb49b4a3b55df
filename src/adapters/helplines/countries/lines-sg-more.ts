export const rest =
  "SG\t2026-11-21\ten\tAsia/Singapore\t\nnavh\tNational Anti-Violence and Sexual Harassment Helpline\tba\th\ti\ta1800 777 0000\t24/7\naware\tAWARE Women\u0027s Helpline\tbam\tch\tei\ta1800 777 5555\tMo-Fr 10:00-18:00";
