export const first =
  "FJ\t2026-11-21\ten,fj\t\t911\nlifeline-1543\tLifeline Fiji 1543\tbac\tabc\ta\ta1543~flifelinefiji.com/\t24/7\n1560\tFiji Women\u0027s Crisis Centre domestic violence helpline 1560\tbam\th\tei\ta1560\t24/7";
