export const first =
  "LB\t2026-11-21\tar\tAsia/Beirut\t140^p112^a140^f175^?140 is the Red Cross ambulance; 999 is also listed for police.\nembrace\tEmbrace Lifeline 1564\tbh\tcab\ta\ta1564~fembracelebanon.org/\t24/7\tar,en,fr\nabaad\tABAAD emergency safe line\tbh\th\tei\ta81 788 178^+96181788178\t24/7\nkafa\tKAFA helpline\tbh\th\tei\ta03 018 019^+9613018019";
