export const first =
  "CR\t2026-11-21\tes\tAmerica/Costa_Rica\t911\naqui-estoy\tLínea Aquí Estoy\tbhmc\tac\ta\ta2272-3774^+50622723774~fpsicologiacr.com/aqui-estoy/";
