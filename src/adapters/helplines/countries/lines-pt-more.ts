export const rest =
  "PT\t2026-11-21\tpt\tEurope/Lisbon\t\nsos-crianca\tSOS Criança 116 111\tbam\thc\tb\ta116 111";
