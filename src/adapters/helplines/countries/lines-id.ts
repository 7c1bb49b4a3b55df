export const first =
  "ID\t2026-11-21\tid\tAsia/Jakarta\t119^p110^a119^f113^+112\nhealing119\tHealing119 (Kementerian Kesehatan)\tba\tcba\ta\ta119^#8~fhealing119.id\t24/7\nsapa-129\tSAPA 129\tbhm\th\tebi\ta129~d08111-129-129^+628111129129";
