export const rest =
  "MY\t2026-11-21\tms,en\t\t\ntalian-kasih\tTalian Kasih 15999\tbh\thb\tebi\ta15999\t24/7";
