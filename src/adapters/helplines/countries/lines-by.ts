export const first =
  "BY\t2026-11-21\tru,be\t\t112^p102^a103^f101\nchildren\tChild helpline 8-801-100-1611\tcam\tc\tb\ta8 801 100 16 11\t24/7\n133\tEmergency psychological help 133\tbam\tbc\ta\ta133\t24/7";
