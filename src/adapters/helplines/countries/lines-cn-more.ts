export const rest =
  "CN\t2026-11-21\tzh-CN\tAsia/Shanghai\t\n12355\t12355 青少年服务台\tchm\tc\tb\ta12355";
