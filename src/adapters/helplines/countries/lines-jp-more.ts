export const rest =
  "JP\t2026-11-21\tja\tAsia/Tokyo\t\nchildline\tチャイルドライン (Childline Japan)\tcam\tc\tb\ta0120-99-7777~fchildline.or.jp\t\t\t\t\tUp to age 18; late afternoon and evening.\nkodomo-sos\t24時間子供SOSダイヤル\tbam\tch\tb\ta0120-0-78310\t24/7\ndv-soudan-plus\tDV相談＋ (DV Hotline Plus)\tba\th\ti\ta0120-279-889\t24/7";
