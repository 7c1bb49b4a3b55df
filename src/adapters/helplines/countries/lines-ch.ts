export const first =
  "CH\t2026-11-21\tde,fr,it\t\t112^p117^a144^f118\n143\tDie Dargebotene Hand / La Main Tendue / Telefono Amico\tbh\tcab\ta\ta143~fwww.143.ch/\t24/7\n147\t147 Pro Juventute\tcac\tc\tb\ta147~b147~cwww.147.ch/~fwww.147.ch/\t24/7";
